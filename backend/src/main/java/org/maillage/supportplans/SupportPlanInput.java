package org.maillage.supportplans;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.parts.ExternalId;
import org.maillage.shared.parts.OwnPart;
import org.maillage.shared.text.Texts;

/** What a caller writes about a support plan. The same form serves POST, PUT, PATCH and an imported row. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupportPlanInput(
        @NotNull @Schema(description = "The project that is supported; your organisation leads it. Fixed from then on")
        UUID projectId,

        @Size(max = 200)
        @Schema(description = "What the support is about", examples = "Étude de faisabilité et recherche de local")
        String object,

        @Size(max = 5000) @Schema(description = "What the team agrees on, in words")
        String description,

        @Schema(
                description = "Who reads it: `team` (default), or `organisation`: the lead alone, and then nobody else"
                        + " may join. The lead alone changes it")
        SupportPlanVisibility visibility,

        @Schema(
                description =
                        "Since when it runs; default today. Not in the future, not after the first change of phase")
        LocalDate openedOn,

        @Schema(description = "Code of vocabulary `support-plan-phase`; default `intake`", examples = "assessment")
        String phase,

        @Schema(
                description =
                        "Day of the change of phase that this write makes; default today, for a new plan the day of"
                                + " opening. Not in the future, not before the last change. Not looked at when the phase stays")
        LocalDate changedOn,

        @Schema(
                description =
                        "Why the support ends: code of vocabulary `support-plan-end-reason`. Required for `closed`."
                                + " Not looked at when the phase stays")
        String changeReasonCode,

        @Size(max = 1000)
        @Schema(
                description = "Why the phase changes, in words. Required for a step back."
                        + " Not looked at when the phase stays")
        String changeReason,

        @Size(max = 20000) @Schema(description = "Your organisation's own; nobody else reads it, not even the team")
        String internalDescription,

        @Size(max = 20) @Schema(description = "The keys under which your organisation knows this plan elsewhere")
        List<@Valid @NotNull ExternalId> externalIds) {

    public SupportPlanInput {
        object = Texts.clean(object);
        description = Texts.clean(description);
        visibility = visibility == null ? SupportPlanVisibility.TEAM : visibility;
        phase = phase == null ? SupportPlanPhases.FIRST : phase;
        changeReasonCode = Texts.clean(changeReasonCode);
        changeReason = Texts.clean(changeReason);
        internalDescription = Texts.clean(internalDescription);
        externalIds = Texts.orEmpty(externalIds);
    }

    /** What of this an organisation keeps for itself. */
    OwnPart ownPart() {
        return new OwnPart(internalDescription, externalIds);
    }

    /** Whether the phase differs from before; true for a new plan. */
    boolean moves(SupportPlanInput before) {
        return before == null || !phase.equals(before.phase);
    }

    /** The same as a change of what was before: the day of the change if there is one, and nothing said of it if there is none. */
    SupportPlanInput asChangeOf(SupportPlanInput before, LocalDate today) {
        List<ExternalId> keys = before == null ? externalIds : OwnPart.inOrderOf(before.externalIds, externalIds);
        LocalDate opened = openedOn != null ? openedOn : before == null ? today : before.openedOn;
        if (!moves(before)) {
            return with(opened, null, null, null, keys);
        }
        LocalDate usual = before == null ? opened : today;
        return with(opened, changedOn == null ? usual : changedOn, changeReasonCode, changeReason, keys);
    }

    /** The same with this key among the external ids. */
    public SupportPlanInput withExternalId(String source, String id) {
        return with(
                openedOn,
                changedOn,
                changeReasonCode,
                changeReason,
                OwnPart.with(externalIds, new ExternalId(source, id)));
    }

    private SupportPlanInput with(LocalDate opened, LocalDate on, String code, String reason, List<ExternalId> keys) {
        return new SupportPlanInput(
                projectId, object, description, visibility, opened, phase, on, code, reason, internalDescription, keys);
    }

    /** What the plan holds now, in the form in which it is written. */
    public static SupportPlanInput of(SupportPlanView view) {
        return new SupportPlanInput(
                view.project().id(),
                view.object(),
                view.description(),
                view.visibility(),
                view.openedOn(),
                view.phase(),
                null,
                null,
                null,
                view.internalDescription(),
                view.externalIds());
    }
}
