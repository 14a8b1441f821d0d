package org.maillage.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.actors.ActorInput;
import org.maillage.actors.ActorReferences;
import org.maillage.actors.ActorType;
import org.maillage.shared.errors.ConstraintViolations;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.http.References;
import org.maillage.shared.parts.OwnPart;
import org.maillage.territories.TerritoryChecks;
import org.maillage.vocabularies.Vocabularies;

/** Every check of an event's form, with its references resolved. */
@ApplicationScoped
class EventChecks {

    @Inject
    Validator validator;

    @Inject
    Vocabularies vocabularies;

    @Inject
    TerritoryChecks territories;

    @Inject
    ActorReferences actors;

    @Inject
    References references;

    @Inject
    EventReader reader;

    /** The input with references in their full form, its sessions ready to be kept, and all that is wrong with it. */
    record Checked(EventInput input, List<EventSessions.Planned> sessions, List<Violation> violations) {}

    /** @param now the event as it is; null for a new one */
    Checked check(EventInput input, EventView now) {
        Instant clock = Instant.now();
        List<Violation> found = new ArrayList<>(ConstraintViolations.of(validator.validate(input)));
        found.addAll(EventRules.check(input, vocabularies::contains));
        List<EventSessions.Planned> sessions =
                EventSessions.plan(input.sessions(), now == null ? List.of() : reader.sessions(now), clock, found);
        checkActors(input, found);
        checkProjects(input.projects(), found);
        EventInput resolved = input.resolved(
                place(input.place(), found),
                territories.check("/territory", input.territory(), found),
                sessions.stream().map(EventSessions.Planned::session).toList(),
                now == null ? input.externalIds() : OwnPart.inOrderOf(now.externalIds(), input.externalIds()));
        if (now != null) {
            found.addAll(EventRules.check(EventProgress.standing(now.state()), resolved, sessions, null, clock));
        }
        return new Checked(resolved, sessions, found);
    }

    private EventInput.Place place(EventInput.Place place, List<Violation> found) {
        if (place == null || place.address() == null) {
            return place;
        }
        ActorInput.Address address = place.address();
        String municipality =
                territories.checkMunicipality("/place/address/municipality", address.municipality(), found);
        return new EventInput.Place(place.actorId(), address.in(municipality));
    }

    /** Place and organisers must be organisation-actors: those are the network's, whoever reads the event. */
    private void checkActors(EventInput input, List<Violation> found) {
        Set<UUID> wanted = new HashSet<>(input.organisers());
        if (input.place() != null) {
            wanted.add(input.place().actorId());
        }
        wanted.remove(null);
        Map<UUID, ActorReferences.Named> known = actors.named(wanted);
        if (input.place() != null && input.place().actorId() != null) {
            check("/place/actorId", input.place().actorId(), known, found);
        }
        for (int i = 0; i < input.organisers().size(); i++) {
            check("/organisers/" + i, input.organisers().get(i), known, found);
        }
    }

    private void checkProjects(List<UUID> projects, List<Violation> found) {
        Set<UUID> wanted = new HashSet<>(projects);
        wanted.remove(null);
        Set<UUID> known = references.find("projects", wanted).keySet();
        for (int i = 0; i < projects.size(); i++) {
            if (projects.get(i) != null && !known.contains(projects.get(i))) {
                found.add(Violation.of("/projects/" + i, ErrorCode.UNKNOWN_REFERENCE, projects.get(i)));
            }
        }
    }

    private static void check(String pointer, UUID id, Map<UUID, ActorReferences.Named> known, List<Violation> found) {
        ActorReferences.Named actor = known.get(id);
        if (id != null && (actor == null || actor.type() != ActorType.ORGANISATION)) {
            found.add(Violation.of(pointer, ErrorCode.UNKNOWN_REFERENCE, id));
        }
    }
}
