package org.maillage.events;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.events.TestEvents.create;
import static org.maillage.events.TestEvents.evening;
import static org.maillage.events.TestEvents.ready;
import static org.maillage.events.TestEvents.session;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.actors.TestActors;

/** The conventions of the API on events, their places and their sessions. */
@QuarkusTest
class EventTest {

    private static RequestSpecification adviser() {
        return as(adviserOf(PLATEAU));
    }

    private static Response refused(Map<String, Object> input) {
        Response answer = adviser().body(input).post("/events");
        answer.then().statusCode(400);
        return answer;
    }

    private static void assertRefused(String pointer, String code, Map<String, Object> input) {
        refused(input).then().body("errors.collect { it.pointer + ' ' + it.code }", contains(pointer + " " + code));
    }

    @Test
    void an_event_is_created_as_a_draft_with_everything_and_read_back() {
        UUID organiser = TestActors.create(adviser(), "Association des Soirées");
        Response created = adviser()
                .body(Map.ofEntries(
                        Map.entry("title", " S’installer au village "),
                        Map.entry("kind", "debate-evening"),
                        Map.entry("visibility", "public"),
                        Map.entry("attendanceMode", "mixed"),
                        Map.entry("summary", "Trois témoignages, un repas partagé"),
                        Map.entry(
                                "place",
                                Map.of(
                                        "address",
                                        Map.of(
                                                "street",
                                                "Salle des fêtes",
                                                "postcode",
                                                "07510",
                                                "municipality",
                                                "07235"))),
                        Map.entry("onlineLink", "https://visio.example/soiree"),
                        Map.entry("capacity", 40),
                        Map.entry("themes", List.of("housing", "third-places")),
                        Map.entry(
                                "sessions",
                                List.of(
                                        session("2026-12-04T18:30", "2026-12-04T21:00", "title", "Seconde soirée"),
                                        session("2026-11-20T18:30", "2026-11-20T21:00"))),
                        Map.entry("organisers", List.of(organiser)),
                        Map.entry("internalDescription", "Commander le repas"),
                        Map.entry("externalIds", List.of(Map.of("source", "agenda", "id", "A-" + organiser)))))
                .post("/events");
        created.then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/events/" + created.path("id")))
                .body("version", equalTo(2))
                .body("title", equalTo("S’installer au village"))
                .body("state", equalTo("draft"))
                .body("place.address.municipality.name", equalTo("Sainte-Eulalie"))
                .body("place.actor", nullValue())
                .body("territory.ref", equalTo("municipality:07235"))
                .body("sessions.start", contains("2026-11-20T18:30", "2026-12-04T18:30"))
                .body("sessions[0].startsAt", equalTo("2026-11-20T17:30:00.000000Z"))
                .body("sessions[0].zone", equalTo("Europe/Paris"))
                .body("sessions[1].title", equalTo("Seconde soirée"))
                .body("startsAt", equalTo("2026-11-20T17:30:00.000000Z"))
                .body("endsAt", equalTo("2026-12-04T20:00:00.000000Z"))
                .body("organisers.name", contains("Association des Soirées"))
                .body("owner.name", equalTo(PLATEAU.name()))
                .body("editors.name", contains(PLATEAU.name()))
                .body("editable", equalTo(true))
                .body("history", hasSize(1))
                .body("history[0].state", equalTo("draft"));
        assertEquals(
                created.asString(),
                adviser().get("/events/" + created.path("id")).asString());
    }

    @Test
    void what_is_read_can_be_sent_back_unchanged() {
        UUID id = create(adviser(), ready("Aller et retour", "internalDescription", "note"));
        var view = adviser().get("/events/" + id).jsonPath();
        adviser()
                .header("If-Match", "\"2\"")
                .body(ready("Aller et retour", "internalDescription", "note"))
                .put("/events/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("sessions[0].id", equalTo(view.getString("sessions[0].id")));
    }

    @Test
    void a_session_keeps_its_id_when_it_is_moved_and_others_come_and_go() {
        UUID id = create(
                adviser(),
                ready(
                        "Série",
                        "sessions",
                        List.of(
                                session("2026-11-20T18:30", "2026-11-20T21:00"),
                                session("2026-11-27T18:30", "2026-11-27T21:00"))));
        List<String> ids = adviser().get("/events/" + id).path("sessions.id");
        adviser()
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "sessions",
                        List.of(
                                session("2026-12-11T18:30", "2026-12-11T21:00", "id", ids.get(0)),
                                session("2026-12-04T18:30", "2026-12-04T21:00"),
                                session("2026-11-27T18:30", "2026-11-27T22:00"))))
                .patch("/events/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("sessions", hasSize(3))
                .body("sessions[0].id", equalTo(ids.get(1)))
                .body("sessions[0].end", equalTo("2026-11-27T22:00"))
                .body("sessions[1].id", not(equalTo(ids.get(0))))
                .body("sessions[2].id", equalTo(ids.get(0)))
                .body("endsAt", equalTo("2026-12-11T20:00:00.000000Z"));
        adviser()
                .header("If-Match", "\"2\"")
                .body(Map.of("sessions", List.of()))
                .patch("/events/" + id)
                .then()
                .statusCode(200)
                .body("sessions", empty())
                .body("startsAt", nullValue());
    }

    @Test
    void a_session_of_another_event_cannot_be_taken_over() {
        UUID other = create(adviser(), ready("Autre"));
        String foreign = adviser().get("/events/" + other).path("sessions[0].id");
        Map<String, Object> taken = session("2026-12-11T18:30", "2026-12-11T21:00", "id", foreign);
        assertRefused("/sessions/0/id", "unknown-reference", ready("Voleuse", "sessions", List.of(taken)));
        adviser().get("/events/" + other).then().body("sessions[0].start", equalTo("2026-11-20T18:30"));
    }

    @Test
    void a_place_is_an_actor_or_an_address() {
        UUID place = TestActors.create(
                adviser(), "Café Relais", "address", Map.of("street", "Le Bourg", "municipality", "07235"));
        UUID id = create(adviser(), ready("Au café", "place", Map.of("actorId", place)));
        adviser()
                .get("/events/" + id)
                .then()
                .body("place.actor.name", equalTo("Café Relais"))
                .body("place.address.street", equalTo("Le Bourg"))
                .body("territory.code", equalTo("07235"));
        adviser()
                .header("If-Match", "\"1\"")
                .body("{\"place\":{\"actorId\":null,\"address\":{\"municipality\":\"07135\"}}}")
                .patch("/events/" + id)
                .then()
                .statusCode(200)
                .body("place.actor", nullValue())
                .body("territory.code", equalTo("07262"));
        Map<String, Object> both = Map.of("actorId", place, "address", Map.of("street", "Ailleurs"));
        assertRefused("/place/address", "not-expected", ready("Deux lieux", "place", both));
    }

    @Test
    void a_territory_that_is_written_goes_before_the_commune_of_the_place() {
        UUID id = create(adviser(), ready("Pour le plateau", "territory", "epci:200072007"));
        adviser().get("/events/" + id).then().body("territory.kind", equalTo("epci"));
        adviser()
                .header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body("{\"territory\":null}")
                .patch("/events/" + id)
                .then()
                .statusCode(200)
                .body("territory.ref", equalTo("municipality:07235"));
    }

    @Test
    void every_mistake_is_named_with_its_place() {
        assertRefused("/kind", "unknown-code", evening("X", "kind", "fete"));
        assertRefused("/themes/1", "unknown-code", evening("X", "themes", List.of("mobility", "nulle")));
        assertRefused("/territory", "ambiguous-reference", evening("X", "territory", "01"));
        assertRefused(
                "/place/address/municipality",
                "unknown-reference",
                evening("X", "place", Map.of("address", Map.of("municipality", "99999"))));
        assertRefused(
                "/place/address/latitude",
                "required",
                evening("X", "place", Map.of("address", Map.of("longitude", 4.2))));
        assertRefused(
                "/place/actorId", "unknown-reference", evening("X", "place", Map.of("actorId", UUID.randomUUID())));
        assertRefused("/organisers/0", "unknown-reference", evening("X", "organisers", List.of(UUID.randomUUID())));
        assertRefused("/onlineLink", "bad-format", evening("X", "onlineLink", "http://visio.example/soiree"));
        assertRefused("/onlineLink", "bad-format", evening("X", "onlineLink", "javascript:alert(1)"));
        assertRefused("/capacity", "out-of-range", evening("X", "capacity", 0));
        assertRefused("/title", "required", evening("  "));
        assertRefused("/color", "unknown-field", evening("X", "color", "bleu"));
        assertRefused("/state", "unknown-field", evening("X", "state", "published"));
        assertRefused(
                "/sessions/0/start", "required", evening("X", "sessions", List.of(Map.of("end", "2026-11-20T21:00"))));
        assertRefused(
                "/sessions/0/start",
                "no-such-local-time",
                evening("X", "sessions", List.of(session("2027-03-28T02:30", "2027-03-28T05:00"))));
        assertRefused(
                "/sessions/1",
                "repeated",
                evening(
                        "X",
                        "sessions",
                        List.of(
                                session("2026-11-20T18:30", "2026-11-20T21:00"),
                                session("2026-11-20T18:30", "2026-11-20T21:00"))));
    }

    @Test
    void a_person_is_neither_a_place_nor_an_organiser() {
        UUID person = TestActors.create(adviser(), TestActors.person("Exemple"));
        assertRefused("/organisers/0", "unknown-reference", evening("X", "organisers", List.of(person)));
        assertRefused("/place/actorId", "unknown-reference", evening("X", "place", Map.of("actorId", person)));
    }

    @Test
    void an_own_key_creates_once_and_then_replaces_without_making_new_sessions() {
        String path = "/events/by-external-id/agenda/" + UUID.randomUUID();
        String session = adviser()
                .body(ready("Par clé"))
                .put(path)
                .then()
                .statusCode(201)
                .extract()
                .path("sessions[0].id");
        adviser().body(ready("Par clé")).put(path).then().statusCode(200).body("version", equalTo(2));
        adviser()
                .body(ready("Par clé, renommée"))
                .put(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("sessions[0].id", equalTo(session));
        adviser().get(path).then().statusCode(200).body("title", equalTo("Par clé, renommée"));
    }

    @Test
    void bulk_changes_are_made_all_or_none() {
        UUID one = create(adviser(), ready("Lot un"));
        UUID two = create(adviser(), ready("Lot deux"));
        Map<String, Object> patch = Map.of("themes", List.of("mobility"));
        adviser()
                .body(Map.of(
                        "items",
                        List.of(
                                Map.of("id", one, "version", 1, "patch", patch),
                                Map.of("id", two, "version", 7, "patch", patch))))
                .post("/events/bulk")
                .then()
                .statusCode(412)
                .body("errors[0].pointer", startsWith("/items/1"));
        adviser().get("/events/" + one).then().body("themes", empty());
    }

    @Test
    void an_archived_event_leaves_the_list_and_can_be_restored() {
        UUID id = create(adviser(), ready("Archive"));
        adviser().header("If-Match", "\"1\"").delete("/events/" + id).then().statusCode(204);
        adviser().get("/events?limit=200").then().body("items.id", not(hasItem(id.toString())));
        adviser().get("/events?archived=only&limit=200").then().body("items.id", hasItem(id.toString()));
        adviser().get("/events/" + id).then().body("archivedAt", notNullValue());
        adviser().post("/events/" + id + "/restore").then().statusCode(200).body("archivedAt", nullValue());
    }

    @Test
    void the_journal_knows_of_each_write_and_the_change_table_who_could_read_it() {
        UUID id = create(adviser(), ready("Tracé"));
        TestEvents.state(adviser(), id, "published").then().statusCode(200);
        assertEquals(
                "create:{},update:{state}",
                TestRows.read(
                        "select string_agg(action || ':' || fields::text, ',' order by id) from audit_entries where resource_id = ?",
                        id));
        assertEquals(
                "2 {organisation:" + PLATEAU.id() + "} {network}",
                TestRows.read(
                        "select version || ' ' || readers_before::text || ' ' || readers_after::text from changes"
                                + " where resource_id = ? and kind = 'update'",
                        id));
    }
}
