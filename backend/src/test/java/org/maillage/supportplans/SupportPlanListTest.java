package org.maillage.supportplans;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.supportplans.TestSupportPlans.create;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.projects.TestProjects;

/** Lists of support plans: filters, orders, spreadsheet, search, and by what others refer to them. */
@QuarkusTest
class SupportPlanListTest {

    private UUID project;

    private static RequestSpecification adviser() {
        return as(adviserOf(PLATEAU));
    }

    @BeforeEach
    void aProject() {
        project = TestProjects.create(adviser(), "Épicerie " + UUID.randomUUID(), "territory", "07235");
    }

    @Test
    void filters_leave_what_they_say() {
        UUID open = create(adviser(), project, "object", "Ouvert", "openedOn", "2026-02-01");
        UUID closed = create(
                adviser(),
                project,
                "object",
                "Conserverie",
                "phase",
                "closed",
                "changeReasonCode",
                "goals-reached",
                "externalIds",
                List.of(Map.of("source", "tri", "id", UUID.randomUUID())));
        Map<String, UUID> found = Map.of(
                "open=true", open,
                "open=false", closed,
                "phase=closed", closed,
                "externalSource=tri", closed);
        found.forEach((filter, id) -> adviser()
                .get("/support-plans?project=" + project + "&" + filter)
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString())));
        for (String filter : List.of(
                "lead=mine",
                "lead=" + PLATEAU.id(),
                "organisation=" + PLATEAU.id(),
                "territory=epci:200072007",
                "updatedSince=2026-01-01T00:00:00Z",
                "q=ouvr",
                "q=conseverie")) {
            adviser()
                    .get("/support-plans?limit=200&project=" + project + "&" + filter)
                    .then()
                    .statusCode(200)
                    .body(
                            "items.id",
                            filter.equals("q=conseverie") ? hasItem(closed.toString()) : hasItem(open.toString()));
        }
        for (String filter : List.of(
                "lead=" + UUID.randomUUID(),
                "organisation=" + UUID.randomUUID(),
                "territory=department:13",
                "updatedSince=2999-01-01T00:00:00Z",
                "q=introuvable")) {
            adviser()
                    .get("/support-plans?project=" + project + "&" + filter)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }
        for (String wrong :
                List.of("open=maybe", "lead=us", "sort=colour", "archived=yes", "updatedSince=hier", "x=1")) {
            adviser().get("/support-plans?" + wrong).then().statusCode(400);
        }
    }

    @Test
    void every_order_can_be_walked_to_the_end() {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            all.add(create(adviser(), project, "object", "Marche " + i, "openedOn", "2026-0" + (i + 1) + "-01")
                    .toString());
        }
        for (String sort : List.of("name", "-openedOn", "phaseOn", "-updatedAt")) {
            Set<String> met = new HashSet<>();
            String cursor = null;
            do {
                Response page = adviser()
                        .queryParam("project", project)
                        .queryParam("sort", sort)
                        .queryParam("limit", 2)
                        .queryParam(cursor == null ? "count" : "cursor", cursor == null ? "exact" : cursor)
                        .get("/support-plans");
                List<String> ids = page.path("items.id");
                ids.forEach(id -> assertTrue(met.add(id), sort));
                cursor = page.path("nextCursor");
            } while (cursor != null);
            assertEquals(all, met, sort);
        }
    }

    @Test
    void the_list_is_given_as_a_spreadsheet() {
        create(adviser(), project, "object", "=cmd", "phase", "closed", "changeReasonCode", "no-contact");
        String csv = adviser()
                .queryParam("project", project)
                .queryParam("format", "csv")
                .get("/support-plans")
                .then()
                .statusCode(200)
                .header("Content-Disposition", not(nullValue()))
                .extract()
                .asString();
        assertTrue(csv.startsWith("\ufeffid,project,object,"), csv);
        assertTrue(csv.contains("'=cmd") && csv.contains("no-contact") && csv.contains(PLATEAU.name()), csv);
    }

    @Test
    void the_search_box_finds_plans_by_object_project_and_text() {
        String word = "vrac" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        UUID id =
                create(adviser(), project, "object", "Rayon " + word, "description", "Une conserverie mobile " + word);
        for (String q : List.of(word, "rayon " + word.substring(0, 6), "conserverie " + word)) {
            adviser()
                    .queryParam("q", q)
                    .get("/search")
                    .then()
                    .statusCode(200)
                    .body("items.find { it.kind == 'support-plans' && it.id == '" + id + "' }.title", endsWith(word));
        }
    }

    @Test
    void origins_and_lists_name_plans_that_one_reads() {
        UUID id = create(adviser(), project, "object", "Né d’un accompagnement");
        adviser()
                .body(TestProjects.project("Suite", "origin", Map.of("kind", "support-plans", "id", id)))
                .post("/projects")
                .then()
                .statusCode(201)
                .body("origin.name", startsWith("Épicerie "))
                .body("origin.name", endsWith("Né d’un accompagnement"));
        adviser()
                .queryParam("lead", "mine")
                .queryParam("limit", 200)
                .queryParam("sort", "-updatedAt")
                .get("/support-plans")
                .then()
                .body("items.id", hasItems(id.toString()));
    }
}
