package org.maillage.visibility;

import static org.maillage.visibility.World.ORGANISATIONS;
import static org.maillage.visibility.World.canary;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.maillage.TestRows;
import org.maillage.actors.TestActors;

/** Actors: organisations of the network, persons of one organisation, and what each organisation keeps of them. */
final class ActorSteps implements Steps {

    /** What the oracle knows of one actor. */
    private static final class Known {
        final UUID id;
        final int owner;
        final boolean person;
        boolean network;
        final Set<Integer> working = new HashSet<>();

        Known(UUID id, int owner, boolean person, boolean network) {
            this.id = id;
            this.owner = owner;
            this.person = person;
            this.network = network;
        }

        boolean whole(int organisation) {
            return network || owner == organisation;
        }

        boolean readable(int organisation) {
            return whole(organisation) || working.contains(organisation);
        }
    }

    /** What the oracle knows of one link: who recorded it, and whether the network reads it. */
    private static final class Bond {
        final Known from;
        final Known to;
        boolean network;

        Bond(Known from, Known to) {
            this.from = from;
            this.to = to;
            this.network = from.network && to.network;
        }

        boolean readable(int organisation) {
            return (network || from.owner == organisation) && from.readable(organisation) && to.readable(organisation);
        }
    }

    private static final class Actors {
        final List<Known> all = new ArrayList<>();
        final Map<Known, Bond> bonds = new HashMap<>();

        static Actors of(World world) {
            return world.part(Actors.class, Actors::new);
        }

        Known pick(int number) {
            int index = Step.pick(number, all.size());
            return index < 0 ? null : all.get(index);
        }

        Known pickPerson(int number) {
            List<Known> persons = all.stream().filter(one -> one.person).toList();
            int index = Step.pick(number, persons.size());
            return index < 0 ? null : persons.get(index);
        }
    }

    record CreateOrganisation(int organisation) implements Step {
        @Override
        public void run(World world) {
            create(world, organisation, TestActors.organisation(canary()), true);
        }
    }

    record CreatePerson(int organisation, boolean consent) implements Step {
        @Override
        public void run(World world) {
            Map<String, Object> input = TestActors.person(canary());
            if (consent) {
                input.putAll(shown());
            }
            create(world, organisation, input, consent);
        }
    }

    private static void create(World world, int organisation, Map<String, Object> input, boolean network) {
        Map<String, String> written = new HashMap<>();
        String name = String.valueOf(input.getOrDefault("familyName", input.get("name")));
        boolean person = input.containsKey("familyName");
        written.put("publicDescription", canary());
        written.put("street", canary());
        written.put("skill", canary());
        input.put("publicDescription", written.get("publicDescription"));
        input.put("address", Map.of("street", written.get("street")));
        input.put("skills", List.of(written.get("skill")));
        Response made =
                world.ask(organisation, "create", caller -> caller.body(input).post("/actors"));
        Known known = new Known(UUID.fromString(made.path("id")), organisation, person, network);
        Actors.of(world).all.add(known);
        world.keep(name, known.id, "the name", known::readable);
        written.forEach((what, text) -> world.keep(text, known.id, what, known::whole));
    }

    private static Map<String, Object> shown() {
        return Map.of(
                "visibility",
                "network",
                "consent",
                Map.of("basis", "consent", "networkSharing", true, "date", "2026-01-10", "source", "formulaire"));
    }

    record SetConsent(int person, boolean given) implements Step {
        @Override
        public void run(World world) {
            Known known = Actors.of(world).pickPerson(person);
            if (known == null) {
                return;
            }
            Map<String, Object> patch = given ? shown() : Map.of("visibility", "organisation");
            Response answer = world.ask(
                    known.owner,
                    "consent",
                    caller -> caller.header("If-Match", "*").body(patch).patch("/actors/" + known.id));
            if (answer.statusCode() == 200 && known.network != given) {
                known.network = given;
                // Hidden for everybody; shown again where her own organisation recorded it and the other end is shown.
                Actors.of(world).bonds.values().stream()
                        .filter(bond -> bond.from == known || bond.to == known)
                        .forEach(bond -> bond.network = given
                                && (bond.network || bond.from.owner == known.owner)
                                && bond.from.network
                                && bond.to.network);
            }
        }
    }

    record WriteOwnPart(int organisation, int actor) implements Step {
        @Override
        public void run(World world) {
            Known known = Actors.of(world).pick(actor);
            if (known == null) {
                return;
            }
            String note = canary();
            String phone = canary();
            String key = canary();
            Map<String, Object> patch = Map.of(
                    "internalDescription",
                    note,
                    "contactPoints",
                    List.of(Map.of("kind", "e-mail", "value", phone + "@essai.example")),
                    "externalIds",
                    List.of(Map.of("source", "essai", "id", key)));
            for (String text : List.of(note, phone, key)) {
                world.keep(text, known.id, "what " + organisation + " keeps", reader -> reader == organisation);
            }
            Response answer = world.ask(
                    organisation,
                    "own part",
                    caller -> caller.header("If-Match", "*").body(patch).patch("/actors/" + known.id));
            expect(known.readable(organisation) ? 200 : 404, answer, "own part of " + known.id + " by " + organisation);
        }
    }

    /** Dated by a day that occurs nowhere else, so that the link itself can be looked for. */
    record Link(int from, int to, int day) implements Step {
        @Override
        public void run(World world) {
            Actors actors = Actors.of(world);
            Known one = actors.pick(from);
            Known other = actors.pick(to);
            if (one == null || one == other || actors.bonds.containsKey(one)) {
                return;
            }
            String date = java.time.LocalDate.of(1901, 1, 1).plusDays(day).toString();
            boolean taken =
                    world.secrets().stream().anyMatch(secret -> secret.text().equals(date));
            if (taken) {
                return;
            }
            Bond bond = new Bond(one, other);
            world.keep(date, one.id, "the link to " + other.id, bond::readable);
            Map<String, Object> patch =
                    Map.of("links", List.of(Map.of("kind", "represents", "actorId", other.id, "from", date)));
            Response answer = world.ask(
                    one.owner,
                    "link",
                    caller -> caller.header("If-Match", "*").body(patch).patch("/actors/" + one.id));
            expect(other.readable(one.owner) ? 200 : 400, answer, "link to " + other.id);
            if (answer.statusCode() == 200) {
                actors.bonds.put(one, bond);
            }
        }
    }

    record WorkWith(int organisation, int person, boolean begin) implements Step {
        @Override
        public void run(World world) {
            Known known = Actors.of(world).pickPerson(person);
            if (known == null) {
                return;
            }
            // No feature writes it yet: as the database's owner.
            TestRows.run(
                    begin
                            ? "insert into person_access (organisation_id, actor_id, kind, record_id) values (?, ?, 'essai', uuidv7()) on conflict do nothing"
                            : "delete from person_access where organisation_id = ? and actor_id = ?",
                    world.organisation(organisation),
                    known.id);
            if (begin) {
                known.working.add(organisation);
            } else {
                known.working.remove(organisation);
            }
        }
    }

    record Archive(int actor, boolean archived) implements Step {
        @Override
        public void run(World world) {
            Known known = Actors.of(world).pick(actor);
            if (known != null) {
                world.ask(
                        known.owner,
                        "archive",
                        caller -> archived
                                ? caller.header("If-Match", "*").delete("/actors/" + known.id)
                                : caller.post("/actors/" + known.id + "/restore"));
            }
        }
    }

    record Export(int organisation) implements Step {
        @Override
        public void run(World world) {
            export(world, organisation);
        }
    }

    @Override
    public List<Arbitrary<? extends Step>> acts() {
        Arbitrary<Integer> organisation = Arbitraries.integers().between(0, ORGANISATIONS - 1);
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 11);
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 20_000);
        Arbitrary<Boolean> yes = Arbitraries.of(true, false);
        return List.of(
                organisation.map(CreateOrganisation::new),
                Combinators.combine(organisation, yes).as(CreatePerson::new),
                Combinators.combine(organisation, yes).as(CreatePerson::new),
                Combinators.combine(any, yes).as(SetConsent::new),
                Combinators.combine(organisation, any).as(WriteOwnPart::new),
                Combinators.combine(any, any, day).as(Link::new),
                Combinators.combine(organisation, any, yes).as(WorkWith::new),
                Combinators.combine(any, yes).as(Archive::new),
                organisation.map(Export::new));
    }

    @Override
    public void readEverything(World world, int organisation) {
        Actors actors = Actors.of(world);
        list(world, organisation);
        export(world, organisation);
        for (Known known : actors.all) {
            String address = "/actors/" + known.id;
            Response answer = world.ask(organisation, "read", caller -> caller.get(address));
            expect(known.readable(organisation) ? 200 : 404, answer, address + " by " + organisation);
            String text = answer.asString();
            // The other half of the oracle: what she may read is there, else a test of emptiness passes by itself.
            world.secrets().stream()
                    .filter(secret -> secret.record().equals(known.id)
                            && List.of("the name", "street").contains(secret.what()))
                    .filter(secret -> secret.readers().test(organisation) != text.contains(secret.text()))
                    .findFirst()
                    .ifPresent(secret -> {
                        throw new AssertionError(secret.what() + " of " + known.id + " hidden from " + organisation);
                    });
            Bond bond = actors.bonds.get(known);
            if (bond != null && bond.readable(organisation) != text.contains(bond.to.id.toString())) {
                throw new AssertionError("link from " + known.id + " to " + bond.to.id + " and " + organisation);
            }
        }
        for (int i = organisation; i < world.secrets().size(); i += ORGANISATIONS) { // a third each, to be quick
            search(world, organisation, world.secrets().get(i));
        }
    }

    private static void list(World world, int organisation) {
        for (String type : List.of("organisation", "person")) {
            world.ask(
                    organisation,
                    "list",
                    caller -> since(world, caller)
                            .queryParam("type", type)
                            .queryParam("archived", "include")
                            .queryParam("limit", 200)
                            .get("/actors"));
        }
    }

    private static void export(World world, int organisation) {
        world.ask(
                organisation,
                "export",
                caller -> since(world, caller)
                        .queryParam("archived", "include")
                        .queryParam("format", "csv")
                        .get("/actors"));
    }

    private static io.restassured.specification.RequestSpecification since(
            World world, io.restassured.specification.RequestSpecification caller) {
        return caller.queryParam("updatedSince", world.began);
    }

    /** What one may not read, one does not find by it either: the answer need not repeat the text to tell. */
    private static void search(World world, int organisation, World.Secret secret) {
        if (secret.readers().test(organisation)) {
            return;
        }
        Response answer = world.ask(
                organisation,
                "search",
                secret.text(),
                caller -> caller.queryParam("q", secret.text())
                        .queryParam("archived", "include")
                        .get("/actors"));
        List<String> ids = answer.path("items.id");
        if (ids.contains(secret.record().toString())) {
            throw new AssertionError(
                    organisation + " finds " + secret.record() + " by " + secret.what() + " that it may not read");
        }
    }

    private static void expect(int status, Response answer, String what) {
        if (answer.statusCode() != status) {
            throw new AssertionError(what + ": " + answer.statusCode() + " instead of " + status);
        }
    }
}
