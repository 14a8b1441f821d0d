package org.maillage.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventProgressTest {

    @Test
    void the_documentation_shows_the_table_of_the_code() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("../docs/events.md")).stream()
                .filter(line -> line.matches("\\| `[a-z]+` \\| `[a-z]+` \\|.*"))
                .map(line -> line.replace("`", "").replaceAll("\\s*\\|\\s*", "|"))
                .toList();
        List<String> coded = EventProgress.STEPS.stream()
                .map(step -> "|" + step.from().code() + "|" + step.to().code() + "|" + demands(step) + "|")
                .toList();
        assertEquals(coded, documented);
    }

    private static String demands(EventProgress.Step step) {
        return step.demands().stream()
                .sorted()
                .map(demand -> switch (demand) {
                    case SESSION -> "a session";
                    case PLACE -> "a place or a link";
                    case REASON -> "a reason";
                    case OVER -> "every session is over";
                })
                .collect(Collectors.joining(", "));
    }

    @Test
    void what_a_step_demands_goes_on_holding_but_its_reason() {
        assertEquals(Set.of(), EventProgress.standing(EventState.DRAFT));
        assertEquals(Set.of(), EventProgress.standing(EventState.CANCELLED));
        assertEquals(
                Set.of(EventProgress.Demand.SESSION, EventProgress.Demand.PLACE),
                EventProgress.standing(EventState.PUBLISHED));
        assertEquals(
                Set.of(EventProgress.Demand.SESSION, EventProgress.Demand.PLACE, EventProgress.Demand.OVER),
                EventProgress.standing(EventState.HELD));
    }
}
