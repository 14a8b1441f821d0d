package org.maillage.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProjectRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 1);

    private static ProjectInput input(
            String stage, LocalDate on, UUID became, List<ProjectInput.Holder> holders, List<ProjectInput.Fact> facts) {
        return new ProjectInput(
                "Projet", null, stage, null, on, null, null, null, null, null, null, became, null, holders, facts, null,
                null);
    }

    private static List<String> wrong(ProjectInput input, ProjectInput before, LocalDate last) {
        return ProjectRules.check(input, before, last, TODAY, (list, code) -> !code.equals("nope")).stream()
                .map(violation -> violation.pointer() + " " + violation.code().code())
                .toList();
    }

    @Test
    void a_bare_title_is_enough() {
        ProjectInput input = input(null, TODAY, null, null, null);
        assertEquals("idea active", input.stage() + " " + input.status());
        assertEquals(List.of(), wrong(input, null, null));
    }

    @Test
    void a_change_lies_between_the_last_one_and_today() {
        assertEquals(
                List.of("/changedOn date-in-future"),
                wrong(
                        input("creation", TODAY.plusDays(1), null, null, null),
                        input("idea", null, null, null, null),
                        LAST));
        assertEquals(
                List.of("/changedOn before-last-change"),
                wrong(
                        input("creation", LAST.minusDays(1), null, null, null),
                        input("idea", null, null, null, null),
                        LAST));
        assertEquals(
                List.of(),
                wrong(input("creation", LAST, null, null, null), input("idea", null, null, null, null), LAST));
    }

    @Test
    void nothing_is_said_of_a_change_where_there_is_none() {
        ProjectInput same = new ProjectInput(
                "Projet",
                null,
                "idea",
                "active",
                TODAY.plusYears(1),
                "nope",
                "pour rien",
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
        ProjectInput before = input("idea", null, null, null, null);
        assertEquals(before, same.asChangeOf(before, TODAY));
        assertEquals(
                TODAY,
                input("creation", null, null, null, null)
                        .asChangeOf(before, TODAY)
                        .changedOn());
    }

    @Test
    void an_organisation_comes_of_a_project_from_creation_on() {
        UUID actor = UUID.randomUUID();
        assertEquals(
                List.of("/becameId not-expected"), wrong(input("feasibility", TODAY, actor, null, null), null, null));
        for (String stage : List.of("creation", "launch", "consolidation", "scaling")) {
            assertEquals(List.of(), wrong(input(stage, TODAY, actor, null, null), null, null));
        }
    }

    @Test
    void holders_and_facts_are_named_one_by_one() {
        UUID actor = UUID.randomUUID();
        var wrongHolder = new ProjectInput.Holder(actor, "nope", TODAY, TODAY.minusDays(1));
        var holder = new ProjectInput.Holder(actor, "holder", TODAY, TODAY);
        assertEquals(
                List.of("/holders/0/role unknown-code", "/holders/0/to date-order", "/holders/3 repeated"),
                wrong(input("idea", TODAY, null, Arrays.asList(wrongHolder, null, holder, holder), null), null, null));
        var future = new ProjectInput.Fact("jobs", 1L, TODAY.plusDays(1), null);
        assertEquals(
                List.of("/facts/1/on date-in-future"),
                wrong(input("idea", TODAY, null, null, Arrays.asList(null, future)), null, null));
    }
}
