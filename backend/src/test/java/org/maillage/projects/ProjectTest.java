package org.maillage.projects;

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
import static org.maillage.projects.TestProjects.create;
import static org.maillage.projects.TestProjects.project;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.actors.TestActors;

/** The conventions of the API, on projects. */
@QuarkusTest
class ProjectTest {

    private static RequestSpecification adviser() {
        return as(adviserOf(PLATEAU));
    }

    @Test
    void a_project_is_created_with_everything_and_read_back() {
        UUID holder = TestActors.create(adviser(), TestActors.person("Exemple", "givenName", "Alix"));
        UUID place = TestActors.create(adviser(), "Lieu d’origine");
        UUID became = TestActors.create(adviser(), "Épicerie Exemple");
        Response created = adviser()
                .body(project(
                        "Épicerie au village",
                        "stage",
                        "creation",
                        "changedOn",
                        "2026-09-01",
                        "territory",
                        "07135",
                        "themes",
                        List.of("food-agriculture", "shops-services"),
                        "legalForm",
                        "association",
                        "summary",
                        "Une épicerie 🧡",
                        "becameId",
                        became,
                        "origin",
                        Map.of("kind", "actors", "id", place),
                        "holders",
                        List.of(Map.of("actorId", holder, "role", "holder", "from", "2025-01-01")),
                        "facts",
                        List.of(Map.of(
                                "kind",
                                "funding-obtained",
                                "value",
                                1_250_000_00L,
                                "on",
                                "2026-06-01",
                                "source",
                                "bilan")),
                        "internalDescription",
                        "À rappeler",
                        "externalIds",
                        List.of(Map.of("source", "tableau", "id", "P-" + became))))
                .post("/projects");
        created.then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/projects/" + created.path("id")))
                .body("version", equalTo(3))
                .body("visibility", equalTo("network"))
                .body("status", equalTo("active"))
                .body("territory.ref", equalTo("municipality:07262"))
                .body("territory.name", notNullValue())
                .body("became.name", equalTo("Épicerie Exemple"))
                .body("origin.kind", equalTo("actors"))
                .body("origin.name", equalTo("Lieu d’origine"))
                .body("holders[0].actor.name", equalTo("Alix Exemple"))
                .body("holders[0].actor.type", equalTo("person"))
                .body("holders[0].from", equalTo("2025-01-01"))
                .body("facts[0].value", equalTo(125_000_000))
                .body("lead.name", equalTo(PLATEAU.name()))
                .body("editable", equalTo(true))
                .body("confidential", equalTo(true))
                .body("history", hasSize(1))
                .body("internalDescription", equalTo("À rappeler"));
        String again = adviser().get("/projects/" + created.path("id")).asString();
        assertEquals(created.asString(), again);
    }

    @Test
    void an_unchanged_project_is_answered_304() {
        UUID id = create(adviser(), "Inchangé");
        String tag = adviser().get("/projects/" + id).header("ETag");
        adviser().header("If-None-Match", tag).get("/projects/" + id).then().statusCode(304);
    }

    @Test
    void a_patch_changes_only_what_it_names_and_a_put_replaces() {
        UUID id = create(adviser(), "Avant", "themes", List.of("mobility"), "summary", "Un résumé");
        adviser()
                .header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body("{\"summary\": null, \"territory\": \"epci:200072007\"}")
                .patch("/projects/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("summary", nullValue())
                .body("themes", contains("mobility"))
                .body("territory.kind", equalTo("epci"));
        adviser()
                .header("If-Match", "\"2\"")
                .body(project("Après"))
                .put("/projects/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Après"))
                .body("themes", empty())
                .body("territory", nullValue());
        adviser().body(Map.of("title", "X")).patch("/projects/" + id).then().statusCode(428);
        adviser()
                .header("If-Match", "\"2\"")
                .body(Map.of("title", "X"))
                .patch("/projects/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void a_write_that_changes_nothing_leaves_the_version() {
        UUID id = create(
                adviser(),
                "Pareil",
                "territory",
                "07262",
                "externalIds",
                List.of(
                        Map.of("source", "b", "id", UUID.randomUUID()),
                        Map.of("source", "a", "id", UUID.randomUUID())));
        Map<String, Object> now = adviser().get("/projects/" + id).path("$");
        adviser()
                .header("If-Match", "\"2\"")
                .body(project(
                        "Pareil", "territory", "07135", "externalIds", reversed((List<?>) now.get("externalIds"))))
                .put("/projects/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
    }

    private static List<?> reversed(List<?> two) {
        return List.of(two.get(1), two.get(0));
    }

    @Test
    void an_archived_project_leaves_the_list_and_can_be_restored() {
        String title = "Archive " + UUID.randomUUID();
        UUID id = create(adviser(), title);
        adviser().header("If-Match", "\"1\"").delete("/projects/" + id).then().statusCode(204);
        adviser().queryParam("q", title).get("/projects").then().body("items.id", not(hasItem(id.toString())));
        adviser()
                .queryParam("q", title)
                .queryParam("archived", "only")
                .get("/projects")
                .then()
                .body("items.id", hasItem(id.toString()));
        adviser().post("/projects/" + id + "/restore").then().statusCode(200).body("archivedAt", nullValue());
    }

    @Test
    void bulk_changes_are_made_all_or_none() {
        UUID one = create(adviser(), "Lot un");
        UUID two = create(adviser(), "Lot deux");
        Map<String, Object> patch = Map.of("stage", "emergence");
        adviser()
                .body(Map.of(
                        "items",
                        List.of(
                                Map.of("id", one, "version", 1, "patch", patch),
                                Map.of("id", two, "version", 7, "patch", patch))))
                .post("/projects/bulk")
                .then()
                .statusCode(412)
                .body("errors[0].pointer", startsWith("/items/1"));
        adviser().get("/projects/" + one).then().body("stage", equalTo("idea"));
        adviser()
                .body(Map.of(
                        "items",
                        List.of(
                                Map.of("id", one, "version", 1, "patch", patch),
                                Map.of("id", two, "version", 1, "patch", patch))))
                .post("/projects/bulk")
                .then()
                .statusCode(200)
                .body("items.stage", contains("emergence", "emergence"));
    }

    @Test
    void an_own_key_creates_once_and_then_replaces() {
        String path = "/projects/by-external-id/suivi/" + UUID.randomUUID();
        String id = adviser()
                .body(project("Par clé"))
                .put(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        adviser()
                .body(project("Par clé, renommé"))
                .put(path)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("title", equalTo("Par clé, renommé"));
        adviser().get(path).then().statusCode(200).body("id", equalTo(id));
        adviser().get("/projects/by-external-id/suivi/none").then().statusCode(404);
        adviser()
                .body(project(
                        "Autre",
                        "externalIds",
                        List.of(Map.of("source", "suivi", "id", path.substring(path.length() - 36)))))
                .post("/projects")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/externalIds/0"));
    }

    @Test
    void every_mistake_is_named_with_its_place() {
        for (Object[] mistake : new Object[][] {
            {"territory", "99999", "/territory", "unknown-reference"},
            {"territory", "01", "/territory", "ambiguous-reference"},
            {"stage", "dream", "/stage", "unknown-code"},
            {"status", "gone", "/status", "unknown-code"},
            {"themes", List.of("mobility", "mobility"), "/themes/1", "repeated"},
            {"becameId", UUID.randomUUID(), "/becameId", "not-expected"},
            {"origin", Map.of("kind", "wishes", "id", UUID.randomUUID()), "/origin/kind", "unknown-code"},
            {"origin", Map.of("kind", "actors", "id", UUID.randomUUID()), "/origin/id", "unknown-reference"},
            {
                "holders",
                List.of(Map.of("actorId", UUID.randomUUID(), "role", "holder")),
                "/holders/0/actorId",
                "unknown-reference"
            },
            {"facts", List.of(Map.of("kind", "jobs", "value", -1, "on", "2026-01-01")), "/facts/0/value", "out-of-range"
            },
            {"facts", List.of(Map.of("kind", "jobs", "value", 1, "on", "2999-01-01")), "/facts/0/on", "date-in-future"},
            {"couleur", "bleu", "/couleur", "unknown-field"},
        }) {
            adviser()
                    .body(project("Faux", mistake[0], mistake[1]))
                    .post("/projects")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem((String) mistake[2]))
                    .body("errors.code", hasItem((String) mistake[3]));
        }
        adviser()
                .body("{\"title\":\" \"}")
                .post("/projects")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("required"));
        adviser()
                .body("{\"title\":\"Demi\",\"facts\":[{\"kind\":\"jobs\",\"value\":1.5,\"on\":\"2026-01-01\"}]}")
                .post("/projects")
                .then()
                .statusCode(400);
    }

    @Test
    void only_an_organisation_comes_of_a_project() {
        UUID person = TestActors.create(adviser(), TestActors.person("Personne"));
        adviser()
                .body(project("Devenu", "stage", "launch", "becameId", person))
                .post("/projects")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-reference"));
    }

    @Test
    void the_journal_knows_of_each_write_and_the_changes_who_may_read_it() {
        UUID id = create(adviser(), "Tracé");
        for (Map<String, Object> patch : List.<Map<String, Object>>of(
                Map.of("summary", "Nouveau"),
                Map.of("facts", List.of(Map.of("kind", "jobs", "value", 2, "on", "2026-01-01"))),
                Map.of("internalDescription", "Note"))) {
            adviser()
                    .header("If-Match", "*")
                    .body(patch)
                    .patch("/projects/" + id)
                    .then()
                    .statusCode(200);
        }
        String mine = "organisation:" + PLATEAU.id();
        assertEquals(
                "create {} {network},update {network} {network},update {" + mine + "} {" + mine + "},update {" + mine
                        + "} {" + mine + "}",
                TestRows.read(
                        "select string_agg(kind || ' ' || readers_before::text || ' ' || readers_after::text, ',' order by version)"
                                + " from changes where resource_id = ?",
                        id));
        assertEquals(
                "facts,internalDescription,summary",
                TestRows.read(
                        "select string_agg(f, ',' order by f) from audit_entries, unnest(fields) f where resource_id = ?",
                        id));
    }
}
