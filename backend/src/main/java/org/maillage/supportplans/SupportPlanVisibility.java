package org.maillage.supportplans;

import org.maillage.shared.text.Coded;

/** Who reads a support plan. */
public enum SupportPlanVisibility implements Coded {
    /** Every organisation in the team of the project. */
    TEAM,
    /** The organisation that leads the project, alone. */
    ORGANISATION
}
