package org.maillage.supportrecords;

import org.maillage.shared.text.Coded;

/** Who reads a support record beside the organisation that wrote it. */
public enum SupportRecordVisibility implements Coded {
    /** The organisations that are in the team of every one of its projects. */
    TEAM,
    /** Nobody. */
    ORGANISATION
}
