package org.maillage.supportrecords;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.as;
import static org.maillage.events.TestEvents.published;
import static org.maillage.events.TestEvents.ready;
import static org.maillage.events.TestEvents.session;
import static org.maillage.supportrecords.TestSupportRecords.create;
import static org.maillage.supportrecords.TestSupportRecords.record;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.TestWorld;
import org.maillage.events.TestEvents;
import org.maillage.projects.TestProjects;
import org.maillage.supportplans.TestSupportPlans.Member;

/** Records that name a session of somebody else's event, and what becomes of them when the event changes. */
@QuarkusTest
class SupportRecordSessionTest {

    private static final Map<String, Object> FRIDAY = session("2026-11-20T18:30", "2026-11-20T21:00");
    private static final Map<String, Object> SATURDAY = session("2026-11-21T09:00", "2026-11-21T12:00");

    private Member organiser;
    private Member writer;
    private UUID project;
    private UUID event;
    private String saturday;

    @BeforeEach
    void an_event_of_two_days() {
        organiser = Member.fresh();
        writer = Member.fresh();
        project = TestProjects.create(writer.call(), "Suivi " + UUID.randomUUID());
        event = published(organiser::call, ready("Deux jours", "sessions", List.of(FRIDAY, SATURDAY)));
        saturday = organiser.call().get("/events/" + event).path("sessions[1].id");
    }

    private ValidatableResponse keep(Object... sessions) {
        return organiser
                .call()
                .header("If-Match", "*")
                .body(Map.of("sessions", List.of(sessions)))
                .patch("/events/" + event)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse ofSession(String id) {
        return writer.call()
                .queryParam("eventSession", id)
                .get("/support-records")
                .then()
                .statusCode(200);
    }

    @Test
    void a_session_taken_out_of_its_event_is_still_the_one_that_the_record_tells_of() {
        UUID record =
                create(writer.call(), "Après le samedi", "projects", List.of(project), "eventSessionId", saturday);
        keep(FRIDAY).body("sessions.start", contains("2026-11-20T18:30"));
        writer.call()
                .get("/support-records/" + record)
                .then()
                .body("eventSession.id", equalTo(saturday))
                .body("eventSession.event.name", equalTo("Deux jours"))
                .body("eventSession.startsAt", startsWith("2026-11-21T08:00:00"))
                .body("eventSession.removed", equalTo(true));
        ofSession(saturday).body("items.id", contains(record.toString()));
        writer.call()
                .header("If-Match", "*")
                .body(Map.of("minutes", 30))
                .patch("/support-records/" + record)
                .then()
                .statusCode(200)
                .body("eventSession.id", equalTo(saturday));
    }

    @Test
    void a_session_taken_out_is_in_no_list_and_no_new_record_names_it() {
        keep(FRIDAY);
        for (String path : List.of(
                "/events/" + event,
                "/events/" + event + "?format=ics",
                "/events?format=ics&owner=mine",
                "/events?format=csv&owner=mine",
                "/timeline?kind=event&organisation=" + organiser.id())) {
            String text = organiser.call().get(path).asString();
            assertTrue(text.contains("Deux jours"), path + text);
            assertFalse(text.contains(saturday), path + text);
            assertFalse(text.contains("2026-11-21T09:00"), path + text);
        }
        writer.call()
                .body(record("Trop tard", "projects", List.of(project), "eventSessionId", saturday))
                .post("/support-records")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/eventSessionId"));
    }

    @Test
    void a_session_that_comes_back_is_the_same_one() {
        UUID record =
                create(writer.call(), "Après le samedi", "projects", List.of(project), "eventSessionId", saturday);
        keep(FRIDAY);
        keep(FRIDAY, SATURDAY).body("sessions[1].id", equalTo(saturday));
        writer.call()
                .get("/support-records/" + record)
                .then()
                .body("eventSession.id", equalTo(saturday))
                .body("eventSession.removed", equalTo(false));
    }

    @Test
    void of_a_session_that_one_sees_no_more_one_does_not_learn_which_records_name_it() {
        UUID record =
                create(writer.call(), "Après le samedi", "projects", List.of(project), "eventSessionId", saturday);
        ofSession(saturday).body("items.id", contains(record.toString()));
        TestEvents.state(organiser.call(), event, "cancelled", "reason", "Neige")
                .then()
                .statusCode(200);
        TestEvents.state(organiser.call(), event, "draft").then().statusCode(200);
        writer.call().get("/support-records/" + record).then().body("eventSession", nullValue());
        ofSession(saturday).body("items", empty());
        ofSession(UUID.randomUUID().toString()).body("items", empty());
        String file = as(TestWorld.newPerson(writer.organisation(), "viewer"))
                .queryParam("format", "csv")
                .queryParam("eventSession", saturday)
                .get("/support-records")
                .asString();
        assertFalse(file.contains("Après le samedi"), file);
    }
}
