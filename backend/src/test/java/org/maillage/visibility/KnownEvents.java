package org.maillage.visibility;

import static org.maillage.TestWorld.COORDINATOR;
import static org.maillage.TestWorld.as;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.maillage.actors.TestActors;

/** The events of one history, and which actor is which organisation: the oracle of {@link EventSteps}. */
final class KnownEvents {

    /** What the oracle knows of one event. */
    static final class Known {
        final UUID id;
        final int owner;
        /** By number of the organisation that each was when the history began. */
        final Set<Integer> organisers = new TreeSet<>();

        final Set<Integer> letIn = new HashSet<>();
        String visibility;
        String state = "draft";
        String title;
        String link;

        Known(UUID id, int owner, String visibility) {
            this.id = id;
            this.owner = owner;
            this.visibility = visibility;
        }

        boolean editable(int organisation) {
            return organisation == owner || letIn.contains(organisation);
        }

        boolean readable(int organisation) {
            return editable(organisation) || (!state.equals("draft") && !visibility.equals("organisation"));
        }

        int toChange(int organisation) {
            return editable(organisation) ? 200 : readable(organisation) ? 403 : 404;
        }

        /** Whoever the organisers are now is let in when the owner saves. */
        void saved(World world, int by) {
            if (by == owner) {
                letIn.clear();
                organisers.stream()
                        .filter(one ->
                                one != owner && KnownEvents.of(world).linked.contains(one))
                        .forEach(letIn::add);
            }
        }
    }

    final List<Known> all = new ArrayList<>();
    final Map<Integer, UUID> actors = new TreeMap<>();
    final Set<Integer> linked = new HashSet<>();

    static KnownEvents of(World world) {
        return world.part(KnownEvents.class, KnownEvents::new);
    }

    Known pick(int number) {
        int index = Step.pick(number, all.size());
        return index < 0 ? null : all.get(index);
    }

    /** The actor of the directory that an organisation is, unless somebody has said that it is no longer. */
    UUID actor(World world, int organisation) {
        return actors.computeIfAbsent(organisation, any -> {
            Response made = world.ask(
                    organisation,
                    "organiser",
                    caller -> caller.body(TestActors.organisation("Organisatrice " + organisation))
                            .post("/actors"));
            UUID actor = UUID.fromString(made.path("id"));
            link(world, organisation, actor, true);
            return actor;
        });
    }

    void link(World world, int organisation, UUID actor, boolean is) {
        String id = is ? "\"" + world.organisation(organisation) + "\"" : "null";
        as(COORDINATOR)
                .header("If-Match", "*")
                .body("{\"organisationId\":" + id + "}")
                .put("/actors/" + actor + "/member-organisation")
                .then()
                .statusCode(200);
        if (is) {
            linked.add(organisation);
        } else {
            linked.remove(organisation);
        }
    }
}
