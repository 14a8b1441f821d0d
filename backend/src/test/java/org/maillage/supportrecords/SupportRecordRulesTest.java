package org.maillage.supportrecords;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.shared.errors.Violation;

class SupportRecordRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static SupportRecordInput act(LocalDate on, String step, LocalDate due, LocalDate done) {
        return new SupportRecordInput(
                on,
                60,
                "interview",
                null,
                null,
                null,
                "Un échange",
                null,
                step,
                due,
                done,
                List.of(UUID.randomUUID()),
                null,
                null,
                null,
                null,
                null);
    }

    private static void expect(String wrong, SupportRecordInput input) {
        List<Violation> found = SupportRecordRules.check(input, TODAY, (vocabulary, code) -> true);
        assertEquals(
                wrong,
                String.join(
                        ",",
                        found.stream()
                                .map(one -> one.pointer() + " " + one.code().code())
                                .toList()));
    }

    @Test
    void days_lie_between_1990_and_today() {
        expect("", act(TODAY, null, null, null));
        expect("", act(LocalDate.of(1990, 1, 1), null, null, null));
        expect("/on date-in-future", act(TODAY.plusDays(1), null, null, null));
        expect("/on out-of-range", act(LocalDate.of(1989, 12, 31), null, null, null));
    }

    @Test
    void a_next_step_is_due_after_the_act_and_within_five_years() {
        expect("", act(TODAY, "Rappeler", TODAY, null));
        expect("", act(TODAY, "Rappeler", TODAY.plusYears(5), null));
        expect(
                "/nextStepDue out-of-range",
                act(TODAY, "Rappeler", TODAY.plusYears(5).plusDays(1), null));
        expect("/nextStepDue date-order", act(TODAY, "Rappeler", TODAY.minusDays(1), null));
        expect("/nextStepDue not-expected", act(TODAY, null, TODAY, null));
    }

    @Test
    void a_next_step_was_done_between_the_act_and_today() {
        expect("", act(TODAY.minusDays(2), "Rappeler", null, TODAY));
        expect("/nextStepDoneOn date-in-future", act(TODAY, "Rappeler", null, TODAY.plusDays(1)));
        expect("/nextStepDoneOn date-order", act(TODAY, "Rappeler", null, TODAY.minusDays(1)));
        expect("/nextStepDoneOn not-expected", act(TODAY, null, null, TODAY));
    }

    @Test
    void somebody_or_something_was_supported() {
        SupportRecordInput nobody = new SupportRecordInput(
                TODAY,
                60,
                "interview",
                null,
                null,
                null,
                "Un échange",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        expect("/participants required", nobody);
        expect("", nobody.withProject(UUID.randomUUID()));
    }
}
