package org.maillage.supportplans;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.viewerOf;
import static org.maillage.supportplans.TestSupportPlans.create;
import static org.maillage.supportplans.TestSupportPlans.plan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.projects.TestProjects;

/** The conventions of the API, on support plans. */
@QuarkusTest
class SupportPlanTest {

    private UUID project;

    private static RequestSpecification adviser() {
        return as(adviserOf(PLATEAU));
    }

    @BeforeEach
    void aProject() {
        project = TestProjects.create(adviser(), "Épicerie " + UUID.randomUUID(), "territory", "07235");
    }

    @Test
    void a_plan_is_created_with_everything_and_read_back() {
        Response created = adviser()
                .body(plan(
                        project,
                        "object",
                        " Étude de marché ",
                        "description",
                        "Trois rendez-vous 🧡",
                        "openedOn",
                        "2026-03-01",
                        "phase",
                        "assessment",
                        "changedOn",
                        "2026-04-01",
                        "internalDescription",
                        "Note à nous",
                        "externalIds",
                        List.of(Map.of("source", "dla", "id", "A-" + project))))
                .post("/support-plans");
        created.then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/support-plans/" + created.path("id")))
                .body("version", equalTo(2))
                .body("name", endsWith(" · Étude de marché"))
                .body("project.id", equalTo(project.toString()))
                .body("visibility", equalTo("team"))
                .body("lead.name", equalTo(PLATEAU.name()))
                .body("team", hasSize(1))
                .body("team[0].role", equalTo("lead"))
                .body("team[0].joinedOn", equalTo("2026-03-01"))
                .body("phase", equalTo("assessment"))
                .body("phaseOn", equalTo("2026-04-01"))
                .body("closedOn", nullValue())
                .body("history", hasSize(1))
                .body("history[0].by", equalTo("Personne adviser"))
                .body("editable", equalTo(true))
                .body("internalDescription", equalTo("Note à nous"));
        assertEquals(
                created.asString(),
                adviser().get("/support-plans/" + created.path("id")).asString());
        String tag = adviser().get("/support-plans/" + created.path("id")).header("ETag");
        adviser()
                .header("If-None-Match", tag)
                .get("/support-plans/" + created.path("id"))
                .then()
                .statusCode(304);
        as(viewerOf(PLATEAU))
                .get("/support-plans/" + created.path("id"))
                .then()
                .statusCode(200)
                .body("editable", equalTo(false));
    }

    @Test
    void the_project_alone_is_enough() {
        UUID id = create(adviser(), project);
        adviser()
                .get("/support-plans/" + id)
                .then()
                .body("phase", equalTo("intake"))
                .body("openedOn", equalTo(adviser().get("/support-plans/" + id).path("phaseOn")));
    }

    @Test
    void a_patch_changes_only_what_it_names_and_a_put_replaces() {
        UUID id = create(adviser(), project, "object", "Avant", "description", "Un texte");
        adviser()
                .header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body("{\"description\": null}")
                .patch("/support-plans/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("object", equalTo("Avant"))
                .body("description", nullValue());
        adviser()
                .header("If-Match", "\"2\"")
                .body(plan(project))
                .put("/support-plans/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("object", nullValue());
        adviser()
                .header("If-Match", "\"3\"")
                .body(plan(project))
                .put("/support-plans/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(3));
        adviser()
                .header("If-Match", "*")
                .body(plan(TestProjects.create(adviser(), "Un autre")))
                .put("/support-plans/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/projectId"))
                .body("errors[0].code", equalTo("not-expected"));
        adviser()
                .body(Map.of("object", "X"))
                .patch("/support-plans/" + id)
                .then()
                .statusCode(428);
        adviser()
                .header("If-Match", "\"2\"")
                .body(Map.of("object", "X"))
                .patch("/support-plans/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void an_archived_plan_leaves_the_list_and_can_be_restored() {
        UUID id = create(adviser(), project);
        adviser()
                .header("If-Match", "\"1\"")
                .delete("/support-plans/" + id)
                .then()
                .statusCode(204);
        adviser().queryParam("project", project).get("/support-plans").then().body("items", hasSize(0));
        adviser()
                .queryParam("project", project)
                .queryParam("archived", "only")
                .get("/support-plans")
                .then()
                .body("items.id", contains(id.toString()));
        adviser()
                .post("/support-plans/" + id + "/restore")
                .then()
                .statusCode(200)
                .body("archivedAt", nullValue())
                .body("version", equalTo(3));
    }

    @Test
    void bulk_changes_are_made_all_or_none() {
        UUID one = create(adviser(), project);
        UUID two = create(adviser(), project);
        Map<String, Object> patch = Map.of("phase", "plan");
        for (int version : new int[] {7, 1}) {
            adviser()
                    .body(Map.of(
                            "items",
                            List.of(
                                    Map.of("id", one, "version", 1, "patch", patch),
                                    Map.of("id", two, "version", version, "patch", patch))))
                    .post("/support-plans/bulk")
                    .then()
                    .statusCode(version == 1 ? 200 : 412)
                    .body(
                            version == 1 ? "items.phase" : "errors.pointer",
                            version == 1 ? contains("plan", "plan") : contains("/items/1"));
        }
    }

    @Test
    void an_own_key_creates_once_and_then_replaces() {
        String path = "/support-plans/by-external-id/suivi/" + UUID.randomUUID();
        String id = adviser()
                .body(plan(project))
                .put(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        adviser()
                .body(plan(project, "object", "Précisé"))
                .put(path)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("object", equalTo("Précisé"));
        adviser().get(path).then().statusCode(200).body("id", equalTo(id));
        adviser().get("/support-plans/by-external-id/suivi/none").then().statusCode(404);
        adviser()
                .body(plan(
                        project,
                        "externalIds",
                        List.of(Map.of("source", "suivi", "id", path.substring(path.length() - 36)))))
                .post("/support-plans")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/externalIds/0"));
    }

    @Test
    void every_mistake_is_named_with_its_place() {
        for (Object[] mistake : new Object[][] {
            {"projectId", UUID.randomUUID(), "/projectId", "unknown-reference"},
            {"phase", "dream", "/phase", "unknown-code"},
            {"changeReasonCode", "nope", "/changeReasonCode", "unknown-code"},
            {"openedOn", "2999-01-01", "/openedOn", "date-in-future"},
            {"changedOn", "2999-01-01", "/changedOn", "date-in-future"},
            {"changedOn", "2020-01-01", "/changedOn", "before-last-change"},
            {"object", "x".repeat(201), "/object", "too-long"},
            {"couleur", "bleu", "/couleur", "unknown-field"},
        }) {
            adviser()
                    .body(plan(project, mistake[0], mistake[1]))
                    .post("/support-plans")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem((String) mistake[2]))
                    .body("errors.code", hasItem((String) mistake[3]));
        }
        adviser()
                .body("{}")
                .post("/support-plans")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/projectId"))
                .body("errors[0].code", equalTo("required"));
        UUID id = create(adviser(), project, "openedOn", "2026-03-01");
        adviser()
                .header("If-Match", "*")
                .body(Map.of("openedOn", "2026-03-02"))
                .patch("/support-plans/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("after-first-change"));
    }

    @Test
    void the_journal_knows_the_fields_and_not_their_contents() {
        UUID id = create(adviser(), project);
        for (Map<String, Object> patch : List.<Map<String, Object>>of(
                Map.of("phase", "plan", "description", "Secret"), Map.of("internalDescription", "Note"))) {
            adviser()
                    .header("If-Match", "*")
                    .body(patch)
                    .patch("/support-plans/" + id)
                    .then()
                    .statusCode(200);
        }
        assertEquals(
                "changedOn,description,internalDescription,phase",
                TestRows.read(
                        "select string_agg(f, ',' order by f) from audit_entries, unnest(fields) f where resource_id = ?",
                        id));
    }
}
