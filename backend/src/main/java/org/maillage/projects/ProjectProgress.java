package org.maillage.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;

/**
 * How the status of a project may change, as one table; docs/projects.md shows the same and a test compares them. The stage is
 * free: any stage may follow any other, steps back too, since projects do that.
 */
final class ProjectProgress {

    /** What a step needs beside the status. */
    enum Required {
        NOTHING,
        REASON_CODE,
        REASON
    }

    /** @param from the status before; {@code new} where there is none */
    record Step(String from, String to, Required required) {}

    static final String NEW = "new";

    static final List<Step> STEPS = List.of(
            new Step(NEW, "active", Required.NOTHING),
            new Step(NEW, "paused", Required.NOTHING),
            new Step(NEW, "abandoned", Required.REASON_CODE),
            new Step(NEW, "handed-over", Required.REASON_CODE),
            new Step(NEW, "completed", Required.NOTHING),
            new Step("active", "paused", Required.NOTHING),
            new Step("active", "abandoned", Required.REASON_CODE),
            new Step("active", "handed-over", Required.REASON_CODE),
            new Step("active", "completed", Required.NOTHING),
            new Step("paused", "active", Required.NOTHING),
            new Step("paused", "abandoned", Required.REASON_CODE),
            new Step("paused", "handed-over", Required.REASON_CODE),
            new Step("paused", "completed", Required.NOTHING),
            new Step("abandoned", "active", Required.REASON),
            new Step("handed-over", "active", Required.REASON),
            new Step("completed", "active", Required.REASON));

    /** From here on an organisation may have come of the project. */
    static final Set<String> WITH_ORGANISATION = Set.of("creation", "launch", "consolidation", "scaling");

    private ProjectProgress() {}

    /**
     * @param from the status before; {@link #NEW} for a new project
     * @return everything that is wrong with this change of status, empty when nothing is
     */
    static List<Violation> check(String from, ProjectInput wanted) {
        if (from.equals(wanted.status())) {
            return List.of();
        }
        Optional<Step> step = STEPS.stream()
                .filter(one -> one.from().equals(from) && one.to().equals(wanted.status()))
                .findFirst();
        if (step.isEmpty()) {
            return List.of(Violation.of("/status", ErrorCode.TRANSITION_NOT_ALLOWED));
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
