package org.maillage.events;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.actors.ActorView;

/**
 * Events as a calendar: one entry a session, under the session's id, so that a calendar that has it already moves it. Times are
 * in UTC: every calendar shows them in its own zone, and no rule of a clock change travels along.
 */
final class EventCalendar {

    private EventCalendar() {}

    /** @param rows hands each event to the consumer it is given */
    static void write(OutputStream out, Consumer<Consumer<EventView>> rows) {
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            CalendarText text = new CalendarText(writer)
                    .line("BEGIN", "VCALENDAR")
                    .line("VERSION", "2.0")
                    .line("PRODID", "-//Maillage//Maillage//FR")
                    .line("METHOD", "PUBLISH");
            rows.accept(event -> event.sessions().forEach(session -> write(text, event, session)));
            text.line("END", "VCALENDAR");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(CalendarText text, EventView event, EventView.Session session) {
        text.line("BEGIN", "VEVENT")
                .line("UID", session.id() + "@maillage")
                .time("DTSTAMP", event.updatedAt())
                .time("LAST-MODIFIED", event.updatedAt())
                .line("SEQUENCE", String.valueOf(event.sharedVersion()))
                .time("DTSTART", session.startsAt())
                .time("DTEND", session.endsAt())
                .text("SUMMARY", joined(" – ", event.title(), session.title()))
                .text("DESCRIPTION", joined("\n\n", event.summary(), event.onlineLink()))
                .text("LOCATION", location(event.place()))
                .line("STATUS", status(event.state()));
        if (event.onlineLink() != null) {
            text.line("URL", event.onlineLink());
        }
        if (event.place() != null && event.place().address().latitude() != null) {
            ActorView.Address at = event.place().address();
            text.line("GEO", at.latitude() + ";" + at.longitude());
        }
        text.line("END", "VEVENT");
    }

    private static String status(EventState state) {
        return switch (state) {
            case DRAFT -> "TENTATIVE";
            case PUBLISHED, HELD -> "CONFIRMED";
            case CANCELLED -> "CANCELLED";
        };
    }

    private static String location(EventView.Place place) {
        if (place == null) {
            return null;
        }
        ActorView.Address at = place.address();
        String city = at.city() != null || at.municipality() == null
                ? at.city()
                : at.municipality().name();
        return joined(
                ", ",
                place.actor() == null ? null : place.actor().name(),
                at.complement(),
                at.street(),
                joined(" ", at.postcode(), city));
    }

    /** Null when nothing is left. */
    private static String joined(String separator, String... parts) {
        String joined = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(separator));
        return joined.isEmpty() ? null : joined;
    }
}
