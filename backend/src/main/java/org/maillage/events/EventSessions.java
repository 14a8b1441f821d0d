package org.maillage.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.text.Ids;

/** The sessions of a form made ready to be kept: each with its id and its instants, in the order of their starts. */
final class EventSessions {

    /** @param position in the form, for what is said about it */
    record Planned(int position, EventInput.Session session, Instant startsAt, Instant endsAt) {}

    private EventSessions() {}

    /** @param there the sessions that the event has, then those that were taken out of it, which may come back */
    static List<Planned> plan(
            List<EventInput.Session> sessions, List<EventInput.Session> there, Instant clock, List<Violation> found) {
        Set<UUID> known =
                there.stream().map(EventInput.Session::id).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<UUID> free = new LinkedHashSet<>(known);
        for (int i = 0; i < sessions.size(); i++) {
            UUID id = sessions.get(i).id();
            if (id != null && !free.remove(id)) {
                ErrorCode why = known.contains(id) ? ErrorCode.REPEATED : ErrorCode.UNKNOWN_REFERENCE;
                found.add(Violation.of("/sessions/" + i + "/id", why, id));
            }
        }
        List<Planned> planned = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            EventInput.Session session = sessions.get(i);
            SessionTimes times = SessionTimes.of(session, clock);
            String pointer = "/sessions/" + i;
            times.violations().forEach(violation -> found.add(violation.under(pointer)));
            UUID id = session.id() != null ? session.id() : recognised(session, there, free);
            planned.add(new Planned(i, session.named(id), times.startsAt(), times.endsAt()));
        }
        planned.sort(Comparator.comparing(Planned::startsAt, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Planned::endsAt, Comparator.nullsLast(Comparator.naturalOrder())));
        return planned;
    }

    /** The sessions that an event has. */
    static List<Planned> of(EventView event) {
        List<Planned> planned = new ArrayList<>();
        for (EventView.Session session : event.sessions()) {
            planned.add(new Planned(planned.size(), session.written(), session.startsAt(), session.endsAt()));
        }
        return planned;
    }

    /** A form sent without ids, as programs and imports do, must not make new sessions of those that are there. */
    private static UUID recognised(EventInput.Session session, List<EventInput.Session> there, Set<UUID> free) {
        for (EventInput.Session one : there) {
            if (free.contains(one.id())
                    && one.start().equals(session.start())
                    && one.zone().equals(session.zone())) {
                free.remove(one.id());
                return one.id();
            }
        }
        return Ids.next();
    }
}
