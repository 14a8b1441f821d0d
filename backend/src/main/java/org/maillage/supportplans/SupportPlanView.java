package org.maillage.supportplans;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.actors.ActorView;
import org.maillage.shared.http.Reference;
import org.maillage.shared.http.Versioned;
import org.maillage.shared.parts.ExternalId;

/** A support plan as an organisation of the team sees it: what the team shares, and its own part. */
public record SupportPlanView(
        UUID id,
        int version,
        @JsonIgnore int ownVersion,

        @Schema(description = "The name of the project, and what the support is about")
        String name,

        @Schema(description = "The project that is supported")
        Reference project,

        @Schema(nullable = true) String object,
        @Schema(nullable = true) String description,
        SupportPlanVisibility visibility,

        @Schema(description = "The organisation that leads the project and its plans")
        Reference lead,

        @Schema(description = "Who supports the project here, past members too; open memberships first")
        List<Member> team,

        @Schema(description = "Since when it runs") LocalDate openedOn,

        @Schema(description = "Code of vocabulary `support-plan-phase`")
        String phase,

        @Schema(description = "Day of the last change of phase")
        LocalDate phaseOn,

        @Schema(description = "Day on which it was closed; null while it is open", nullable = true)
        LocalDate closedOn,

        @Schema(description = "Changes of phase and of the lead, newest first; at most the last 100")
        List<Change> history,

        @Schema(description = "Whether you may change it; your organisation's role in the team says what of the team")
        boolean editable,

        @Schema(description = "Your organisation's own; nobody else reads it", nullable = true)
        String internalDescription,

        @Schema(description = "Your organisation's own") List<ExternalId> externalIds,

        @Schema(nullable = true) Instant archivedAt,
        Instant createdAt,

        @Schema(description = "When the shared part last changed")
        Instant updatedAt,

        ActorView.UpdatedBy updatedBy)
        implements Versioned {

    /** The time that one organisation was in the team; one that came back has two. */
    @Schema(name = "SupportPlanMember")
    public record Member(
            Reference organisation,

            @Schema(
                    description = "`lead` or `member`",
                    enumeration = {"lead", "member"})
            String role,

            @Schema(description = "First day") LocalDate joinedOn,

            @Schema(description = "Last day; null while it lasts", nullable = true)
            LocalDate leftOn) {

        boolean lasts() {
            return leftOn == null;
        }
    }

    /** One change of phase, or of the lead. */
    @Schema(name = "SupportPlanChange")
    public record Change(
            @Schema(description = "Code of vocabulary `support-plan-phase`, from then on")
            String phase,

            @Schema(
                    description = "The organisation that leads from then on, where the lead was handed over",
                    nullable = true)
            Reference lead,

            @Schema(description = "The day of the change") LocalDate on,

            @Schema(description = "Whose change it was") Reference organisation,

            @Schema(description = "The person, for her colleagues", nullable = true)
            String by,

            @Schema(description = "Code of vocabulary `support-plan-end-reason`", nullable = true)
            String reasonCode,

            @Schema(nullable = true) String reason) {}

    /** Whether this is the membership with which the lead opened the plan. */
    boolean isOpener(Member member) {
        return member.lasts()
                && member.organisation().id().equals(lead.id())
                && member.joinedOn().equals(openedOn);
    }

    /** The shared version alone. */
    @JsonIgnore
    public int sharedVersion() {
        return version - ownVersion;
    }
}
