package org.maillage.supportrecords;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.supportrecords.TestSupportRecords.create;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.TestWorld.Organisation;
import org.maillage.TestWorld.Person;
import org.maillage.actors.TestActors;
import org.maillage.projects.TestProjects;
import org.maillage.shared.text.Today;

/** The list: filters, search, order, pages, CSV. Each test looks at the records of an organisation of its own. */
@QuarkusTest
class SupportRecordListTest {

    private Organisation organisation;
    private Person somebody;
    private UUID project;

    @BeforeEach
    void an_organisation_of_its_own() {
        organisation = newOrganisation();
        somebody = newPerson(organisation, "adviser");
        project = TestProjects.create(me(), "Projet " + UUID.randomUUID());
    }

    private RequestSpecification me() {
        return as(somebody);
    }

    private UUID act(String summary, Object... more) {
        Map<String, Object> input = TestSupportRecords.record(summary, more);
        input.putIfAbsent("projects", List.of(project));
        return UUID.fromString(me().body(input)
                .post("/support-records")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private void expect(Matcher<?> summaries, Object... parameters) {
        RequestSpecification request = me();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        request.get("/support-records").then().statusCode(200).body("items.summary", summaries);
    }

    @Test
    void each_filter_finds_what_it_says() {
        UUID person = TestActors.create(me(), TestActors.person("Présente"));
        UUID other = TestProjects.create(me(), "Autre " + UUID.randomUUID());
        act("Un", "on", "2026-03-01", "kind", "call", "themes", List.of("mobility"), "participants", List.of(person));
        act(
                "Deux",
                "on",
                "2026-04-01",
                "nextStep",
                "Rappeler",
                "nextStepDue",
                "2026-05-01",
                "projects",
                List.of(other));
        act(
                "Trois",
                "on",
                "2026-05-01",
                "nextStep",
                "Fait",
                "nextStepDoneOn",
                "2026-05-02",
                "visibility",
                "organisation");
        Person colleague = newPerson(organisation, "adviser");
        create(
                as(colleague),
                "Quatre",
                "on",
                "2026-06-01",
                "projects",
                List.of(project),
                "externalIds",
                List.of(Map.of("source", "agenda", "id", UUID.randomUUID())));
        expect(contains("Quatre", "Trois", "Deux", "Un"));
        expect(contains("Un"), "kind", "call");
        expect(contains("Un"), "theme", "mobility");
        expect(contains("Deux"), "project", other);
        expect(contains("Un"), "participant", person);
        expect(contains("Trois", "Deux", "Un"), "author", "me");
        expect(contains("Quatre"), "author", colleague.id());
        expect(contains("Quatre", "Trois", "Deux", "Un"), "organisation", "mine");
        expect(empty(), "organisation", UUID.randomUUID());
        expect(contains("Trois", "Deux"), "from", "2026-04-01", "to", "2026-05-01");
        expect(contains("Deux"), "nextStep", "open");
        expect(contains("Trois"), "nextStep", "done");
        expect(contains("Deux"), "dueBefore", "2026-05-01");
        expect(empty(), "dueBefore", "2026-04-30");
        expect(contains("Trois"), "visibility", "organisation");
        expect(contains("Quatre"), "externalSource", "agenda");
        expect(empty(), "plan", UUID.randomUUID());
        expect(empty(), "eventSession", UUID.randomUUID());
        expect(contains("Un", "Deux", "Trois", "Quatre"), "sort", "on");
        me().queryParam("sort", "nextStepDue").get("/support-records").then().body("items[0].summary", equalTo("Deux"));
        for (String[] wrong : new String[][] {
            {"from", "hier"},
            {"nextStep", "peut-être"},
            {"author", "moi"},
            {"visibility", "public"},
            {"couleur", "bleu"}
        }) {
            me().queryParam(wrong[0], wrong[1]).get("/support-records").then().statusCode(400);
        }
    }

    @Test
    void words_are_found_in_summary_and_next_step_and_never_in_the_note() {
        act("Échange sur le bâtiment de la laine", "privateNote", "hermine");
        act("Autre chose", "nextStep", "Relire le bâtiment");
        expect(containsInAnyOrder("Échange sur le bâtiment de la laine", "Autre chose"), "q", "batim");
        expect(contains("Échange sur le bâtiment de la laine"), "q", "laine echange");
        expect(empty(), "q", "hermine");
        me().queryParam("q", "laine echange")
                .get("/search")
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == 'support-records' }.size()", equalTo(1))
                .body("items.find { it.kind == 'support-records' }.code", equalTo("interview"));
        me().queryParam("q", "hermine")
                .get("/search")
                .then()
                .body("items.findAll { it.kind == 'support-records' }", empty());
    }

    @Test
    void a_walk_by_cursor_meets_every_record_once() {
        for (int i = 0; i < 7; i++) {
            act("Numéro " + i, "on", "2026-01-0" + (1 + i / 3));
        }
        List<String> met = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = me().queryParam("limit", 2);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            Response page = request.get("/support-records");
            met.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertEquals(7, met.size());
        assertEquals(7, met.stream().distinct().count());
        me().queryParam("count", "exact").get("/support-records").then().body("total", equalTo(7));
    }

    @Test
    void the_file_holds_the_filtered_list_and_no_note() {
        UUID person = TestActors.create(me(), TestActors.person("Présente", "givenName", "Alix"));
        act(
                "Avec ; et « guillemets »",
                "participants",
                List.of(person),
                "themes",
                List.of("mobility", "energy"),
                "privateNote",
                "hermine");
        act("Ailleurs", "kind", "call");
        String file = me().queryParam("kind", "interview")
                .queryParam("format", "csv")
                .get("/support-records")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(2, file.lines().count(), file);
        assertTrue(file.contains("Alix Présente") && file.contains("mobility|energy"), file);
        assertTrue(file.contains(Today.date().toString()), file);
        assertTrue(!file.contains("hermine"), file);
        me().queryParam("format", "csv")
                .queryParam("sort", "couleur")
                .get("/support-records")
                .then()
                .statusCode(400);
    }
}
