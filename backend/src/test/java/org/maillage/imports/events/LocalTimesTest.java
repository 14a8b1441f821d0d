package org.maillage.imports.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.imports.repairs.Cell;
import org.maillage.imports.repairs.RowNotes;

/** Times of day as spreadsheets write them. */
class LocalTimesTest {

    private final RowNotes notes = new RowNotes();
    private final Cell cell = new Cell(0, "start", notes);

    @ParameterizedTest
    @CsvSource({
        "18:30, 18:30",
        "9:05, 09:05",
        "18h30, 18:30",
        "18 h 30, 18:30",
        "21h, 21:00",
        "18:30:00, 18:30",
        "20/11/2026 18:30, 2026-11-20T18:30",
        "20 novembre 2026 à 18h30, 2026-11-20T18:30",
        "2026-11-20T18:30, 2026-11-20T18:30",
        "2026-11-20 18:30:00, 2026-11-20T18:30",
    })
    void a_time_is_read_with_or_without_its_day(String written, String read) {
        assertEquals(read, LocalTimes.one(written, cell));
    }

    @ParameterizedTest
    @CsvSource({
        "18h30-20h30, 18:30/20:30",
        "18h30 – 20h, 18:30/20:00",
        "de 9h à 12h30, 09:00/12:30",
        "18h30, 18:30",
        "20/11/2026 18:30, 2026-11-20T18:30",
    })
    void the_hour_of_the_beginning_may_tell_that_of_the_end(String written, String read) {
        assertEquals(read, LocalTimes.start(written, cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"le soir", "25h00", "18", "31/02/2026 18:30", "0.77"})
    void what_is_no_time_is_refused(String written) {
        assertNull(LocalTimes.one(written, cell));
        assertEquals(1, notes.refusals().size());
    }

    @Test
    void sessions_stand_between_bars_and_an_end_without_a_day_is_of_the_same_one() {
        assertEquals(
                "2026-11-20T18:30/2026-11-20T21:00\n2026-11-27T18:30/2026-11-28T00:30",
                LocalTimes.sessions("2026-11-20T18:30/2026-11-20T21:00|2026-11-27 18:30 - 2026-11-28 00:30", cell));
        assertEquals("2026-11-20T18:30/2026-11-20T21:00", LocalTimes.sessions("20/11/2026 18h30/21h", cell));
        assertNull(LocalTimes.sessions("18:30/21:00", cell));
        assertEquals(1, notes.refusals().size());
    }
}
