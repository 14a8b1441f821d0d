package org.maillage.supportrecords;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.http.Reference;
import org.maillage.shared.parts.ExternalId;
import org.maillage.shared.parts.OwnPart;
import org.maillage.shared.text.Texts;

/** What a caller writes about one act of support. The same form serves POST, PUT, PATCH and an imported row. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupportRecordInput(
        @Schema(
                description = "The day of the act; default today. Not in the future, not before 1990."
                        + " Left out of a PUT it stays as it is",
                examples = "2026-11-02")
        LocalDate on,

        @NotNull @Min(1) @Max(1440) @Schema(description = "How long it took, in minutes", examples = "60")
        Integer minutes,

        @NotBlank @Schema(description = "Code of vocabulary `support-record-kind`", examples = "interview")
        String kind,

        @Schema(description = "Code of vocabulary `attendance-mode`", examples = "on-site")
        String mode,

        @Schema(description = "Where it was: an organisation-actor that you see")
        UUID placeId,

        @Size(max = 20) @Schema(description = "Codes of vocabulary `theme`")
        List<@NotBlank String> themes,

        @NotBlank @Size(max = 20000) @Schema(description = "What happened, for everybody who reads the record")
        String summary,

        @Size(max = 20000)
        @Schema(
                description =
                        "For your organisation alone; needs the right `support-records:private-notes`. A text replaces the note,"
                                + " null leaves it as it is; erase it with `DELETE /support-records/{id}/private-note`."
                                + " It is in no view: read it at that address")
        String privateNote,

        @Size(max = 500) @Schema(description = "What is to be done next", examples = "Envoyer le budget type")
        String nextStep,

        @Schema(
                description =
                        "The day by which to do it: not before the act, five years ahead at most. Needs `nextStep`")
        LocalDate nextStepDue,

        @Schema(description = "The day on which it was done; not in the future. Needs `nextStep`")
        LocalDate nextStepDoneOn,

        @Size(max = 50)
        @Schema(
                description =
                        "Persons and organisations who took part, that you see. At least one participant or project")
        List<@NotNull UUID> participants,

        @Size(max = 20)
        @Schema(
                description =
                        "Projects that it was about; your organisation must be in the team of each that you newly name")
        List<@NotNull UUID> projects,

        @Schema(description = "The support plan that it belongs to; its project is added to `projects`")
        UUID planId,

        @Schema(description = "The session of an event that it followed or took place at")
        UUID eventSessionId,

        @Schema(description = "Who reads it beside your organisation: `team` (default) or `organisation`")
        SupportRecordVisibility visibility,

        @Size(max = 20) @Schema(description = "The keys under which your organisation knows this record elsewhere")
        List<@Valid @NotNull ExternalId> externalIds) {

    public SupportRecordInput {
        kind = Texts.clean(kind);
        mode = Texts.clean(mode);
        themes = Texts.orEmpty(themes);
        summary = Texts.clean(summary);
        privateNote = Texts.clean(privateNote);
        nextStep = Texts.clean(nextStep);
        participants = Texts.orEmpty(participants);
        projects = Texts.orEmpty(projects);
        visibility = visibility == null ? SupportRecordVisibility.TEAM : visibility;
        externalIds = Texts.orEmpty(externalIds);
    }

    /** The keys, as the part that the organisation keeps for itself. */
    OwnPart ownPart() {
        return new OwnPart(null, externalIds);
    }

    /** The same as a change of what was before: a day where none is named, keys in the order in which they are kept. */
    SupportRecordInput asChangeOf(SupportRecordInput before, LocalDate today) {
        LocalDate day = on != null ? on : before == null ? today : before.on;
        List<ExternalId> keys = before == null ? externalIds : OwnPart.inOrderOf(before.externalIds, externalIds);
        return with(day, projects, keys);
    }

    /** The same with this project among its projects. */
    SupportRecordInput withProject(UUID project) {
        return project == null || projects.contains(project)
                ? this
                : with(on, Stream.concat(projects.stream(), Stream.of(project)).toList(), externalIds);
    }

    /** The same with this key among the external ids. */
    public SupportRecordInput withExternalId(String source, String id) {
        return with(on, projects, OwnPart.with(externalIds, new ExternalId(source, id)));
    }

    private SupportRecordInput with(LocalDate day, List<UUID> about, List<ExternalId> keys) {
        return new SupportRecordInput(
                day,
                minutes,
                kind,
                mode,
                placeId,
                themes,
                summary,
                privateNote,
                nextStep,
                nextStepDue,
                nextStepDoneOn,
                participants,
                about,
                planId,
                eventSessionId,
                visibility,
                keys);
    }

    /** What the record holds now, in the form in which it is written; the private note is left out, as in every view. */
    public static SupportRecordInput of(SupportRecordView view) {
        return new SupportRecordInput(
                view.on(),
                view.minutes(),
                view.kind(),
                view.mode(),
                view.place() == null ? null : view.place().id(),
                view.themes(),
                view.summary(),
                null,
                view.nextStep(),
                view.nextStepDue(),
                view.nextStepDoneOn(),
                view.participants().stream()
                        .map(SupportRecordView.Participant::id)
                        .toList(),
                view.projects().stream().map(Reference::id).toList(),
                view.planId(),
                view.eventSessionId(),
                view.visibility(),
                view.externalIds());
    }
}
