package org.maillage.imports.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.actors.ActorInput.Address;
import org.maillage.events.AttendanceMode;
import org.maillage.events.EventInput;
import org.maillage.events.EventInput.Place;
import org.maillage.events.EventInput.Session;
import org.maillage.events.EventView;
import org.maillage.events.EventVisibility;
import org.maillage.imports.naming.Named;
import org.maillage.imports.records.RecordRow;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.text.Coded;

/** Makes the form of an event from what a row says, and from what the event holds already. A blank never erases. */
final class EventMerge {

    private static final EventInput NOTHING =
            new EventInput(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private EventMerge() {}

    /**
     * @param now what is there, null for a new event
     * @param identity whether the title of a known event is replaced too
     * @param violations to which names are added that nobody or several go by, and what a session lacks
     */
    static EventInput of(
            EventView now, RecordRow row, Named actors, Named projects, boolean identity, List<Violation> violations) {
        EventInput before = now == null ? NOTHING : EventInput.of(now);
        String visibility = row.get("visibility");
        String mode = row.get("attendanceMode");
        String capacity = row.get("capacity");
        return new EventInput(
                now == null || identity ? row.name() : before.title(),
                or(row.get("kind"), before.kind()),
                visibility == null ? before.visibility() : Coded.of(EventVisibility.class, visibility),
                mode == null ? before.attendanceMode() : Coded.of(AttendanceMode.class, mode),
                or(row.get("summary"), before.summary()),
                place(before.place(), row, actors),
                or(row.get("onlineLink"), before.onlineLink()),
                capacity == null ? before.capacity() : Integer.valueOf(capacity),
                row.get("themes") == null
                        ? before.themes()
                        : List.copyOf(
                                new LinkedHashSet<>(List.of(row.get("themes").split("\n")))),
                or(row.get("territory"), before.territory()),
                sessions(before.sessions(), row, violations),
                named("organisers", before.organisers(), row, actors, violations),
                named("projects", before.projects(), row, projects, violations),
                or(row.get("internalDescription"), before.internalDescription()),
                before.externalIds());
    }

    /** When the first session that a row tells begins, {@code 2026-11-20T18:30}; null when it does not tell. */
    static String firstStart(RecordRow row) {
        List<Session> told = sessions(List.of(), row, new ArrayList<>());
        return told.isEmpty() ? null : told.get(0).start();
    }

    private static String or(String said, String there) {
        return said == null ? there : said;
    }

    /** Those who are named are added; nobody is taken away. */
    private static List<UUID> named(
            String field, List<UUID> there, RecordRow row, Named found, List<Violation> violations) {
        Set<UUID> all = new LinkedHashSet<>(there);
        for (String name : Named.names(row.get(field))) {
            UUID one = found.require(field, name, violations);
            if (one != null) {
                all.add(one);
            }
        }
        return List.copyOf(all);
    }

    /** An actor where the name is one's; any other name is part of an address: many a hall is in no directory. */
    private static Place place(Place before, RecordRow row, Named actors) {
        String name = row.get("place");
        UUID actor = actors.find(name);
        if (actor != null) {
            return new Place(actor, null);
        }
        boolean silent = name == null
                && row.get("street") == null
                && row.get("complement") == null
                && row.get("postcode") == null
                && row.get("city") == null
                && row.get("municipality") == null;
        if (silent) {
            return before;
        }
        Address there = before == null || before.address() == null ? Address.NONE : before.address();
        return new Place(
                null,
                new Address(
                        or(row.get("street"), there.street()),
                        or(hall(name, row.get("complement")), there.complement()),
                        or(row.get("postcode"), there.postcode()),
                        or(row.get("city"), there.city()),
                        or(row.get("municipality"), there.municipality()),
                        there.longitude(),
                        there.latitude()));
    }

    private static String hall(String name, String complement) {
        return name == null || complement == null ? or(name, complement) : name + ", " + complement;
    }

    /**
     * The column of sessions tells them all. Day and times tell one: of an event that has several it is moved or added, else
     * it is the only one.
     */
    private static List<Session> sessions(List<Session> before, RecordRow row, List<Violation> violations) {
        String zone = row.get("zone");
        if (row.get(EventColumns.SESSIONS) != null) {
            List<Session> all = new ArrayList<>();
            for (String line : row.get(EventColumns.SESSIONS).split("\n")) {
                String[] ends = line.split("/");
                all.add(session(before, ends[0], ends[1], zone));
            }
            return all;
        }
        Session told = told(before, row, zone, violations);
        if (told == null) {
            return before;
        }
        List<Session> all = new ArrayList<>(before.size() > 1 ? before : List.of());
        all.removeIf(one -> one.start().equals(told.start()));
        all.add(told);
        return all;
    }

    private static Session told(List<Session> before, RecordRow row, String zone, List<Violation> violations) {
        String date = row.get(EventColumns.DATE);
        String[] hours = row.get(EventColumns.START) == null
                ? new String[] {null}
                : row.get(EventColumns.START).split("/");
        String start = hours[0];
        String end = row.get("end") == null && hours.length == 2 ? hours[1] : row.get("end");
        if (date == null && start == null && end == null) {
            return null;
        }
        boolean dated = date != null || (start != null && start.contains("T"));
        if (start == null || end == null || !dated) {
            String missing = start == null ? EventColumns.START : end == null ? "end" : EventColumns.DATE;
            violations.add(Violation.of("/" + missing, ErrorCode.REQUIRED));
            return null;
        }
        String begin = LocalTimes.on(date, start);
        return session(before, begin, LocalTimes.on(begin.substring(0, 10), end), zone);
    }

    /** A session that begins when one of the event's does is that one, with its id and title. */
    private static Session session(List<Session> before, String start, String end, String zone) {
        return before.stream()
                .filter(one ->
                        one.start().equals(start) && (zone == null || one.zone().equals(zone)))
                .findFirst()
                .map(one -> new Session(one.id(), start, end, one.zone(), one.title()))
                .orElseGet(() -> new Session(null, start, end, zone, null));
    }
}
