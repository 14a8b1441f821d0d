package org.maillage.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.events.TestEvents.ready;
import static org.maillage.events.TestEvents.session;
import static org.maillage.events.TestEvents.state;
import static org.maillage.imports.ImportCalls.counts;
import static org.maillage.supportrecords.TestSupportRecords.create;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.TestWorld.Person;
import org.maillage.events.TestEvents;
import org.maillage.projects.TestProjects;
import org.maillage.supportplans.TestSupportPlans;
import org.maillage.supportplans.TestSupportPlans.Member;

/** What the API gives as a file is what it gives as a list, and an import reads it back. */
@QuarkusTest
class ExportedFilesTest {

    private final Member ours = Member.fresh();
    private final Person manager = newPerson(ours.organisation(), "manager");
    private final ImportCalls calls = new ImportCalls(this::me);
    private UUID project;
    private String title;
    private UUID event;

    private RequestSpecification me() {
        return as(manager);
    }

    @BeforeEach
    void a_cancelled_event_about_a_project() {
        title = "Four " + UUID.randomUUID();
        project = TestProjects.create(me(), title);
        event = TestEvents.create(
                me(),
                ready(
                        "Atelier du four",
                        "visibility",
                        "public",
                        "attendanceMode",
                        "mixed",
                        "onlineLink",
                        "https://visio.example/four",
                        "territory",
                        "epci:200072007",
                        "place",
                        Map.of("address", Map.of("street", "Le Bourg", "complement", "Préau", "municipality", "07235")),
                        "sessions",
                        List.of(
                                session("2026-11-20T18:30", "2026-11-20T21:00", "title", "Un"),
                                session("2026-11-21T09:00", "2026-11-21T12:00")),
                        "projects",
                        List.of(project)));
        state(me(), event, "published").then().statusCode(200);
        state(me(), event, "cancelled", "reason", "Neige").then().statusCode(200);
    }

    private String file(String kind) {
        String ours =
                Map.of("events", "owner", "support-records", "organisation").getOrDefault(kind, "lead");
        return me().queryParam("format", "csv")
                .queryParam("archived", "include")
                .queryParam(ours, "mine")
                .get("/" + kind)
                .asString();
    }

    private ValidatableResponse imported(String kind, UUID id) {
        JsonPath done = calls.commit(file(kind), "kind", kind, "source", "reprise");
        assertEquals(List.of(1, 0, 0, 0, 0), counts(done), done.prettify());
        return me().get("/" + kind + "/by-external-id/reprise/" + id).then().statusCode(200);
    }

    @Test
    void an_event_comes_back_as_it_was() {
        imported("events", event)
                .body("title", equalTo("Atelier du four"))
                .body("state", equalTo("cancelled"))
                .body("history[0].reason", equalTo("Neige"))
                .body("visibility", equalTo("public"))
                .body("place.address.street", equalTo("Le Bourg"))
                .body("place.address.complement", equalTo("Préau"))
                .body("place.address.municipality.code", equalTo("07235"))
                .body("territory.ref", equalTo("epci:200072007"))
                .body("sessions.start", contains("2026-11-20T18:30", "2026-11-21T09:00"))
                .body("projects.id", contains(project.toString()));
    }

    @Test
    void an_event_without_a_territory_of_its_own_goes_on_being_where_its_place_is() {
        me().header("If-Match", "*")
                .body("{\"territory\":null}")
                .patch("/events/" + event)
                .then()
                .statusCode(200);
        String id = imported("events", event)
                .body("territory.ref", equalTo("municipality:07235"))
                .extract()
                .path("id");
        me().header("If-Match", "*")
                .body(Map.of("place", Map.of("address", Map.of("municipality", "07045"))))
                .patch("/events/" + id)
                .then()
                .body("territory.ref", equalTo("municipality:07045"));
    }

    @Test
    void a_record_comes_back_with_its_plan() {
        UUID plan = TestSupportPlans.create(me(), project, "object", "Étude");
        TestSupportPlans.create(me(), project, "object", "Autre");
        UUID record = create(me(), "Compte rendu", "planId", plan, "on", "2026-03-01");
        imported("support-records", record)
                .body("summary", equalTo("Compte rendu"))
                .body("plan.id", equalTo(plan.toString()))
                .body("projects.id", contains(project.toString()));
    }

    @Test
    void a_file_tells_of_a_record_what_the_list_tells() {
        String session = me().get("/events/" + event).path("sessions[1].id");
        UUID plan = TestSupportPlans.create(me(), project, "object", "Étude");
        UUID record = create(me(), "Après", "planId", plan, "eventSessionId", session);
        Map<String, String> cells = row(file("support-records"));
        assertEquals(title + " · Étude", cells.get("plan"));
        assertEquals("Atelier du four", cells.get("event"));
        assertEquals("2026-11-21T08:00:00Z", cells.get("eventSession"));
        assertEquals("", cells.get("archivedAt"));
        me().header("If-Match", "*").delete("/support-records/" + record).then().statusCode(204);
        assertTrue(row(file("support-records")).get("archivedAt").startsWith("20"));
        assertEquals("", row(file("events")).get("archivedAt"));
        me().header("If-Match", "*").delete("/events/" + event).then().statusCode(204);
        Map<String, String> archived = row(file("events"));
        assertTrue(archived.get("archivedAt").startsWith("20"));
        assertEquals("Un|", archived.get("sessionTitles"));
        assertEquals("epci:200072007", archived.get("territory"));
    }

    @Test
    void an_origin_is_told_by_the_title_of_its_event() {
        me().header("If-Match", "*")
                .body(Map.of("origin", Map.of("kind", "events", "id", event)))
                .patch("/projects/" + project)
                .then()
                .statusCode(200);
        assertEquals("Atelier du four", row(file("projects")).get("origin"));
    }

    /** The cells of the first row by column; none of these files quotes a comma. */
    private static Map<String, String> row(String file) {
        List<String> lines = file.replace("\uFEFF", "").lines().toList();
        String[] heads = lines.get(0).split(",", -1);
        String[] cells = lines.get(1).split(",", -1);
        Map<String, String> found = new TreeMap<>();
        for (int i = 0; i < heads.length; i++) {
            found.put(heads[i], cells[i]);
        }
        return found;
    }

    @Test
    void an_import_recognises_each_of_its_fields_in_an_export() {
        UUID plan = TestSupportPlans.create(me(), project, "object", "Étude");
        create(me(), "Compte rendu", "planId", plan);
        Set<String> missing = new TreeSet<>();
        for (String kind : List.of("projects", "events", "support-plans", "support-records")) {
            JsonPath stored = calls.send(file(kind), "kind", kind, "source", "reprise");
            Set<String> fields = new HashSet<>(stored.getList("fields.name", String.class));
            fields.removeAll(stored.getMap("settings.mapping", String.class, String.class)
                    .values());
            fields.forEach(field -> missing.add(kind + " " + field));
        }
        // The day of a single session is part of its start.
        assertEquals(Set.of("events date"), missing);
    }
}
