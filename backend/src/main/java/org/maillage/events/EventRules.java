package org.maillage.events;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.maillage.actors.ActorInput;
import org.maillage.actors.ActorRules;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;

/** What must hold of an event beyond the shape of its fields. Pure: the code lists come in as a predicate. */
final class EventRules {

    private EventRules() {}

    /**
     * @param isCode whether a vocabulary (first) has a code (second)
     * @return everything that is wrong, empty when nothing is
     */
    static List<Violation> check(EventInput event, BiPredicate<String, String> isCode) {
        List<Violation> found = new ArrayList<>();
        code("event-kind", event.kind(), "/kind", isCode, found);
        for (int i = 0; i < event.themes().size(); i++) {
            code("theme", event.themes().get(i), "/themes/" + i, isCode, found);
        }
        repeated(event.themes(), "/themes", found);
        repeated(event.sessions(), "/sessions", found);
        repeated(event.organisers(), "/organisers", found);
        repeated(event.projects(), "/projects", found);
        repeated(event.externalIds(), "/externalIds", found);
        if (event.place() != null) {
            checkPlace(event.place(), found);
        }
        String link = event.onlineLink();
        if (link != null && !(link.startsWith("https://") && ActorRules.isWebAddress(link))) {
            found.add(Violation.of("/onlineLink", ErrorCode.BAD_FORMAT));
        }
        return found;
    }

    private static void checkPlace(EventInput.Place place, List<Violation> found) {
        ActorInput.Address address = place.address();
        if (address == null) {
            return;
        }
        if (place.actorId() != null) {
            found.add(Violation.of("/place/address", ErrorCode.NOT_EXPECTED));
        }
        if ((address.longitude() == null) != (address.latitude() == null)) {
            String missing = address.longitude() == null ? "longitude" : "latitude";
            found.add(Violation.of("/place/address/" + missing, ErrorCode.REQUIRED));
        }
    }

    /** What a step or a state demands of the event as it is, or as it is about to be. */
    static List<Violation> check(
            Set<EventProgress.Demand> demands,
            EventInput event,
            List<EventSessions.Planned> sessions,
            String reason,
            Instant now) {
        List<Violation> found = new ArrayList<>();
        if (demands.contains(EventProgress.Demand.REASON) && reason == null) {
            found.add(Violation.of("/reason", ErrorCode.REQUIRED));
        }
        if (demands.contains(EventProgress.Demand.SESSION) && sessions.isEmpty()) {
            found.add(Violation.of("/sessions", ErrorCode.REQUIRED));
        }
        if (demands.contains(EventProgress.Demand.PLACE)) {
            if (event.attendanceMode().needsPlace() && event.place() == null) {
                found.add(Violation.of("/place", ErrorCode.REQUIRED));
            }
            if (event.attendanceMode().needsLink() && event.onlineLink() == null) {
                found.add(Violation.of("/onlineLink", ErrorCode.REQUIRED));
            }
        }
        if (demands.contains(EventProgress.Demand.OVER)) {
            for (EventSessions.Planned session : sessions) {
                if (session.endsAt() != null && session.endsAt().isAfter(now)) {
                    found.add(Violation.of("/sessions/" + session.position() + "/end", ErrorCode.SESSION_NOT_OVER));
                }
            }
        }
        return found;
    }

    private static void code(
            String vocabulary, String code, String pointer, BiPredicate<String, String> isCode, List<Violation> found) {
        if (code != null && !isCode.test(vocabulary, code)) {
            found.add(Violation.of(pointer, ErrorCode.UNKNOWN_CODE, code));
        }
    }

    private static void repeated(List<?> values, String pointer, List<Violation> found) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                found.add(Violation.of(pointer + "/" + i, ErrorCode.REPEATED));
            }
        }
    }
}
