package org.maillage.supportplans;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The membership of an organisation in the team of a plan. */
public record TeamMemberInput(
        @Schema(
                description =
                        "First day; default today, or what it is. Not in the future, not before the plan opened or the"
                                + " organisation last left")
        LocalDate joinedOn) {}
