package org.maillage.supportplans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;

/**
 * How the phase of a support plan may change, as one table; docs/support-plans.md shows the same and a test compares them.
 * Forward is free and may skip phases; a step back says why; whoever closes says how it ended.
 */
final class SupportPlanPhases {

    /** What a step needs beside the phase. */
    enum Required {
        NOTHING,
        REASON_CODE,
        REASON
    }

    /** @param from the phase before; {@code new} where there is none */
    record Step(String from, String to, Required required) {}

    static final String NEW = "new";
    static final String FIRST = "intake";
    static final String CLOSED = "closed";

    /** In their order, the last one being the end. */
    static final List<String> PHASES = List.of(FIRST, "assessment", "plan", "implementation", "follow-up", CLOSED);

    static final List<Step> STEPS = steps();

    private SupportPlanPhases() {}

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int from = -1; from < PHASES.size(); from++) {
            for (int to = 0; to < PHASES.size(); to++) {
                if (from != to) {
                    steps.add(new Step(from < 0 ? NEW : PHASES.get(from), PHASES.get(to), required(from, to)));
                }
            }
        }
        return List.copyOf(steps);
    }

    private static Required required(int from, int to) {
        if (PHASES.get(to).equals(CLOSED)) {
            return Required.REASON_CODE;
        }
        return to < from ? Required.REASON : Required.NOTHING;
    }

    /**
     * @param from the phase before; {@link #NEW} for a new plan
     * @return everything that is wrong with this change of phase, empty when nothing is
     */
    static List<Violation> check(String from, SupportPlanInput wanted) {
        if (from.equals(wanted.phase())) {
            return List.of();
        }
        Optional<Step> step = STEPS.stream()
                .filter(one -> one.from().equals(from) && one.to().equals(wanted.phase()))
                .findFirst();
        if (step.isEmpty()) {
            return List.of(Violation.of("/phase", ErrorCode.TRANSITION_NOT_ALLOWED));
        }
        List<Violation> found = new ArrayList<>();
        if (step.get().required() == Required.REASON_CODE && wanted.changeReasonCode() == null) {
            found.add(Violation.of("/changeReasonCode", ErrorCode.REQUIRED));
        }
        if (step.get().required() == Required.REASON && wanted.changeReason() == null) {
            found.add(Violation.of("/changeReason", ErrorCode.REQUIRED));
        }
        return found;
    }
}
