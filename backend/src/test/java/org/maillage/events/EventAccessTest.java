package org.maillage.events;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.COORDINATOR;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.asClient;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.TestWorld.viewerOf;
import static org.maillage.events.TestEvents.create;
import static org.maillage.events.TestEvents.published;
import static org.maillage.events.TestEvents.ready;
import static org.maillage.events.TestEvents.session;
import static org.maillage.events.TestEvents.state;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.TestWorld.Person;
import org.maillage.actors.TestActors;

/** Who sees and changes what of an event. */
@QuarkusTest
class EventAccessTest {

    private static RequestSpecification plateau() {
        return as(adviserOf(PLATEAU));
    }

    private static RequestSpecification vallee() {
        return as(adviserOf(VALLEE));
    }

    /** Everything that a caller can learn by any list that could hold it. */
    private static String everything(Supplier<RequestSpecification> caller, String word, UUID organiser) {
        StringBuilder all = new StringBuilder();
        for (String query : List.of(
                "q=" + word,
                "q=" + word.substring(0, word.length() - 2) + "xz", // with a typing error
                "from=2026-11-20&to=2026-11-20",
                "from=2026-11-20&to=2026-11-20&format=csv",
                "from=2026-11-20&to=2026-11-20&format=ics",
                "territory=07235&sort=-updatedAt",
                "organiser=" + organiser,
                "externalSource=agenda",
                "visibility=organisation",
                "state=draft&sort=title")) {
            String paged = query.contains("format") ? query : query + "&limit=200";
            all.append(caller.get().get("/events?" + paged).asString());
        }
        for (String typed : List.of(word, word.substring(0, word.length() - 2) + "xz")) {
            all.append(caller.get().get("/search?kind=events&q=" + typed).asString());
        }
        return all.toString();
    }

    @Test
    void a_draft_and_what_is_the_organisation_s_reach_nobody_else_by_any_route() {
        UUID organiser = TestActors.create(plateau(), "Organisatrice");
        for (String visibility : List.of("network", "organisation")) {
            String canary = "canari" + UUID.randomUUID().toString().replace("-", "");
            Map<String, Object> input = ready(
                    "Soirée " + canary,
                    "summary",
                    canary,
                    "visibility",
                    visibility,
                    "organisers",
                    List.of(organiser),
                    "onlineLink",
                    "https://visio.example/" + canary,
                    "externalIds",
                    List.of(Map.of("source", "agenda", "id", canary)),
                    "sessions",
                    List.of(session("2026-11-20T18:30", "2026-11-20T21:00", "title", canary)));
            UUID id = create(plateau(), input);
            if (visibility.equals("organisation")) {
                state(plateau(), id, "published").then().statusCode(200);
            }
            for (Supplier<RequestSpecification> other : List.<Supplier<RequestSpecification>>of(
                    EventAccessTest::vallee,
                    () -> as(viewerOf(VALLEE)),
                    () -> as(COORDINATOR),
                    () -> asClient(VALLEE, "events:read", "events:write"))) {
                assertFalse(everything(other, canary, organiser).contains(canary), visibility);
                other.get().get("/events/" + id).then().statusCode(404);
                other.get().get("/events/" + id + "?format=ics").then().statusCode(404);
                other.get()
                        .get("/events/by-external-id/agenda/" + canary)
                        .then()
                        .statusCode(404);
            }
            assertTrue(everything(EventAccessTest::plateau, canary, organiser).contains(canary));
            plateau().get("/search?q=" + canary).then().body("items.id", containsInAnyOrder(id.toString()));
            assertEquals("0", TestRows.read("select count(*)::text from search_words where word = ?", canary));
            plateau().get("/events?q=" + canary).then().body("items.id", containsInAnyOrder(id.toString()));
        }
    }

    @Test
    void a_published_event_is_found_by_the_network_and_lost_again_when_it_goes_back_to_a_draft() {
        String word = "retour" + UUID.randomUUID().toString().substring(0, 8);
        UUID id = published(EventAccessTest::plateau, ready("Soirée " + word));
        for (RequestSpecification other : List.of(vallee(), as(COORDINATOR), as(viewerOf(VALLEE)))) {
            other.get("/events?q=" + word)
                    .then()
                    .body("items.id", containsInAnyOrder(id.toString()))
                    .body("items[0].editable", equalTo(false))
                    .body("items[0].sessions[0].start", equalTo("2026-11-20T18:30"));
        }
        state(plateau(), id, "cancelled", "reason", "x");
        state(plateau(), id, "draft").then().statusCode(200);
        vallee().get("/events?q=" + word).then().body("items.id", equalTo(List.of()));
        vallee().get("/events/" + id).then().statusCode(404);
        assertEquals(
                "0",
                TestRows.read(
                        "select ((select count(*) from event_search where event_id = e.id)"
                                + " + (select count(*) from event_sessions where event_id = e.id and network)"
                                + " + (select count(*) from event_changes where event_id = e.id and network))::text"
                                + " from events e where e.id = ?",
                        id));
    }

    @Test
    void others_keep_notes_on_it_but_do_not_change_it() {
        UUID id = published(EventAccessTest::plateau, ready("Commune"));
        vallee().header("If-Match", "\"2\"")
                .body(Map.of("internalDescription", "notre note"))
                .patch("/events/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("internalDescription", equalTo("notre note"));
        plateau().get("/events/" + id).then().body("version", equalTo(2)).body("internalDescription", nullValue());
        vallee().header("If-Match", "\"3\"")
                .body(Map.of("title", "Volée"))
                .patch("/events/" + id)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-editable"))
                .body("detail", containsString(PLATEAU.name()));
        state(vallee(), id, "cancelled", "reason", "x").then().statusCode(403);
        vallee().header("If-Match", "\"3\"").delete("/events/" + id).then().statusCode(403);
        state(as(viewerOf(PLATEAU)), id, "cancelled", "reason", "x").then().statusCode(403);
    }

    @Test
    void the_member_organisation_that_an_organiser_is_changes_the_event_too_but_not_who_organises_it() {
        var member = newOrganisation();
        Person hers = newPerson(member, "adviser");
        UUID actor = identified(member.id());
        UUID id = create(plateau(), ready("À deux", "organisers", List.of(actor)));
        as(hers).get("/events/" + id)
                .then()
                .statusCode(200)
                .body("editable", equalTo(true))
                .body("editors.name", containsInAnyOrder(PLATEAU.name(), member.name()));
        as(hers).header("If-Match", "\"1\"")
                .body(Map.of("summary", "Complété par nous"))
                .patch("/events/" + id)
                .then()
                .statusCode(200)
                .body("summary", equalTo("Complété par nous"));
        state(as(hers), id, "published").then().statusCode(200);
        as(hers).header("If-Match", "*")
                .body(Map.of("organisers", List.of()))
                .patch("/events/" + id)
                .then()
                .statusCode(403)
                .body("detail", containsString(PLATEAU.name()));
    }

    @Test
    void who_no_longer_organises_loses_the_draft_at_once() {
        var member = newOrganisation();
        Person hers = newPerson(member, "adviser");
        UUID actor = identified(member.id());
        UUID id = create(plateau(), ready("Puis seule", "organisers", List.of(actor)));
        plateau()
                .header("If-Match", "*")
                .body(Map.of("organisers", List.of()))
                .patch("/events/" + id)
                .then()
                .statusCode(200);
        as(hers).get("/events/" + id).then().statusCode(404);

        UUID second = create(plateau(), ready("Puis une autre", "organisers", List.of(actor)));
        as(hers).get("/events/" + second).then().statusCode(200);
        becomes(actor, null);
        as(hers).get("/events/" + second).then().statusCode(404);
    }

    @Test
    void who_becomes_an_organiser_afterwards_is_no_editor_before_the_owner_has_saved() {
        var former = newOrganisation();
        var member = newOrganisation();
        Person hers = newPerson(member, "adviser");
        UUID actor = identified(former.id());
        UUID id = create(plateau(), ready("D’abord une autre", "organisers", List.of(actor)));
        plateau().get("/events/" + id).then().body("editors.name", contains(PLATEAU.name(), former.name()));
        becomes(actor, member.id());
        plateau().get("/events/" + id).then().body("editors.name", contains(PLATEAU.name()));
        as(hers).get("/events/" + id).then().statusCode(404);
        plateau().header("If-Match", "*").delete("/events/" + id).then().statusCode(204);
        plateau().post("/events/" + id + "/restore").then().statusCode(200);
        assertEquals(
                "0",
                TestRows.read(
                        "select count(*)::text from changes where resource_id = ? and ? = any (readers_after)",
                        id,
                        "organisation:" + member.id()),
                "its feed tells nothing of a draft that it may not read");
        plateau()
                .header("If-Match", "*")
                .body(Map.of("title", "D’abord une autre"))
                .patch("/events/" + id)
                .then()
                .statusCode(200)
                .body("editors.name", contains(PLATEAU.name(), member.name()));
        as(hers).get("/events/" + id).then().statusCode(200).body("editable", equalTo(true));
        becomes(actor, null);
        as(hers).get("/events/" + id).then().statusCode(404);
        plateau().get("/events/" + id).then().body("editors.name", contains(PLATEAU.name()));
    }

    @Test
    void an_organisation_cannot_let_itself_in_even_past_the_application() throws java.sql.SQLException {
        UUID id = create(plateau(), ready("Fermée"));
        for (String owner : List.of(VALLEE.id().toString(), PLATEAU.id().toString())) {
            try (var connection = TestRows.application();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("select set_config('maillage.context', 'member', true),"
                        + " set_config('maillage.organisation', '" + VALLEE.id() + "', true)");
                String refused = "";
                try {
                    statement.executeUpdate("insert into event_access (organisation_id, event_id,"
                            + " owner_organisation_id, role) values ('" + VALLEE.id() + "', '" + id + "', '" + owner
                            + "', 'owner')");
                } catch (java.sql.SQLException e) {
                    refused = e.getSQLState();
                }
                assertTrue(List.of("42501", "23503", "23514").contains(refused), refused);
            }
        }
    }

    private static UUID identified(UUID member) {
        UUID actor = TestActors.create(plateau(), "Co-organisatrice " + UUID.randomUUID());
        becomes(actor, member);
        return actor;
    }

    /** @param member null where the actor is no member organisation any more */
    private static void becomes(UUID actor, UUID member) {
        as(COORDINATOR)
                .header("If-Match", "*")
                .body("{\"organisationId\":" + (member == null ? "null" : "\"" + member + "\"") + "}")
                .put("/actors/" + actor + "/member-organisation")
                .then()
                .statusCode(200);
    }
}
