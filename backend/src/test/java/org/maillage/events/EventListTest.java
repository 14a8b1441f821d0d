package org.maillage.events;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.events.TestEvents.create;
import static org.maillage.events.TestEvents.evening;
import static org.maillage.events.TestEvents.ready;
import static org.maillage.events.TestEvents.session;
import static org.maillage.events.TestEvents.state;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.TestWorld;
import org.maillage.TestWorld.Person;
import org.maillage.actors.TestActors;

/** Finding events: filters, order, search, and the list in other formats. */
@QuarkusTest
class EventListTest {

    private Person hers;
    private UUID organiser;
    private String workshop;
    private String evening;
    private String undated;

    private RequestSpecification caller() {
        return as(hers);
    }

    /** Three events of an organisation that has no others. */
    @BeforeEach
    void threeEvents() {
        hers = newPerson(newOrganisation(), "adviser");
        organiser = TestActors.create(caller(), "Organisatrice");
        workshop = create(
                        caller(),
                        ready(
                                "Atelier comptabilité",
                                "kind",
                                "technical-workshop",
                                "themes",
                                List.of("digital"),
                                "organisers",
                                List.of(organiser),
                                "sessions",
                                List.of(
                                        session("2027-02-01T09:00", "2027-02-01T17:00"),
                                        session("2027-02-15T09:00", "2027-02-15T17:00"))))
                .toString();
        evening = create(
                        caller(),
                        ready(
                                "Soirée à Burzet",
                                "place",
                                Map.of("address", Map.of("municipality", "07045")),
                                "sessions",
                                List.of(session("2027-01-31T22:00", "2027-02-01T01:00"))))
                .toString();
        undated = create(caller(), evening("Brouillon", "attendanceMode", "online"))
                .toString();
    }

    private ValidatableResponse mine(String query) {
        return caller().get("/events?owner=mine&" + query).then().statusCode(200);
    }

    @Test
    void they_come_by_their_start_and_what_has_none_comes_last() {
        mine("").body("items.id", contains(evening, workshop, undated));
        mine("sort=-startsAt").body("items.id", contains(undated, workshop, evening));
        mine("sort=title").body("items.id", contains(workshop, undated, evening));
        mine("count=exact&limit=1").body("total", equalTo(3));
    }

    @Test
    void a_walk_by_cursor_meets_each_once() {
        String first =
                mine("limit=1").body("items.id", contains(evening)).extract().path("nextCursor");
        String second = mine("limit=1&cursor=" + first)
                .body("items.id", contains(workshop))
                .extract()
                .path("nextCursor");
        mine("limit=1&cursor=" + second)
                .body("items.id", contains(undated))
                .body("nextCursor", org.hamcrest.Matchers.nullValue());
    }

    @Test
    void days_find_the_sessions_that_overlap_them() {
        mine("from=2027-02-01&to=2027-02-01").body("items.id", contains(evening, workshop));
        mine("from=2027-02-02&to=2027-02-14").body("items.id", org.hamcrest.Matchers.empty());
        mine("from=2027-02-02").body("items.id", contains(workshop));
        mine("to=2027-01-31").body("items.id", contains(evening));
        mine("from=2027-02-01T00:00:00Z&to=2027-02-01T07:59:00Z").body("items.id", org.hamcrest.Matchers.empty());
        caller().get("/events?from=demain").then().statusCode(400).body("errors[0].pointer", equalTo("from"));
    }

    @Test
    void filters_narrow_the_list() {
        mine("kind=technical-workshop").body("items.id", contains(workshop));
        mine("theme=digital&theme=housing").body("items.id", contains(workshop));
        mine("territory=municipality:07045").body("items.id", contains(evening));
        mine("territory=epci:200072007").body("items.id", hasItem(workshop));
        mine("attendanceMode=online").body("items.id", contains(undated));
        mine("organiser=" + organiser).body("items.id", contains(workshop));
        mine("state=published").body("items.id", org.hamcrest.Matchers.empty());
        state(caller(), UUID.fromString(evening), "published").then().statusCode(200);
        mine("state=published").body("items.id", contains(evening));
        mine("state=draft").body("items.id", contains(workshop, undated));
        mine("visibility=public").body("items.id", org.hamcrest.Matchers.empty());
        for (String wrong : List.of(
                "state=ouvert", "visibility=tous", "attendanceMode=assis", "owner=you", "sort=color", "archived=yes")) {
            caller().get("/events?" + wrong).then().statusCode(400);
        }
        caller().get("/events?color=blue").then().statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @Test
    void words_find_titles_places_and_summaries_of_drafts_and_of_the_network_alike() {
        mine("q=comptab").body("items.id", contains(workshop));
        mine("q=burzet").body("items.id", contains(evening));
        mine("q=atelier+comptabilte").body("items.id", contains(workshop));
        state(caller(), UUID.fromString(evening), "published").then().statusCode(200);
        mine("q=burzet").body("items.id", contains(evening));
        as(adviserOf(TestWorld.PLATEAU))
                .get("/events?q=soiree+burzet&sort=-createdAt&limit=200")
                .then()
                .body("items.id", hasItem(evening))
                .body("items.id", not(hasItem(workshop)));
    }

    @Test
    void an_event_is_found_by_the_name_that_its_place_has_now() {
        String before = "ancienne" + UUID.randomUUID().toString().substring(0, 8);
        String after = "nouvelle" + UUID.randomUUID().toString().substring(0, 8);
        UUID hall = TestActors.create(caller(), "Salle " + before);
        String draft = create(caller(), ready("Brouillon", "place", Map.of("actorId", hall)))
                .toString();
        String open = create(caller(), ready("Annoncée", "place", Map.of("actorId", hall)))
                .toString();
        state(caller(), UUID.fromString(open), "published").then().statusCode(200);
        mine("q=" + before).body("items.id", containsInAnyOrder(draft, open));
        caller().header("If-Match", "*")
                .body(Map.of("name", "Salle " + after))
                .patch("/actors/" + hall)
                .then()
                .statusCode(200);
        mine("q=" + after).body("items.id", containsInAnyOrder(draft, open));
        mine("q=" + before).body("items.id", org.hamcrest.Matchers.empty());
        caller().get("/search?kind=events&q=" + after).then().body("items.id", containsInAnyOrder(draft, open));
        as(adviserOf(TestWorld.PLATEAU)).get("/events?q=" + after).then().body("items.id", contains(open));
    }

    @Test
    void the_list_is_a_spreadsheet_too() {
        String csv = caller().get("/events?owner=mine&format=csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"evenements.csv\"")
                .extract()
                .asString();
        assertEquals(4, csv.lines().count());
        assertTrue(csv.contains("2027-02-01T09:00/2027-02-01T17:00|2027-02-15T09:00/2027-02-15T17:00"), csv);
        assertTrue(csv.contains(",07045,Burzet,"), csv);
        caller().get("/events?format=csv&sort=color").then().statusCode(400);
    }

    @Test
    void the_list_is_a_calendar_too_with_an_entry_for_each_session() {
        List<String> ids = caller().get("/events/" + workshop).path("sessions.id");
        String calendar = caller().accept("text/calendar")
                .get("/events?owner=mine")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();
        assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"), calendar);
        assertTrue(calendar.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"), calendar);
        assertEquals(3, calendar.split("BEGIN:VEVENT", -1).length - 1);
        for (String line : List.of(
                "UID:" + ids.get(0) + "@maillage",
                "UID:" + ids.get(1) + "@maillage",
                "DTSTART:20270201T080000Z",
                "DTEND:20270201T160000Z",
                "DTSTART:20270131T210000Z",
                "SUMMARY:Atelier comptabilité",
                "LOCATION:Salle des fêtes\\, Sainte-Eulalie",
                "STATUS:TENTATIVE")) {
            assertTrue(calendar.contains("\r\n" + line + "\r\n"), line + " is missing in " + calendar);
        }
        mine("kind=debate-evening");
        assertTrue(!caller().get("/events?owner=mine&kind=debate-evening&format=ics")
                .asString()
                .contains("Atelier"));
    }

    @Test
    void one_event_is_a_calendar_that_tells_when_it_is_cancelled() {
        UUID id = UUID.fromString(evening);
        state(caller(), id, "published").then().statusCode(200);
        String before = caller().get("/events/" + id + "?format=ics").asString();
        state(caller(), id, "cancelled", "reason", "Neige").then().statusCode(200);
        String after = caller().get("/events/" + id + "?format=ics")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .header("Content-Disposition", "attachment; filename=\"evenement.ics\"")
                .extract()
                .asString();
        assertTrue(before.contains("STATUS:CONFIRMED\r\n") && before.contains("SEQUENCE:2\r\n"), before);
        assertTrue(after.contains("STATUS:CANCELLED\r\n") && after.contains("SEQUENCE:3\r\n"), after);
        caller().get("/events/" + id).then().contentType("application/json");
    }

    @Test
    void whoever_accepts_anything_gets_json() {
        caller().accept("*/*")
                .get("/events?owner=mine")
                .then()
                .contentType("application/json")
                .body("items.id", containsInAnyOrder(workshop, evening, undated));
    }
}
