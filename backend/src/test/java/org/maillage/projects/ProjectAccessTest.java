package org.maillage.projects;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
import static org.maillage.TestWorld.viewerOf;
import static org.maillage.projects.TestProjects.create;
import static org.maillage.projects.TestProjects.project;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.actors.TestActors;

/** Who sees and changes what of a project. */
@QuarkusTest
class ProjectAccessTest {

    private static final String CANARY = "canari-4d1e";

    private static RequestSpecification plateau() {
        return as(adviserOf(PLATEAU));
    }

    private static RequestSpecification vallee() {
        return as(adviserOf(VALLEE));
    }

    private static final List<Supplier<RequestSpecification>> OTHERS = List.of(
            ProjectAccessTest::vallee,
            () -> as(viewerOf(VALLEE)),
            () -> as(COORDINATOR),
            () -> asClient(VALLEE, "projects:read", "projects:write"));

    private record Secret(UUID id, UUID holder, UUID origin, String title) {}

    private static Secret secret() {
        String title = "Commun " + UUID.randomUUID();
        UUID holder = TestActors.create(plateau(), TestActors.person(CANARY));
        UUID origin = TestActors.create(plateau(), TestActors.person(CANARY));
        UUID id = create(
                plateau(),
                title,
                "status",
                "abandoned",
                "changeReasonCode",
                "personal",
                "changeReason",
                CANARY,
                "holders",
                List.of(Map.of("actorId", holder, "role", "holder")),
                "facts",
                List.of(Map.of("kind", "jobs", "value", 3, "on", "2026-01-01", "source", CANARY)),
                "origin",
                Map.of("kind", "actors", "id", origin),
                "internalDescription",
                CANARY,
                "externalIds",
                List.of(Map.of("source", "prive", "id", CANARY + UUID.randomUUID())));
        return new Secret(id, holder, origin, title);
    }

    @Test
    void what_the_lead_keeps_confidential_reaches_no_other_by_any_route() {
        Secret secret = secret();
        for (Supplier<RequestSpecification> other : OTHERS) {
            String everything = other.get().get("/projects/" + secret.id()).asString()
                    + other.get()
                            .queryParam("q", secret.title())
                            .get("/projects")
                            .asString()
                    + other.get()
                            .queryParam("q", secret.title())
                            .queryParam("format", "csv")
                            .get("/projects")
                            .asString();
            assertTrue(everything.contains(secret.title()), "the network reads the title");
            for (String hidden :
                    List.of(CANARY, secret.holder().toString(), secret.origin().toString(), "personal")) {
                assertFalse(everything.contains(hidden), "leaked " + hidden);
            }
            other.get()
                    .get("/projects/" + secret.id())
                    .then()
                    .statusCode(200)
                    .body("confidential", equalTo(false))
                    .body("editable", equalTo(false))
                    .body("holders", empty())
                    .body("facts", empty())
                    .body("origin", nullValue())
                    .body("history", hasSize(1))
                    .body("history[0].status", equalTo("abandoned"))
                    .body("history[0].by", nullValue())
                    .body("history[0].reasonCode", nullValue())
                    .body("history[0].reason", nullValue());
        }
        plateau()
                .get("/projects/" + secret.id())
                .then()
                .body("history[0].reason", equalTo(CANARY))
                .body("history[0].by", equalTo("Personne adviser"))
                .body("holders[0].actor.name", equalTo(CANARY));
    }

    @Test
    void filters_and_search_do_not_tell_either() {
        Secret secret = secret();
        Map<String, Object> asked = Map.of(
                "holder",
                secret.holder(),
                "originId",
                secret.origin(),
                "originKind",
                "actors",
                "externalSource",
                "prive");
        asked.forEach((parameter, value) -> {
            plateau()
                    .queryParam(parameter, value)
                    .queryParam("sort", "-createdAt")
                    .get("/projects")
                    .then()
                    .body("items.id", hasItem(secret.id().toString()));
            for (Supplier<RequestSpecification> other : OTHERS) {
                other.get()
                        .queryParam(parameter, value)
                        .queryParam("sort", "-createdAt")
                        .queryParam("limit", 200)
                        .get("/projects")
                        .then()
                        .statusCode(200)
                        .body("items.id", not(hasItem(secret.id().toString())));
                other.get()
                        .queryParam(parameter, value)
                        .queryParam("q", secret.title())
                        .get("/projects/stages")
                        .then()
                        .body("items.count.sum()", equalTo(0));
            }
        });
        for (Supplier<RequestSpecification> other : OTHERS) {
            other.get().queryParam("q", CANARY).get("/projects").then().body("items", empty());
        }
    }

    @Test
    void confidential_changes_do_not_show_even_in_the_version_or_the_date() {
        UUID id = create(plateau(), "Version");
        String before = vallee().get("/projects/" + id).asString();
        for (Map<String, Object> patch : List.<Map<String, Object>>of(
                Map.of("facts", List.of(Map.of("kind", "jobs", "value", 1, "on", "2026-01-01"))),
                Map.of("internalDescription", "une note"))) {
            plateau()
                    .header("If-Match", "*")
                    .body(patch)
                    .patch("/projects/" + id)
                    .then()
                    .statusCode(200);
        }
        plateau().get("/projects/" + id).then().body("version", equalTo(3));
        assertEquals(before, vallee().get("/projects/" + id).asString());
    }

    @Test
    void everyone_keeps_notes_on_a_project_but_the_lead_alone_changes_it() {
        UUID id = create(plateau(), "Partagé", "stage", "emergence");
        vallee().header("If-Match", "\"1\"")
                .body(Map.of("internalDescription", "notre note"))
                .patch("/projects/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("internalDescription", equalTo("notre note"));
        for (Map<String, Object> patch : List.<Map<String, Object>>of(
                Map.of("title", "Volé"),
                Map.of("stage", "launch"),
                Map.of("facts", List.of(Map.of("kind", "jobs", "value", 1, "on", "2026-01-01"))),
                Map.of("territory", "99999"))) {
            vallee().header("If-Match", "\"2\"")
                    .body(patch)
                    .patch("/projects/" + id)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("not-editable"))
                    .body("detail", containsString(PLATEAU.name()));
        }
        vallee().header("If-Match", "\"2\"").delete("/projects/" + id).then().statusCode(403);
        vallee().post("/projects/" + id + "/restore").then().statusCode(403);
        plateau()
                .get("/projects/" + id)
                .then()
                .body("title", equalTo("Partagé"))
                .body("stage", equalTo("emergence"))
                .body("internalDescription", nullValue());
    }

    @Test
    void an_own_part_survives_what_the_lead_hides() {
        Secret secret = secret();
        vallee().header("If-Match", "*")
                .body(Map.of("internalDescription", "notre note"))
                .patch("/projects/" + secret.id())
                .then()
                .statusCode(200);
        plateau()
                .get("/projects/" + secret.id())
                .then()
                .body("holders", hasSize(1))
                .body("facts", hasSize(1))
                .body("origin.id", equalTo(secret.origin().toString()));
    }

    @Test
    void viewers_and_coordinators_read_and_do_not_write() {
        UUID id = create(plateau(), "Lecture");
        as(viewerOf(PLATEAU))
                .get("/projects/" + id)
                .then()
                .body("confidential", equalTo(true))
                .body("editable", equalTo(false));
        for (RequestSpecification reader : List.of(as(viewerOf(PLATEAU)), as(COORDINATOR))) {
            reader.header("If-Match", "*")
                    .body(Map.of("internalDescription", "x"))
                    .patch("/projects/" + id)
                    .then()
                    .statusCode(403);
        }
        as(COORDINATOR).body(project("Sans structure")).post("/projects").then().statusCode(403);
    }

    @Test
    void being_a_holder_lets_the_lead_read_the_name_as_long_and_no_longer() {
        Map<String, Object> consent =
                Map.of("basis", "consent", "networkSharing", true, "date", "2026-01-10", "source", "formulaire");
        UUID person = TestActors.create(
                vallee(), TestActors.person("Passerelle", "visibility", "network", "consent", consent));
        UUID id = create(plateau(), "Porté", "holders", List.of(Map.of("actorId", person, "role", "holder")));
        vallee().header("If-Match", "*")
                .body(Map.of("visibility", "organisation"))
                .patch("/actors/" + person)
                .then()
                .statusCode(200);
        plateau().get("/projects/" + id).then().body("holders[0].actor.name", equalTo("Passerelle"));
        plateau()
                .header("If-Match", "*")
                .body(Map.of("title", "Porté encore"))
                .patch("/projects/" + id)
                .then()
                .statusCode(200)
                .body("holders", hasSize(1));
        plateau()
                .header("If-Match", "*")
                .body(Map.of("holders", List.of()))
                .patch("/projects/" + id)
                .then()
                .statusCode(200);
        plateau().get("/actors/" + person).then().statusCode(404);
        plateau()
                .header("If-Match", "*")
                .body(Map.of("holders", List.of(Map.of("actorId", person, "role", "holder"))))
                .patch("/projects/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-reference"));
    }

    @Test
    void an_origin_that_one_no_longer_sees_keeps_its_id_and_loses_its_name() {
        UUID origin = TestActors.create(plateau(), "Origine");
        UUID id = create(plateau(), "Né de", "origin", Map.of("kind", "actors", "id", origin));
        TestRows.run("update project_confidential set origin_id = uuidv7() where project_id = ?", id);
        plateau()
                .header("If-Match", "*")
                .body(Map.of("summary", "Toujours modifiable"))
                .patch("/projects/" + id)
                .then()
                .statusCode(200)
                .body("origin.kind", equalTo("actors"))
                .body("origin.name", nullValue());
    }

    /** The reading policy is constant on purpose: any other keeps the restricted role from the full text index. */
    @Test
    void the_full_text_index_serves_the_restricted_role() throws SQLException {
        create(plateau(), "Indexé");
        try (var connection = TestRows.application();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local enable_seqscan = off");
            StringBuilder plan = new StringBuilder();
            try (var rows = statement.executeQuery(
                    "explain select id from projects where document @@ to_tsquery('simple', 'index:*')")) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            assertTrue(plan.toString().contains("projects_document"), plan::toString);
        }
    }
}
