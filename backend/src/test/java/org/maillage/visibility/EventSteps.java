package org.maillage.visibility;

import static org.maillage.visibility.TeamSteps.expect;
import static org.maillage.visibility.TeamSteps.since;
import static org.maillage.visibility.World.ORGANISATIONS;
import static org.maillage.visibility.World.canary;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.maillage.events.TestEvents;
import org.maillage.visibility.KnownEvents.Known;

/** Events: drafts, published, cancelled, of each visibility, organised by one organisation or several. */
final class EventSteps implements Steps {

    private static final List<String> VISIBILITIES = List.of("network", "organisation", "public");

    /** From state to state, as far as histories go. */
    private static final Map<String, Set<String>> NEXT =
            Map.of("draft", Set.of("published"), "published", Set.of("cancelled"), "cancelled", Set.of("draft"));

    record Create(int organisation, String visibility) implements Step {
        @Override
        public void run(World world) {
            String title = canary();
            String summary = canary();
            String link = canary();
            String session = canary();
            String street = canary();
            Response made = world.ask(
                    organisation,
                    "create",
                    caller -> caller.body(TestEvents.evening(
                                    title,
                                    "visibility",
                                    visibility,
                                    "summary",
                                    summary,
                                    "attendanceMode",
                                    "mixed",
                                    "onlineLink",
                                    "https://visio.example/" + link,
                                    "place",
                                    Map.of("address", Map.of("street", street, "municipality", "07235")),
                                    "sessions",
                                    List.of(TestEvents.session(
                                            "2026-11-20T18:30", "2026-11-20T21:00", "title", session))))
                            .post("/events"));
            expect(201, made, "an event by " + organisation);
            Known known = new Known(UUID.fromString(made.path("id")), organisation, visibility);
            known.title = title;
            known.link = link;
            KnownEvents.of(world).all.add(known);
            for (String text : List.of(title, summary, link, session, street)) {
                world.keep(text, known.id, "a text", known::readable);
            }
        }
    }

    record Edit(int event, int by, String visibility) implements Step {
        @Override
        public void run(World world) {
            Known known = KnownEvents.of(world).pick(event);
            if (known == null) {
                return;
            }
            String title = canary();
            int wanted = known.toChange(by);
            if (wanted == 200) {
                known.title = title;
                known.visibility = visibility;
                known.saved(world, by);
                world.keep(title, known.id, "a new title", known::readable);
            } else {
                world.keep(title, UUID.randomUUID(), "what was refused", reader -> reader == by);
            }
            Response answer = world.ask(
                    by,
                    "edit",
                    caller -> caller.header("If-Match", "*")
                            .body(Map.of("title", title, "visibility", visibility))
                            .patch("/events/" + known.id));
            expect(wanted, answer, "an edition by " + by);
        }
    }

    record ChangeState(int event, int by, String state) implements Step {
        @Override
        public void run(World world) {
            Known known = KnownEvents.of(world).pick(event);
            if (known == null) {
                return;
            }
            String reason = canary();
            boolean goes = NEXT.get(known.state).contains(state);
            int wanted = known.toChange(by);
            if (wanted == 200 && !goes && !state.equals(known.state)) {
                wanted = 400;
            }
            if (wanted == 200 && goes) {
                known.state = state;
                world.keep(reason, known.id, "a reason", known::readable);
            } else {
                world.keep(reason, UUID.randomUUID(), "what was refused", reader -> reader == by);
            }
            Response answer = world.ask(
                    by,
                    "change the state",
                    caller -> caller.header("If-Match", "*")
                            .body(Map.of("state", state, "reason", reason))
                            .post("/events/" + known.id + "/state"));
            expect(wanted, answer, state + " by " + by);
        }
    }

    /** Names the actor that an organisation is among the organisers, or no longer. */
    record CoOrganise(int event, int by, int organisation, boolean in) implements Step {
        @Override
        public void run(World world) {
            KnownEvents events = KnownEvents.of(world);
            Known known = events.pick(event);
            if (known == null) {
                return;
            }
            Set<Integer> organisers = new TreeSet<>(known.organisers);
            boolean changes = in ? organisers.add(organisation) : organisers.remove(organisation);
            List<UUID> actors =
                    organisers.stream().map(one -> events.actor(world, one)).toList();
            boolean owner = by == known.owner;
            int wanted = !known.readable(by) ? 404 : owner || !changes ? 200 : 403;
            if (owner) {
                known.organisers.clear();
                known.organisers.addAll(organisers);
                known.saved(world, by);
            }
            Response answer = world.ask(
                    by,
                    "name organisers",
                    caller -> caller.header("If-Match", "*")
                            .body(Map.of("organisers", actors))
                            .patch("/events/" + known.id));
            expect(wanted, answer, "organisers by " + by);
        }
    }

    /** Whoever is that actor no longer loses what it organised; whoever is again, waits for the owner. */
    record SayWhoItIs(int organisation, boolean is) implements Step {
        @Override
        public void run(World world) {
            KnownEvents events = KnownEvents.of(world);
            events.link(world, organisation, events.actor(world, organisation), is);
            if (!is) {
                events.all.forEach(known -> known.letIn.remove(organisation));
            }
        }
    }

    record Archive(int event, int by, boolean archived) implements Step {
        @Override
        public void run(World world) {
            Known known = KnownEvents.of(world).pick(event);
            if (known == null) {
                return;
            }
            int wanted = known.toChange(by);
            Response answer = world.ask(
                    by,
                    "archive",
                    caller -> archived
                            ? caller.header("If-Match", "*").delete("/events/" + known.id)
                            : caller.post("/events/" + known.id + "/restore"));
            expect(archived && wanted == 200 ? 204 : wanted, answer, "archiving by " + by);
        }
    }

    /** What an organisation keeps of any event that it reads. */
    record Note(int event, int by) implements Step {
        @Override
        public void run(World world) {
            Known known = KnownEvents.of(world).pick(event);
            if (known == null) {
                return;
            }
            String note = canary();
            String key = canary();
            for (String text : List.of(note, key)) {
                world.keep(text, known.id, "what " + by + " keeps", reader -> reader == by);
            }
            Response answer = world.ask(
                    by,
                    "note",
                    caller -> caller.header("If-Match", "*")
                            .body(Map.of(
                                    "internalDescription",
                                    note,
                                    "externalIds",
                                    List.of(Map.of("source", "essai", "id", key))))
                            .patch("/events/" + known.id));
            expect(known.readable(by) ? 200 : 404, answer, "a note by " + by);
        }
    }

    @Override
    public List<Step> opening() {
        return List.of(new Create(0, "network"), new CoOrganise(0, 0, 1, true));
    }

    @Override
    public List<Arbitrary<? extends Step>> acts() {
        Arbitrary<Integer> one = Arbitraries.integers().between(0, ORGANISATIONS - 1);
        Arbitrary<Integer> event = Arbitraries.integers().between(0, 2); // few: so that much happens to each
        Arbitrary<String> visibility = Arbitraries.of(VISIBILITIES);
        Arbitrary<String> state = Arbitraries.of("draft", "published", "published", "cancelled");
        Arbitrary<Boolean> mostly = Arbitraries.of(true, true, false);
        Arbitrary<ChangeState> change = Combinators.combine(event, one, state).as(ChangeState::new);
        return List.of(
                Combinators.combine(one, visibility).as(Create::new),
                Combinators.combine(event, one, visibility).as(Edit::new),
                change,
                change,
                Combinators.combine(event, one, one, mostly).as(CoOrganise::new),
                Combinators.combine(one, mostly).as(SayWhoItIs::new),
                Combinators.combine(event, one, mostly).as(Archive::new),
                Combinators.combine(event, one).as(Note::new));
    }

    @Override
    public void readEverything(World world, int organisation) {
        KnownEvents events = KnownEvents.of(world);
        List<String> listed = world.ask(
                        organisation,
                        "list",
                        caller -> since(world, caller).queryParam("limit", 200).get("/events"))
                .path("items.id");
        for (String format : List.of("csv", "ics")) {
            world.ask(
                    organisation,
                    format,
                    caller -> since(world, caller).queryParam("format", format).get("/events"));
        }
        for (Known known : events.all) {
            boolean readable = known.readable(organisation);
            for (String format : List.of("", "?format=ics")) {
                Response answer = world.ask(organisation, "read", caller -> caller.get("/events/" + known.id + format));
                expect(readable ? 200 : 404, answer, "event of " + known.owner + " for " + organisation);
                if (readable && !answer.asString().contains(known.title)) {
                    throw new AssertionError("the title of " + known.id + " is hidden from " + organisation);
                }
                if (readable && format.isEmpty()) {
                    checkView(world, known, organisation, answer);
                }
            }
            if (readable != listed.contains(known.id.toString())) {
                throw new AssertionError(known.id + " in the list of " + organisation + ", readable: " + readable);
            }
        }
        for (int owner = 0; owner < ORGANISATIONS; owner++) {
            UUID id = world.organisation(owner);
            world.ask(
                    organisation,
                    "thread",
                    caller -> caller.queryParam("organisation", id).get("/timeline"));
        }
        events.actors.values().forEach(actor -> {
            world.ask(
                    organisation,
                    "thread of an organiser",
                    caller -> caller.queryParam("actor", actor).get("/timeline"));
            world.ask(
                    organisation,
                    "by organiser",
                    caller -> caller.queryParam("organiser", actor).get("/events"));
        });
        for (int i = organisation; i < world.secrets().size(); i += ORGANISATIONS) { // a third each, to be quick
            search(world, organisation, world.secrets().get(i));
        }
    }

    private static void checkView(World world, Known known, int organisation, Response event) {
        Set<String> said = Set.copyOf(event.<List<String>>path("editors.id"));
        Set<String> really = Stream.concat(Stream.of(known.owner), known.letIn.stream())
                .map(editor -> world.organisation(editor).toString())
                .collect(Collectors.toSet());
        if (!said.equals(really)) {
            throw new AssertionError("editors of " + known.id + ": " + said + " instead of " + really);
        }
        if (event.<Boolean>path("editable") != known.editable(organisation)
                || !event.asString().contains(known.link)) {
            throw new AssertionError("what " + organisation + " is shown of " + known.id);
        }
    }

    /** What one may not read, one does not find by it either. */
    private static void search(World world, int organisation, World.Secret secret) {
        if (secret.readers().test(organisation)) {
            return;
        }
        for (String address : List.of("/search", "/events")) {
            Response found = world.ask(
                    organisation,
                    "search",
                    secret.text(),
                    caller -> caller.queryParam("q", secret.text()).get(address));
            List<String> ids = found.path("items.id");
            if (ids.contains(secret.record().toString())) {
                throw new AssertionError(organisation + " finds " + secret.record() + " by " + secret.what());
            }
        }
    }
}
