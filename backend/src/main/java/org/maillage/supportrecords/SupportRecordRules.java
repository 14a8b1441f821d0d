package org.maillage.supportrecords;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;

/** What must hold of a record beyond the shape of its fields. Pure: code lists and the day come in. */
final class SupportRecordRules {

    /** Older acts than this are typing errors. */
    static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private static final int YEARS_AHEAD = 5;

    private SupportRecordRules() {}

    /**
     * @param isCode whether a vocabulary (first) has a code (second)
     * @return everything that is wrong, empty when nothing is
     */
    static List<Violation> check(SupportRecordInput record, LocalDate today, BiPredicate<String, String> isCode) {
        List<Violation> found = new ArrayList<>();
        code("support-record-kind", record.kind(), "/kind", isCode, found);
        code("attendance-mode", record.mode(), "/mode", isCode, found);
        for (int i = 0; i < record.themes().size(); i++) {
            code("theme", record.themes().get(i), "/themes/" + i, isCode, found);
        }
        repeated(record.themes(), "/themes", found);
        repeated(record.participants(), "/participants", found);
        repeated(record.projects(), "/projects", found);
        repeated(record.externalIds(), "/externalIds", found);
        if (record.participants().isEmpty() && record.projects().isEmpty() && record.planId() == null) {
            found.add(Violation.of("/participants", ErrorCode.REQUIRED));
        }
        checkDays(record, today, found);
        return found;
    }

    private static void checkDays(SupportRecordInput record, LocalDate today, List<Violation> found) {
        LocalDate on = record.on();
        if (on != null && on.isAfter(today)) {
            found.add(Violation.of("/on", ErrorCode.DATE_IN_FUTURE));
        } else if (on != null && on.isBefore(EARLIEST)) {
            found.add(Violation.of("/on", ErrorCode.OUT_OF_RANGE));
        }
        checkStepDay(record, record.nextStepDue(), "/nextStepDue", found);
        checkStepDay(record, record.nextStepDoneOn(), "/nextStepDoneOn", found);
        if (record.nextStepDue() != null && record.nextStepDue().isAfter(today.plusYears(YEARS_AHEAD))) {
            found.add(Violation.of("/nextStepDue", ErrorCode.OUT_OF_RANGE));
        }
        if (record.nextStepDoneOn() != null && record.nextStepDoneOn().isAfter(today)) {
            found.add(Violation.of("/nextStepDoneOn", ErrorCode.DATE_IN_FUTURE));
        }
    }

    private static void checkStepDay(SupportRecordInput record, LocalDate day, String pointer, List<Violation> found) {
        if (day != null && record.nextStep() == null) {
            found.add(Violation.of(pointer, ErrorCode.NOT_EXPECTED));
        } else if (day != null && record.on() != null && day.isBefore(record.on())) {
            found.add(Violation.of(pointer, ErrorCode.DATE_ORDER));
        }
    }

    private static void code(
            String vocabulary, String code, String pointer, BiPredicate<String, String> isCode, List<Violation> found) {
        if (code != null && !isCode.test(vocabulary, code)) {
            found.add(Violation.of(pointer, ErrorCode.UNKNOWN_CODE, code));
        }
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
