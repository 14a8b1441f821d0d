package org.maillage.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The machine of states, one table: from, to, what the step demands. {@code docs/events.md} shows the same table. */
final class EventProgress {

    /** What must hold before a step is taken. */
    enum Demand {
        /** At least one session. */
        SESSION,
        /** A place unless the event is online, a link unless it is on site. */
        PLACE,
        /** A sentence on why. */
        REASON,
        /** Every session has ended. */
        OVER
    }

    record Step(EventState from, EventState to, Set<Demand> demands) {}

    static final List<Step> STEPS = List.of(
            step(EventState.DRAFT, EventState.PUBLISHED, Demand.SESSION, Demand.PLACE),
            step(EventState.PUBLISHED, EventState.CANCELLED, Demand.REASON),
            step(EventState.PUBLISHED, EventState.HELD, Demand.SESSION, Demand.PLACE, Demand.OVER),
            step(EventState.CANCELLED, EventState.DRAFT),
            step(EventState.HELD, EventState.PUBLISHED, Demand.SESSION, Demand.PLACE, Demand.REASON));

    private EventProgress() {}

    static Optional<Step> find(EventState from, EventState to) {
        return STEPS.stream()
                .filter(step -> step.from() == from && step.to() == to)
                .findFirst();
    }

    /**
     * The steps to where a file says that an event stands: onwards only, so that an old file takes nothing back.
     *
     * @param to null when the file does not say
     */
    static List<Step> ahead(EventState from, EventState to) {
        List<EventState> road = to == null || to == EventState.DRAFT
                ? List.of()
                : to == EventState.PUBLISHED ? List.of(EventState.PUBLISHED) : List.of(EventState.PUBLISHED, to);
        List<EventState> left = switch (from) {
            case DRAFT -> road;
            case PUBLISHED -> road.subList(Math.min(1, road.size()), road.size());
            case CANCELLED, HELD -> List.of();
        };
        List<Step> steps = new ArrayList<>();
        EventState here = from;
        for (EventState next : left) {
            steps.add(find(here, next).orElseThrow());
            here = next;
        }
        return steps;
    }

    /** What goes on holding as long as an event is in this state: an announced evening cannot lose its place. */
    static Set<Demand> standing(EventState state) {
        Set<Demand> demands = EnumSet.noneOf(Demand.class);
        STEPS.stream().filter(step -> step.to() == state).forEach(step -> demands.addAll(step.demands()));
        demands.remove(Demand.REASON);
        return demands;
    }

    private static Step step(EventState from, EventState to, Demand... demands) {
        return new Step(from, to, Set.copyOf(Arrays.asList(demands)));
    }
}
