package org.maillage.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.http.Reference;

/** One entry of a timeline. */
public record TimelineEntry(
        @Schema(description = "Identifier of the entry in this list", examples = "01935d2c-7b1e-7c43-9c60-3d0f4f0f9b11")
        String id,

        @Schema(
                description = "`project-change`, `holder`, `event`, `plan-change`, `team`, `support-record` or `actor`",
                examples = "project-change")
        String kind,

        @Schema(description = "The day on which it happened")
        LocalDate on,

        @Schema(
                description =
                        "When the session begins; of everything else when it was recorded, null where that is not kept",
                nullable = true)
        Instant at,

        @Schema(description = "The member organisation whose act it is", nullable = true)
        Reference organisation,

        @Schema(description = "The person, for her colleagues", nullable = true)
        String by,

        @Schema(description = "The record that it tells of") Record record,

        @Schema(
                description =
                        "The reason of a change as far as you may read it, the title of a session, the beginning of what a support record tells",
                nullable = true)
        String text,

        @Schema(description = "How long an act of support took", nullable = true)
        Integer minutes,

        @Schema(description = "The projects that a support record tells of; empty for everything else")
        List<Reference> projects,

        @Schema(description = "Codes that say what happened; those that do not apply are left out")
        Codes codes) {

    /** The record that an entry tells of. */
    @Schema(name = "TimelineRecord")
    public record Record(
            @Schema(description = "The name of its resource", examples = "projects")
            String kind,

            UUID id,

            @Schema(description = "The name it goes by; null where it has none: support records", nullable = true)
            String name) {}

    /** Codes of vocabularies, by what they are. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TimelineCodes")
    public record Codes(
            @Schema(
                    description =
                            "`began` or `ended` of a holder, `joined` or `left` of a team, `handed-over` of a lead, `created` of an actor, `origin` of the event that a project came from")
            String change,

            @Schema(description = "Of vocabulary `project-stage`: the stage from then on")
            String stage,

            @Schema(description = "Of vocabulary `project-status`: the status from then on")
            String status,

            @Schema(description = "Why it ended, as far as you may read it")
            String reasonCode,

            @Schema(description = "Of vocabulary `holder-role`")
            String role,

            @Schema(description = "Of vocabulary `event-kind`")
            String eventKind,

            @Schema(description = "Of vocabulary `event-state`: the state of the event now")
            String eventState,

            @Schema(description = "Of vocabulary `support-plan-phase`: the phase from then on")
            String phase,

            @Schema(description = "Of vocabulary `support-record-kind`")
            String supportKind) {}
}
