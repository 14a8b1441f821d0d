package org.maillage.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    private static String written(String name, String text) {
        StringWriter out = new StringWriter();
        new CalendarText(out).text(name, text);
        return out.toString();
    }

    @Test
    void what_means_something_in_the_format_is_escaped() {
        assertEquals("SUMMARY:Prix \\; débat\\, suite \\\\ fin\r\n", written("SUMMARY", "Prix ; débat, suite \\ fin"));
        assertEquals("DESCRIPTION:un\\ndeux\\ntrois\\nquatre\r\n", written("DESCRIPTION", "un\ndeux\r\ntrois\rquatre"));
    }

    @Test
    void a_text_cannot_add_a_line_of_its_own() {
        assertEquals(
                "SUMMARY:Bon\\nBEGIN:VALARM\\nEND:VCALENDAR\r\n",
                written("SUMMARY", "Bon\r\nBEGIN:VALARM\nEND:VCALENDAR"));
        assertEquals("SUMMARY:sans bruit\r\n", written("SUMMARY", "sans\u0007 bruit\u007f\u0000"));
    }

    @Test
    void a_long_line_is_folded_at_75_octets_and_reads_back_whole() {
        String text = "Été à Sainte-Eulalie : café, œuvre 🧡 ".repeat(20);
        String folded = written("DESCRIPTION", text);
        for (String line : folded.split("\r\n")) {
            int octets = line.getBytes(StandardCharsets.UTF_8).length;
            assertTrue(octets <= 75, octets + " octets: " + line);
            assertTrue(octets > 60 || folded.endsWith(line + "\r\n"), "folded too early: " + line);
        }
        assertEquals("DESCRIPTION:" + text.replace(",", "\\,") + "\r\n", folded.replace("\r\n ", ""));
    }

    @Test
    void nothing_is_written_for_nothing_and_times_are_in_utc() {
        assertEquals("", written("LOCATION", null));
        StringWriter out = new StringWriter();
        new CalendarText(out).time("DTSTART", Instant.parse("2026-11-20T17:30:00.123456Z"));
        assertEquals("DTSTART:20261120T173000Z\r\n", out.toString());
    }
}
