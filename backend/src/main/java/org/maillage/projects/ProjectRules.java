package org.maillage.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;

/** What must hold of a project beyond the shape of its fields. Pure: code lists, the present state and the day come in. */
final class ProjectRules {

    private ProjectRules() {}

    /**
     * @param project as a change of {@code before}
     * @param before what it holds now, null for a new project
     * @param lastChange day of its last change of stage or status, null for a new project
     * @param isCode whether a vocabulary (first) has a code (second)
     * @return everything that is wrong, empty when nothing is
     */
    static List<Violation> check(
            ProjectInput project,
            ProjectInput before,
            LocalDate lastChange,
            LocalDate today,
            BiPredicate<String, String> isCode) {
        List<Violation> found = new ArrayList<>();
        code("project-stage", project.stage(), "/stage", isCode, found);
        if (code("project-status", project.status(), "/status", isCode, found)) {
            found.addAll(ProjectProgress.check(before == null ? ProjectProgress.NEW : before.status(), project));
        }
        code("project-end-reason", project.changeReasonCode(), "/changeReasonCode", isCode, found);
        code("legal-form", project.legalForm(), "/legalForm", isCode, found);
        for (int i = 0; i < project.themes().size(); i++) {
            code("theme", project.themes().get(i), "/themes/" + i, isCode, found);
        }
        repeated(project.themes(), "/themes", found);
        repeated(project.externalIds(), "/externalIds", found);
        checkDayOfChange(project.changedOn(), lastChange, today, found);
        if (project.becameId() != null && !ProjectProgress.WITH_ORGANISATION.contains(project.stage())) {
            found.add(Violation.of("/becameId", ErrorCode.NOT_EXPECTED));
        }
        checkHolders(project.holders(), isCode, found);
        checkFacts(project.facts(), today, isCode, found);
        return found;
    }

    private static void checkDayOfChange(LocalDate day, LocalDate lastChange, LocalDate today, List<Violation> found) {
        if (day == null) {
            return;
        }
        if (day.isAfter(today)) {
            found.add(Violation.of("/changedOn", ErrorCode.DATE_IN_FUTURE));
        } else if (lastChange != null && day.isBefore(lastChange)) {
            found.add(Violation.of("/changedOn", ErrorCode.BEFORE_LAST_CHANGE, lastChange.toString()));
        }
    }

    private static void checkHolders(
            List<ProjectInput.Holder> holders, BiPredicate<String, String> isCode, List<Violation> found) {
        for (int i = 0; i < holders.size(); i++) {
            ProjectInput.Holder holder = holders.get(i);
            if (holder == null) {
                continue; // its shape is refused already
            }
            code("holder-role", holder.role(), "/holders/" + i + "/role", isCode, found);
            if (holder.from() != null && holder.to() != null && holder.to().isBefore(holder.from())) {
                found.add(Violation.of("/holders/" + i + "/to", ErrorCode.DATE_ORDER));
            }
        }
        repeated(holders, "/holders", found);
    }

    private static void checkFacts(
            List<ProjectInput.Fact> facts, LocalDate today, BiPredicate<String, String> isCode, List<Violation> found) {
        for (int i = 0; i < facts.size(); i++) {
            ProjectInput.Fact fact = facts.get(i);
            if (fact == null) {
                continue;
            }
            code("project-fact", fact.kind(), "/facts/" + i + "/kind", isCode, found);
            LocalDate on = fact.on();
            if (on != null && on.isAfter(today)) {
                found.add(Violation.of("/facts/" + i + "/on", ErrorCode.DATE_IN_FUTURE));
            }
        }
        repeated(facts, "/facts", found);
    }

    private static boolean code(
            String vocabulary, String code, String pointer, BiPredicate<String, String> isCode, List<Violation> found) {
        if (code != null && !isCode.test(vocabulary, code)) {
            found.add(Violation.of(pointer, ErrorCode.UNKNOWN_CODE, code));
            return false;
        }
        return true;
    }

    private static void repeated(List<?> values, String pointer, List<Violation> found) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                found.add(Violation.of(pointer + "/" + i, ErrorCode.REPEATED));
            }
        }
    }
}
