package org.maillage.projects;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.http.Reference;
import org.maillage.shared.parts.ExternalId;
import org.maillage.shared.parts.OwnPart;
import org.maillage.shared.text.Texts;

/** What a caller writes about a project. The same form serves POST, PUT, PATCH and an imported row. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProjectInput(
        @NotBlank @Size(max = 200) @Schema(examples = "Une épicerie exemple au village")
        String title,

        @Schema(description = "Who reads the shared part: `network` (default) or `public`")
        ProjectVisibility visibility,

        @Schema(description = "Code of vocabulary `project-stage`; default `idea`", examples = "feasibility")
        String stage,

        @Schema(description = "Code of vocabulary `project-status`; default `active`", examples = "active")
        String status,

        @Schema(
                description =
                        "Day of the change of stage or status that this write makes; default today. Not in the future,"
                                + " not before the last change. Not looked at when neither changes")
        LocalDate changedOn,

        @Schema(
                description =
                        "Why the status changes: code of vocabulary `project-end-reason`. Required for `abandoned`"
                                + " and `handed-over`. For the lead and the team alone. Not looked at when nothing changes")
        String changeReasonCode,

        @Size(max = 1000)
        @Schema(
                description = "Why stage or status changes, in words. Required to take up again what had ended."
                        + " For the lead and the team alone. Not looked at when nothing changes")
        String changeReason,

        @Size(max = 50)
        @Schema(
                description = "Reference of any territory; a former commune is replaced by its successor",
                examples = "07235")
        String territory,

        @Size(max = 20) @Schema(description = "Codes of vocabulary `theme`")
        List<@NotBlank String> themes,

        @Schema(
                description = "Code of vocabulary `legal-form`: what it is or wants to become",
                examples = "association")
        String legalForm,

        @Size(max = 5000) String summary,

        @Schema(description = "The organisation-actor that came of it; from stage `creation` on")
        UUID becameId,

        @Valid @Schema(description = "What the project came from. For the lead and the team alone")
        Origin origin,

        @Size(max = 50) @Schema(description = "For the lead and the team alone")
        List<@Valid @NotNull Holder> holders,

        @Size(max = 100) @Schema(description = "Figures with their day. For the lead and the team alone")
        List<@Valid @NotNull Fact> facts,

        @Size(max = 20000) @Schema(description = "Your organisation's own; nobody else reads it")
        String internalDescription,

        @Size(max = 20) @Schema(description = "The keys under which your organisation knows this project elsewhere")
        List<@Valid @NotNull ExternalId> externalIds) {

    public ProjectInput {
        title = Texts.clean(title);
        visibility = visibility == null ? ProjectVisibility.NETWORK : visibility;
        stage = stage == null ? "idea" : stage;
        status = status == null ? "active" : status;
        changeReasonCode = Texts.clean(changeReasonCode);
        changeReason = Texts.clean(changeReason);
        territory = Texts.clean(territory);
        themes = Texts.orEmpty(themes);
        legalForm = Texts.clean(legalForm);
        summary = Texts.clean(summary);
        holders = Texts.orEmpty(holders);
        facts = Texts.orEmpty(facts);
        internalDescription = Texts.clean(internalDescription);
        externalIds = Texts.orEmpty(externalIds);
    }

    /** What of this an organisation keeps for itself. */
    OwnPart ownPart() {
        return new OwnPart(internalDescription, externalIds);
    }

    /** Whether stage or status differ from before; true for a new project. */
    boolean moves(ProjectInput before) {
        return before == null || !stage.equals(before.stage) || !status.equals(before.status);
    }

    /** The same with its territory in full form. */
    ProjectInput in(String territoryRef) {
        return with(changedOn, changeReasonCode, changeReason, territoryRef, externalIds);
    }

    /** The same as a change of what was before: the day of the change if there is one, and nothing said of it if there is none. */
    ProjectInput asChangeOf(ProjectInput before, LocalDate today) {
        List<ExternalId> keys = before == null ? externalIds : OwnPart.inOrderOf(before.externalIds, externalIds);
        return moves(before)
                ? with(changedOn == null ? today : changedOn, changeReasonCode, changeReason, territory, keys)
                : with(null, null, null, territory, keys);
    }

    /** The same with this key among the external ids. */
    public ProjectInput withExternalId(String source, String id) {
        return with(
                changedOn,
                changeReasonCode,
                changeReason,
                territory,
                OwnPart.with(externalIds, new ExternalId(source, id)));
    }

    private ProjectInput with(LocalDate on, String code, String reason, String territoryRef, List<ExternalId> keys) {
        return new ProjectInput(
                title,
                visibility,
                stage,
                status,
                on,
                code,
                reason,
                territoryRef,
                themes,
                legalForm,
                summary,
                becameId,
                origin,
                holders,
                facts,
                internalDescription,
                keys);
    }

    /** What the project holds now, in the form in which it is written. */
    public static ProjectInput of(ProjectView view) {
        return new ProjectInput(
                view.title(),
                view.visibility(),
                view.stage(),
                view.status(),
                null,
                null,
                null,
                view.territory() == null ? null : view.territory().ref(),
                view.themes(),
                view.legalForm(),
                view.summary(),
                id(view.became()),
                view.origin() == null
                        ? null
                        : new Origin(view.origin().kind(), view.origin().id()),
                view.holders().stream()
                        .map(one -> new Holder(one.actor().id(), one.role(), one.from(), one.to()))
                        .toList(),
                view.facts(),
                view.internalDescription(),
                view.externalIds());
    }

    private static UUID id(Reference reference) {
        return reference == null ? null : reference.id();
    }

    /** Another record that the project came from. */
    @Schema(name = "ProjectOriginInput")
    public record Origin(
            @NotBlank
            @Size(max = 40)
            @Schema(description = "What it is, by its word in the addresses", examples = "actors")
            String kind,

            @NotNull UUID id) {}

    /** Somebody who carries the project: a person or an organisation that you may see. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProjectHolderInput")
    public record Holder(
            @NotNull UUID actorId,

            @NotNull @Schema(description = "Code of vocabulary `holder-role`", examples = "holder")
            String role,

            LocalDate from,
            LocalDate to) {}

    /** One figure. */
    @Schema(name = "ProjectFact")
    public record Fact(
            @NotNull @Schema(description = "Code of vocabulary `project-fact`", examples = "jobs")
            String kind,

            @NotNull
            @Min(0)
            @Max(1_000_000_000_000L)
            @Schema(description = "A whole number: people, or euro cents for funding", examples = "2")
            Long value,

            @NotNull @Schema(description = "The day on which it was so; not in the future")
            LocalDate on,

            @Size(max = 300) @Schema(nullable = true) String source) {

        public Fact {
            source = Texts.clean(source);
        }
    }
}
