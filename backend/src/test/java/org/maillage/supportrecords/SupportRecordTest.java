package org.maillage.supportrecords;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.supportrecords.TestSupportRecords.create;
import static org.maillage.supportrecords.TestSupportRecords.record;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.actors.TestActors;
import org.maillage.events.TestEvents;
import org.maillage.projects.TestProjects;
import org.maillage.shared.text.Today;

/** The conventions of the API, on support records. */
@QuarkusTest
class SupportRecordTest {

    private static RequestSpecification adviser() {
        return as(adviserOf(PLATEAU));
    }

    private static UUID project(Object... more) {
        return TestProjects.create(adviser(), "Projet " + UUID.randomUUID(), more);
    }

    @Test
    void a_record_is_created_with_everything_and_read_back() {
        UUID person = TestActors.create(adviser(), TestActors.person("Exemple", "givenName", "Alix"));
        UUID place = TestActors.create(adviser(), "Lieu Exemple");
        UUID project = project();
        Response created = adviser()
                .body(record(
                        "Le budget est fait",
                        "on",
                        "2026-11-02",
                        "minutes",
                        90,
                        "mode",
                        "on-site",
                        "placeId",
                        place,
                        "themes",
                        List.of("mobility"),
                        "nextStep",
                        "Envoyer le modèle",
                        "nextStepDue",
                        "2026-12-01",
                        "participants",
                        List.of(person),
                        "projects",
                        List.of(project),
                        "privateNote",
                        "Fatigue",
                        "externalIds",
                        List.of(Map.of("source", "tableau", "id", "S-" + project))))
                .post("/support-records");
        created.then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/support-records/" + created.path("id")))
                .body("version", equalTo(3))
                .body("on", equalTo("2026-11-02"))
                .body("minutes", equalTo(90))
                .body("place.name", equalTo("Lieu Exemple"))
                .body("participants[0].name", equalTo("Alix Exemple"))
                .body("participants[0].type", equalTo("person"))
                .body("otherParticipants", equalTo(0))
                .body("projects.id", contains(project.toString()))
                .body("visibility", equalTo("team"))
                .body("organisation.name", equalTo(PLATEAU.name()))
                .body("author.name", equalTo("Personne adviser"))
                .body("editable", equalTo(true))
                .body("hasPrivateNote", equalTo(true))
                .body("readers.name", contains(PLATEAU.name()))
                .body("moreReaders", equalTo(false));
        assertEquals(
                created.asString(),
                adviser().get("/support-records/" + created.path("id")).asString());
    }

    @Test
    void today_and_the_team_are_what_goes_without_saying() {
        UUID id = create(adviser(), "Court", "projects", List.of(project()));
        adviser()
                .get("/support-records/" + id)
                .then()
                .body("on", equalTo(Today.date().toString()))
                .body("visibility", equalTo("team"))
                .body("hasPrivateNote", equalTo(false));
    }

    @Test
    void a_patch_changes_only_what_it_names_and_a_put_replaces_all_but_the_day() {
        UUID project = project();
        UUID id = create(
                adviser(),
                "Avant",
                "on",
                "2026-05-04",
                "themes",
                List.of("mobility"),
                "nextStep",
                "Rappeler",
                "projects",
                List.of(project));
        adviser()
                .header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body("{\"nextStepDoneOn\": \"2026-05-06\"}")
                .patch("/support-records/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("nextStep", equalTo("Rappeler"))
                .body("themes", contains("mobility"));
        adviser()
                .header("If-Match", "\"2\"")
                .body(record("Après", "projects", List.of(project)))
                .put("/support-records/" + id)
                .then()
                .statusCode(200)
                .body("summary", equalTo("Après"))
                .body("on", equalTo("2026-05-04"))
                .body("themes", empty())
                .body("nextStep", nullValue());
        adviser()
                .header("If-Match", "\"2\"")
                .body(Map.of("summary", "Encore"))
                .patch("/support-records/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void a_write_that_changes_nothing_leaves_the_version() {
        UUID project = project();
        UUID id = create(adviser(), "Pareil", "projects", List.of(project), "privateNote", "Pareil aussi");
        adviser()
                .header("If-Match", "\"2\"")
                .body(record("Pareil", "projects", List.of(project), "privateNote", "Pareil aussi"))
                .put("/support-records/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        assertEquals(
                "1", TestRows.read("select count(*) from changes where resource_id = ?", id), "one line in the feed");
    }

    @Test
    void an_archived_record_leaves_the_list_and_the_figures_and_can_be_restored() {
        UUID project = project();
        UUID id = create(adviser(), "À ranger", "projects", List.of(project));
        String facts = "select count(*) from fact_support where record_id = ?";
        assertEquals("1", TestRows.read(facts, id));
        adviser()
                .header("If-Match", "\"1\"")
                .delete("/support-records/" + id)
                .then()
                .statusCode(204);
        assertEquals("0", TestRows.read(facts, id));
        adviser()
                .queryParam("project", project)
                .get("/support-records")
                .then()
                .body("items.id", not(hasItem(id.toString())));
        adviser()
                .queryParam("project", project)
                .queryParam("archived", "only")
                .get("/support-records")
                .then()
                .body("items.id", contains(id.toString()));
        adviser()
                .post("/support-records/" + id + "/restore")
                .then()
                .statusCode(200)
                .body("archivedAt", nullValue());
        assertEquals("1", TestRows.read(facts, id));
    }

    @Test
    void bulk_changes_are_made_all_or_none() {
        UUID project = project();
        UUID one = create(adviser(), "Un", "projects", List.of(project));
        UUID two = create(adviser(), "Deux", "projects", List.of(project));
        Map<String, Object> patch = Map.of("kind", "call");
        adviser()
                .body(Map.of(
                        "items",
                        List.of(
                                Map.of("id", one, "version", 1, "patch", patch),
                                Map.of("id", two, "version", 7, "patch", patch))))
                .post("/support-records/bulk")
                .then()
                .statusCode(412)
                .body("errors[0].pointer", startsWith("/items/1"));
        adviser().get("/support-records/" + one).then().body("kind", equalTo("interview"));
        adviser()
                .body(Map.of(
                        "items",
                        List.of(
                                Map.of("id", one, "version", 1, "patch", patch),
                                Map.of("id", two, "version", 1, "patch", patch))))
                .post("/support-records/bulk")
                .then()
                .statusCode(200)
                .body("items.kind", contains("call", "call"));
    }

    @Test
    void an_own_key_creates_once_and_then_replaces() {
        UUID project = project();
        String path = "/support-records/by-external-id/agenda/" + UUID.randomUUID();
        String id = adviser()
                .body(record("Par clé", "projects", List.of(project)))
                .put(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        adviser()
                .body(record("Par clé, corrigé", "projects", List.of(project)))
                .put(path)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("summary", equalTo("Par clé, corrigé"));
        adviser().get(path).then().statusCode(200).body("id", equalTo(id));
        adviser().get("/support-records/by-external-id/agenda/none").then().statusCode(404);
        as(adviserOf(VALLEE)).get(path).then().statusCode(404);
    }

    @Test
    void a_record_tells_of_the_session_that_it_followed() {
        UUID event = TestEvents.create(as(adviserOf(VALLEE)), TestEvents.ready("Atelier"));
        String session = TestRows.read("select id::text from event_sessions where event_id = '" + event + "'");
        Map<String, Object> input =
                record("Après l’atelier", "projects", List.of(project()), "eventSessionId", session);
        adviser()
                .body(input)
                .post("/support-records")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/eventSessionId"));
        TestEvents.state(as(adviserOf(VALLEE)), event, "published").then().statusCode(200);
        String id = adviser()
                .body(input)
                .post("/support-records")
                .then()
                .statusCode(201)
                .body("eventSession.id", equalTo(session))
                .body("eventSession.event.name", equalTo("Atelier"))
                .extract()
                .path("id");
        adviser()
                .queryParam("eventSession", session)
                .get("/support-records")
                .then()
                .body("items.id", contains(id));
        TestRows.run("update events set visibility = 'organisation' where id = ?", event);
        adviser()
                .header("If-Match", "*")
                .body(Map.of("minutes", 30))
                .patch("/support-records/" + id)
                .then()
                .statusCode(200)
                .body("eventSession", nullValue());
        assertEquals(
                session,
                TestRows.read("select event_session_id::text from support_records where id = '" + id + "'"),
                "what one sees no more is not lost by a change of something else");
    }

    @Test
    void fifty_creations_at_once_with_one_key_make_one_record() {
        UUID project = project();
        String key = UUID.randomUUID().toString();
        Map<String, Object> input = record("Une seule fois", "projects", List.of(project));
        ExecutorService crowd = Executors.newFixedThreadPool(50);
        try {
            List<CompletableFuture<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                all.add(CompletableFuture.supplyAsync(
                        () -> adviser()
                                .header("Idempotency-Key", key)
                                .body(input)
                                .post("/support-records")
                                .statusCode(),
                        crowd));
            }
            List<Integer> statuses = all.stream().map(CompletableFuture::join).toList();
            assertTrue(statuses.contains(201));
            assertTrue(statuses.stream().allMatch(status -> status == 201 || status == 409), statuses::toString);
        } finally {
            crowd.shutdown();
        }
        adviser().queryParam("project", project).get("/support-records").then().body("items", hasSize(1));
    }

    @Test
    void corrections_keep_what_was_said_before() {
        UUID id = create(adviser(), "Premier texte", "projects", List.of(project()), "nextStep", "Premier pas");
        for (Map<String, Object> patch : List.<Map<String, Object>>of(
                Map.of("summary", "Deuxième texte"), Map.of("minutes", 30), Map.of("nextStep", "Deuxième pas"))) {
            adviser()
                    .header("If-Match", "*")
                    .body(patch)
                    .patch("/support-records/" + id)
                    .then()
                    .statusCode(200);
        }
        adviser()
                .get("/support-records/" + id + "/revisions")
                .then()
                .statusCode(200)
                .body("items.summary", contains("Deuxième texte", "Premier texte"))
                .body("items.nextStep", contains("Premier pas", "Premier pas"))
                .body("items.by", contains("Personne adviser", "Personne adviser"))
                .body("items.version", contains(3, 1));
    }
}
