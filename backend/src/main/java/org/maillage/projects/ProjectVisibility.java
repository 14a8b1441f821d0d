package org.maillage.projects;

import org.maillage.shared.text.Coded;

/** Who reads the shared part of a project. */
public enum ProjectVisibility implements Coded {
    /** Everybody, through the public pages too. */
    PUBLIC,
    /** Every member organisation. */
    NETWORK
}
