package org.maillage.projects;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.projects.TestProjects.create;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.TestWorld.Person;
import org.maillage.actors.TestActors;

/** Lists: filters, search, order, pages, counts by stage, CSV. Each test looks at the projects of an organisation of its own. */
@QuarkusTest
class ProjectListTest {

    private Person somebody;

    @BeforeEach
    void an_organisation_of_its_own() {
        somebody = newPerson(newOrganisation(), "adviser");
    }

    private RequestSpecification me() {
        return as(somebody);
    }

    private RequestSpecification mine(Object... parameters) {
        RequestSpecification request = me().queryParam("lead", "mine");
        for (int i = 0; i < parameters.length; i += 2) {
            boolean many = parameters[i + 1] instanceof List<?>;
            request.queryParam(
                    (String) parameters[i],
                    many ? ((List<?>) parameters[i + 1]).toArray() : new Object[] {parameters[i + 1]});
        }
        return request;
    }

    private void expect(Matcher<?> titles, Object... parameters) {
        mine(parameters).get("/projects").then().statusCode(200).body("items.title", titles);
    }

    @Test
    void each_filter_finds_what_it_says() {
        UUID became = TestActors.create(me(), "Devenue");
        UUID holder = TestActors.create(me(), TestActors.person("Porteuse"));
        create(
                me(),
                "Un",
                "stage",
                "launch",
                "territory",
                "07235",
                "themes",
                List.of("mobility", "energy"),
                "legalForm",
                "association",
                "visibility",
                "public",
                "becameId",
                became);
        create(
                me(),
                "Deux",
                "status",
                "paused",
                "territory",
                "epci:200072007",
                "themes",
                List.of("housing"),
                "holders",
                List.of(Map.of("actorId", holder, "role", "holder")),
                "origin",
                Map.of("kind", "actors", "id", became));
        expect(contains("Un"), "stage", "launch");
        expect(contains("Deux"), "status", "paused");
        expect(containsInAnyOrder("Un", "Deux"), "stage", List.of("launch", "idea"));
        expect(contains("Un"), "territory", "07235");
        expect(contains("Deux"), "territory", "epci:200072007", "status", "paused");
        expect(containsInAnyOrder("Un", "Deux"), "territory", "department:07");
        expect(containsInAnyOrder("Un", "Deux"), "theme", List.of("energy", "housing"));
        expect(contains("Un"), "legalForm", "association");
        expect(contains("Un"), "visibility", "public");
        expect(contains("Un"), "became", became);
        expect(contains("Deux"), "holder", holder);
        expect(contains("Deux"), "originKind", "actors");
        expect(contains("Deux"), "originId", became);
        expect(empty(), "updatedSince", "2999-01-01T00:00:00Z");
        me().queryParam("lead", somebody.organisation().id())
                .get("/projects")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void words_of_title_place_and_summary_are_found_with_typing_errors() {
        create(me(), "Épicerie itinérante", "territory", "07235", "summary", "Tournées sur le plateau");
        create(me(), "Recyclerie");
        for (String words : List.of("epicerie", "ÉPIC", "itineran", "tournees", "sainte-eulalie", "epicerrie")) {
            expect(contains("Épicerie itinérante"), "q", words);
        }
        expect(empty(), "q", "xylophone");
    }

    @Test
    void lists_are_sorted_by_stage_in_its_own_order_by_day_and_by_title() {
        create(me(), "Charlie", "stage", "scaling", "changedOn", "2026-01-02");
        create(me(), "Alpha", "stage", "creation", "changedOn", "2026-01-03");
        create(me(), "Bravo", "stage", "idea", "changedOn", "2026-01-01");
        expect(contains("Alpha", "Bravo", "Charlie"));
        expect(contains("Bravo", "Alpha", "Charlie"), "sort", "stage");
        expect(contains("Alpha", "Charlie", "Bravo"), "sort", "-changedOn");
        expect(contains("Charlie", "Alpha", "Bravo"), "sort", "createdAt");
        mine("sort", "holders").get("/projects").then().statusCode(400);
    }

    @Test
    void walking_by_cursor_meets_each_project_once() {
        for (String title : List.of("D", "A", "C", "B", "E")) {
            create(me(), title, "stage", title.equals("C") ? "launch" : "idea");
        }
        for (String sort : List.of("title", "-updatedAt", "stage", "-changedOn")) {
            String cursor = null;
            int met = 0;
            do {
                var page = (cursor == null
                                ? mine("limit", 2, "sort", sort)
                                : mine("limit", 2, "sort", sort, "cursor", cursor))
                        .get("/projects");
                met += page.<List<?>>path("items").size();
                cursor = page.path("nextCursor");
            } while (cursor != null);
            assertEquals(5, met, sort);
        }
    }

    @Test
    void the_columns_of_the_kanban_are_counted_with_the_same_filters() {
        create(me(), "Un", "stage", "launch", "themes", List.of("energy"));
        create(me(), "Deux", "stage", "launch");
        create(me(), "Trois", "stage", "idea", "themes", List.of("energy"));
        mine().get("/projects/stages")
                .then()
                .statusCode(200)
                .body(
                        "items.stage",
                        contains("idea", "emergence", "feasibility", "creation", "launch", "consolidation", "scaling"))
                .body("items.count", contains(1, 0, 0, 0, 2, 0, 0));
        mine("theme", "energy").get("/projects/stages").then().body("items.count", contains(1, 0, 0, 0, 1, 0, 0));
        mine("q", "deux").get("/projects/stages").then().body("items.count", contains(0, 0, 0, 0, 1, 0, 0));
        for (String unknown : List.of("colour", "limit", "cursor", "offset", "sort", "count")) {
            mine(unknown, "1")
                    .get("/projects/stages")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("unknown-parameter"))
                    .body("detail", containsString(unknown));
        }
    }

    @Test
    void a_change_of_the_confidential_part_counts_for_those_who_read_it() {
        UUID id = create(me(), "Suivi");
        String since = me().get("/projects/" + id).path("updatedAt");
        me().header("If-Match", "*")
                .body(Map.of("facts", List.of(Map.of("kind", "jobs", "value", 1, "on", "2026-01-01"))))
                .patch("/projects/" + id)
                .then()
                .statusCode(200);
        String later = java.time.Instant.parse(since).plusNanos(1000).toString();
        expect(contains("Suivi"), "updatedSince", later);
        Person other = newPerson(newOrganisation(), "adviser");
        as(other)
                .queryParam("updatedSince", later)
                .queryParam("lead", somebody.organisation().id())
                .get("/projects")
                .then()
                .body("items", empty());
    }

    @Test
    void the_list_is_exported_for_spreadsheets() {
        create(me(), "=cmd()", "stage", "launch", "territory", "07235", "summary", "Deux\nlignes; et un point-virgule");
        var answer = mine("format", "csv").get("/projects");
        answer.then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", equalTo("attachment; filename=\"projets.csv\""));
        String csv = answer.asString();
        assertTrue(csv.contains("title,stage,status,changedOn"), csv);
        assertTrue(csv.contains("'=cmd(),launch,active"), csv);
        assertTrue(csv.contains("municipality:07235,Sainte-Eulalie"), csv);
        mine("format", "csv", "sort", "nope")
                .get("/projects")
                .then()
                .statusCode(400)
                .body("code", notNullValue());
    }
}
