package org.maillage.supportplans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.parts.ExternalId;

/** What must hold of a support plan beyond the shape of its fields. Pure: code lists, the present state and the day come in. */
final class SupportPlanRules {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private SupportPlanRules() {}

    /**
     * @param plan as a change of {@code now}
     * @param now what the caller read of it, null for a new plan
     * @param isCode whether a vocabulary (first) has a code (second)
     * @return everything that is wrong, empty when nothing is
     */
    static List<Violation> check(
            SupportPlanInput plan, SupportPlanView now, LocalDate today, BiPredicate<String, String> isCode) {
        List<Violation> found = new ArrayList<>();
        if (now != null
                && plan.projectId() != null
                && !plan.projectId().equals(now.project().id())) {
            found.add(Violation.of("/projectId", ErrorCode.NOT_EXPECTED));
        }
        if (!isCode.test("support-plan-phase", plan.phase())) {
            found.add(Violation.of("/phase", ErrorCode.UNKNOWN_CODE, plan.phase()));
        } else {
            found.addAll(SupportPlanPhases.check(now == null ? SupportPlanPhases.NEW : now.phase(), plan));
        }
        if (plan.changeReasonCode() != null && !isCode.test("support-plan-end-reason", plan.changeReasonCode())) {
            found.add(Violation.of("/changeReasonCode", ErrorCode.UNKNOWN_CODE, plan.changeReasonCode()));
        }
        checkDays(plan, now, today, found);
        if (now != null && plan.visibility() == SupportPlanVisibility.ORGANISATION && hasOthers(now)) {
            found.add(Violation.of("/visibility", ErrorCode.TEAM_NOT_EMPTY));
        }
        Set<ExternalId> seen = new HashSet<>();
        for (int i = 0; i < plan.externalIds().size(); i++) {
            if (!seen.add(plan.externalIds().get(i))) {
                found.add(Violation.of("/externalIds/" + i, ErrorCode.REPEATED));
            }
        }
        return found;
    }

    private static void checkDays(SupportPlanInput plan, SupportPlanView now, LocalDate today, List<Violation> found) {
        LocalDate first = now == null || now.history().isEmpty()
                ? plan.changedOn()
                : now.history().get(now.history().size() - 1).on();
        if (plan.openedOn().isAfter(today)) {
            found.add(Violation.of("/openedOn", ErrorCode.DATE_IN_FUTURE));
        } else if (plan.openedOn().isBefore(EARLIEST)) {
            found.add(Violation.of("/openedOn", ErrorCode.OUT_OF_RANGE));
        } else if (now != null && first != null && plan.openedOn().isAfter(first)) {
            found.add(Violation.of("/openedOn", ErrorCode.AFTER_FIRST_CHANGE, first.toString()));
        }
        if (plan.changedOn() == null) {
            return;
        }
        LocalDate last = now == null ? plan.openedOn() : now.phaseOn();
        if (plan.changedOn().isAfter(today)) {
            found.add(Violation.of("/changedOn", ErrorCode.DATE_IN_FUTURE));
        } else if (plan.changedOn().isBefore(last)) {
            found.add(Violation.of("/changedOn", ErrorCode.BEFORE_LAST_CHANGE, last.toString()));
        }
    }

    private static boolean hasOthers(SupportPlanView plan) {
        return plan.team().stream()
                .anyMatch(member -> member.lasts()
                        && !member.organisation().id().equals(plan.lead().id()));
    }
}
