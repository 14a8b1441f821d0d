package org.maillage.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;

class SessionTimesTest {

    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    private static SessionTimes times(String start, String end, String zone) {
        return SessionTimes.of(new EventInput.Session(null, start, end, zone, null), NOW);
    }

    private static SessionTimes inParis(String start, String end) {
        return times(start, end, null);
    }

    private static void assertRefused(String pointer, ErrorCode code, SessionTimes times) {
        assertEquals(List.of(Violation.of(pointer, code)), times.violations());
    }

    @Test
    void an_evening_in_winter_and_one_in_summer_are_an_hour_apart_in_utc() {
        SessionTimes winter = inParis("2026-11-20T18:30", "2026-11-20T21:00");
        assertEquals(Instant.parse("2026-11-20T17:30:00Z"), winter.startsAt());
        assertEquals(Instant.parse("2026-11-20T20:00:00Z"), winter.endsAt());
        assertEquals(
                Instant.parse("2026-06-20T16:30:00Z"),
                inParis("2026-06-20T18:30", "2026-06-20T21:00").startsAt());
    }

    @Test
    void a_time_that_the_spring_change_leaves_out_is_refused() {
        assertRefused("/start", ErrorCode.NO_SUCH_LOCAL_TIME, inParis("2027-03-28T02:30", "2027-03-28T04:00"));
        assertRefused("/end", ErrorCode.NO_SUCH_LOCAL_TIME, inParis("2027-03-28T01:00", "2027-03-28T02:00"));
        assertEquals(
                Instant.parse("2027-03-28T01:00:00Z"),
                inParis("2027-03-28T03:00", "2027-03-28T04:00").startsAt());
        assertEquals(
                List.of(),
                times("2027-03-28T02:30", "2027-03-28T04:00", "America/Martinique")
                        .violations());
    }

    @Test
    void a_time_that_the_autumn_change_gives_twice_means_the_first() {
        SessionTimes night = inParis("2026-10-25T02:30", "2026-10-25T03:30");
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), night.startsAt());
        assertEquals(Instant.parse("2026-10-25T02:30:00Z"), night.endsAt());
    }

    @Test
    void what_crosses_a_change_lasts_as_long_as_it_really_does() {
        SessionTimes autumn = inParis("2026-10-24T22:00", "2026-10-25T08:00");
        assertEquals(Duration.ofHours(11), Duration.between(autumn.startsAt(), autumn.endsAt()));
        SessionTimes spring = inParis("2027-03-27T22:00", "2027-03-28T08:00");
        assertEquals(Duration.ofHours(9), Duration.between(spring.startsAt(), spring.endsAt()));
    }

    @Test
    void the_end_comes_after_the_start_as_an_instant() {
        assertRefused("/end", ErrorCode.DATE_ORDER, inParis("2026-11-20T18:30", "2026-11-20T18:30"));
        assertRefused("/end", ErrorCode.DATE_ORDER, inParis("2026-11-20T18:30", "2026-11-19T20:00"));
        assertRefused("/end", ErrorCode.DATE_ORDER, inParis("2026-10-25T02:45", "2026-10-25T02:15"));
    }

    @Test
    void a_year_typed_wrong_is_refused() {
        assertRefused("/start", ErrorCode.OUT_OF_RANGE, inParis("2036-11-20T18:30", "2026-11-20T21:00"));
        assertRefused("/end", ErrorCode.OUT_OF_RANGE, inParis("2026-11-20T18:30", "2036-11-20T21:00"));
        assertRefused("/start", ErrorCode.OUT_OF_RANGE, inParis("0026-11-20T18:30", "2026-11-20T21:00"));
        assertEquals(List.of(), inParis("2031-10-20T18:30", "2031-10-20T21:00").violations());
    }

    @Test
    void a_day_that_is_not_in_the_calendar_and_another_notation_are_refused() {
        for (String bad : List.of(
                "2026-02-30T10:00",
                "20/11/2026 18:30",
                "2026-11-20T18:30:00",
                "2026-11-20T24:30",
                "2026-11-20T18:30Z",
                "")) {
            assertRefused("/start", ErrorCode.BAD_FORMAT, inParis(bad, "2026-11-20T21:00"));
        }
    }

    @Test
    void a_zone_is_a_name_of_the_iana_database() {
        for (String zone : List.of("Europe/Nulle-Part", "+02:00", "UTC+1")) {
            SessionTimes refused = times("2026-11-20T18:30", "2026-11-20T21:00", zone);
            assertEquals(List.of(Violation.of("/zone", ErrorCode.UNKNOWN_CODE, zone)), refused.violations());
            assertNull(refused.startsAt());
        }
        assertEquals(
                Instant.parse("2026-11-20T22:30:00Z"),
                times("2026-11-20T18:30", "2026-11-20T21:00", "America/Martinique")
                        .startsAt());
    }
}
