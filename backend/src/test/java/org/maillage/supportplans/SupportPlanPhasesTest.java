package org.maillage.supportplans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.supportplans.SupportPlanPhases.Required;
import org.maillage.supportplans.SupportPlanPhases.Step;

class SupportPlanPhasesTest {

    private static SupportPlanInput to(String phase, String code, String reason) {
        return new SupportPlanInput(UUID.randomUUID(), null, null, null, null, phase, null, code, reason, null, null);
    }

    private static List<String> wrong(String from, SupportPlanInput input) {
        return SupportPlanPhases.check(from, input).stream()
                .map(violation -> violation.pointer() + " " + violation.code().code())
                .toList();
    }

    @Test
    void forward_is_free_back_needs_a_reason_and_the_end_a_code() {
        assertEquals(List.of(), wrong("new", to(null, null, null)));
        assertEquals(List.of(), wrong("intake", to("implementation", null, null)));
        assertEquals(List.of(), wrong("plan", to("plan", null, null)));
        assertEquals(List.of("/changeReason required"), wrong("plan", to("assessment", null, null)));
        assertEquals(List.of(), wrong("plan", to("assessment", null, "le local a changé")));
        assertEquals(List.of("/changeReasonCode required"), wrong("plan", to("closed", null, "fini")));
        assertEquals(List.of(), wrong("plan", to("closed", "other", null)));
        assertEquals(List.of("/changeReason required"), wrong("closed", to("follow-up", "other", null)));
        assertEquals(List.of("/phase transition-not-allowed"), wrong("plan", to("lost", null, null)));
    }

    /** docs/support-plans.md shows the table; a step that is said there and not here fails, and the other way round. */
    @Test
    void the_documentation_shows_the_same_table() throws IOException {
        List<String> shown = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("../docs/support-plans.md"))) {
            if (line.matches("\\| `[a-z-]+` \\| `[a-z-]+` \\| .*")) {
                shown.add(line);
            }
        }
        List<String> steps = new ArrayList<>();
        for (Step step : SupportPlanPhases.STEPS) {
            String needs = step.required() == Required.NOTHING
                    ? "nothing"
                    : step.required() == Required.REASON ? "`changeReason`" : "`changeReasonCode`";
            steps.add("| `" + step.from() + "` | `" + step.to() + "` | " + needs + " |");
        }
        assertEquals(steps, shown);
    }
}
