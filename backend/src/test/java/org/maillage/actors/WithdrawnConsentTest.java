package org.maillage.actors;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.managerOf;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.actors.TestActors.create;
import static org.maillage.actors.TestActors.person;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.TestWorld;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CallerScope;
import org.maillage.shared.access.Role;
import org.maillage.shared.http.MergePatch;

/** The links from and to a person are the network's while she is, whoever recorded them. */
@QuarkusTest
class WithdrawnConsentTest {

    private static final TestWorld.Organisation THIRD = newOrganisation();
    private static final TestWorld.Person HERS = newPerson(THIRD, "adviser");
    private static final Map<String, Object> CONSENT =
            Map.of("basis", "consent", "networkSharing", true, "date", "2026-01-10", "source", "formulaire");

    @Inject
    ActorBatch batch;

    @Inject
    MergePatch mergePatch;

    @Inject
    CallerScope scope;

    private static RequestSpecification plateau() {
        return as(adviserOf(PLATEAU));
    }

    private static RequestSpecification vallee() {
        return as(adviserOf(VALLEE));
    }

    /** A person of PLATEAU that the network sees, linked to a place of hers and from one of VALLEE's. */
    private record Linked(UUID person, UUID place, UUID theirs) {

        static Linked make(Object... more) {
            UUID place = create(plateau(), "Lieu " + UUID.randomUUID());
            Map<String, Object> input = TestActors.person("Spécimen " + UUID.randomUUID(), more);
            input.put("visibility", "network");
            input.put("consent", CONSENT);
            input.put("links", List.of(link("volunteer-of", place)));
            UUID person = create(plateau(), input);
            UUID theirs =
                    create(vallee(), "Association " + UUID.randomUUID(), "links", List.of(link("represents", person)));
            return new Linked(person, place, theirs);
        }

        /** How many links of hers the network may read: asked as the restricted role, of an organisation with no part in them. */
        int seen() {
            try (var connection = TestRows.application()) {
                connection.setAutoCommit(false);
                try (var context = connection.prepareStatement("select set_config('maillage.context', 'member', true),"
                        + " set_config('maillage.organisation', ?, true)")) {
                    context.setString(1, THIRD.id().toString());
                    context.execute();
                }
                try (var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from actor_links where '" + person + "' in (from_id, to_id)")) {
                    rows.next();
                    return rows.getInt(1);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        void show(String visibility) {
            plateau()
                    .header("If-Match", "*")
                    .body(Map.of("visibility", visibility))
                    .patch("/actors/" + person)
                    .then()
                    .statusCode(200);
        }
    }

    private static Map<String, Object> link(String kind, UUID to) {
        return Map.of("kind", kind, "actorId", to);
    }

    @Test
    void links_from_and_to_her_cease_to_be_seen_and_her_owner_keeps_her_own() {
        Linked linked = Linked.make();
        assertEquals(2, linked.seen());
        as(HERS).get("/actors/" + linked.theirs()).then().body("links.actor.id", contains(linked.person() + ""));
        linked.show("organisation");
        assertEquals(0, linked.seen());
        as(HERS).get("/actors/" + linked.theirs()).then().body("links", empty());
        as(HERS).get("/actors/" + linked.place()).then().body("links", empty());
        plateau()
                .get("/actors/" + linked.person())
                .then()
                .body("links.actor.id", contains(linked.place().toString()));
    }

    /** Who works with her afterwards is not shown either what others recorded. */
    @Test
    void who_works_with_her_does_not_see_them_either() {
        Linked linked = Linked.make();
        linked.show("organisation");
        TestRows.run(
                "insert into person_access (organisation_id, actor_id, kind, record_id) values (?, ?, 'essai', uuidv7())",
                THIRD.id(),
                linked.person());
        as(HERS).get("/actors/" + linked.person()).then().statusCode(200).body("links", empty());
    }

    /** Consent is given to her organisation: what others once recorded about her does not come back by itself. */
    @Test
    void shown_again_her_organisation_s_links_are_seen_and_others_when_they_record_them_anew() {
        Linked linked = Linked.make();
        linked.show("organisation");
        linked.show("network");
        assertEquals(1, linked.seen());
        as(HERS).get("/actors/" + linked.person())
                .then()
                .body("links.actor.id", contains(linked.place().toString()));
        for (List<Object> links : List.of(List.of(), List.<Object>of(link("represents", linked.person())))) {
            vallee().header("If-Match", "*")
                    .body(Map.of("links", links))
                    .patch("/actors/" + linked.theirs())
                    .then()
                    .statusCode(200);
        }
        as(HERS).get("/actors/" + linked.person())
                .then()
                .body(
                        "links.actor.id",
                        containsInAnyOrder(
                                linked.place().toString(), linked.theirs().toString()));
    }

    @Test
    void a_link_with_another_hidden_end_stays_hidden_when_she_is_shown() {
        Linked linked = Linked.make();
        UUID hidden = create(
                plateau(),
                person("Gabarit " + UUID.randomUUID(), "links", List.of(link("employed-by", linked.person()))));
        linked.show("organisation");
        linked.show("network");
        as(HERS).get("/actors/" + linked.person()).then().body("links.actor.id", not(hasItem(hidden.toString())));
        assertEquals(1, linked.seen());
    }

    @Test
    void a_bulk_change_hides_them_too() {
        Linked one = Linked.make();
        Linked two = Linked.make();
        plateau()
                .body(Map.of("items", List.of(hidden(one), hidden(two))))
                .post("/actors/bulk")
                .then()
                .statusCode(200);
        assertEquals(0, one.seen() + two.seen());
    }

    private static Map<String, Object> hidden(Linked linked) {
        return Map.of("id", linked.person(), "version", 1, "patch", Map.of("visibility", "organisation"));
    }

    /** The statement of imports, which write a thousand actors at once. */
    @Test
    void a_batch_hides_and_shows_them_too() {
        Linked one = Linked.make();
        Linked two = Linked.make();
        writeAll(List.of(one.person(), two.person()), "organisation");
        assertEquals(0, one.seen() + two.seen());
        writeAll(List.of(one.person(), two.person()), "network");
        assertEquals(2, one.seen() + two.seen());
    }

    private void writeAll(List<UUID> persons, String visibility) {
        UUID account = managerOf(PLATEAU).id();
        scope.inTransaction(Caller.session(null, account, PLATEAU.id(), Role.MANAGER, Set.of()), () -> {
            List<ActorBatch.Write> writes = batch.views(persons).values().stream()
                    .map(view -> new ActorBatch.Write(
                            view,
                            mergePatch.apply(
                                    ActorInput.of(view),
                                    JsonNodeFactory.instance.objectNode().put("visibility", visibility),
                                    ActorInput.class)))
                    .toList();
            return batch.writeAll(writes);
        });
    }
}
