package org.maillage.events;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.events.TestEvents.create;
import static org.maillage.events.TestEvents.evening;
import static org.maillage.events.TestEvents.ready;
import static org.maillage.events.TestEvents.session;
import static org.maillage.events.TestEvents.state;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How an event goes from one state to the next. */
@QuarkusTest
class EventStateTest {

    private static final List<Map<String, Object>> PAST = List.of(session("2026-01-15T18:30", "2026-01-15T21:00"));

    private static RequestSpecification adviser() {
        return as(adviserOf(PLATEAU));
    }

    private static void take(UUID id, String... states) {
        for (String state : states) {
            state(adviser(), id, state, "reason", "pour l’essai").then().statusCode(200);
        }
    }

    @Test
    void only_the_steps_of_the_table_are_taken() {
        Map<String, List<String>> ways = Map.of(
                "draft", List.of(),
                "published", List.of("published"),
                "cancelled", List.of("published", "cancelled"),
                "held", List.of("published", "held"));
        List<String> taken = new ArrayList<>();
        for (String from : List.of("draft", "published", "cancelled", "held")) {
            for (String to : List.of("draft", "published", "cancelled", "held")) {
                UUID id = create(adviser(), ready("De " + from + " à " + to, "sessions", PAST));
                take(id, ways.get(from).toArray(String[]::new));
                var answer = state(adviser(), id, to, "reason", "pour l’essai");
                if (answer.statusCode() == 200) {
                    taken.add(from + " " + to);
                    answer.then().body("state", equalTo(to));
                } else {
                    answer.then()
                            .statusCode(400)
                            .body("errors[0].pointer", equalTo("/state"))
                            .body("errors[0].code", equalTo("transition-not-allowed"));
                    adviser().get("/events/" + id).then().body("state", equalTo(from));
                }
            }
        }
        assertEquals(
                List.of(
                        "draft draft", // nothing happens
                        "draft published",
                        "published published",
                        "published cancelled",
                        "published held",
                        "cancelled draft",
                        "cancelled cancelled",
                        "held published",
                        "held held"),
                taken);
    }

    @Test
    void to_be_published_it_needs_a_session_and_a_place_or_a_link() {
        UUID empty = create(adviser(), evening("Vide"));
        state(adviser(), empty, "published")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/sessions", "/place"));
        UUID online = create(adviser(), evening("En ligne", "attendanceMode", "online", "sessions", PAST));
        state(adviser(), online, "published").then().statusCode(400).body("errors.pointer", contains("/onlineLink"));
        adviser()
                .header("If-Match", "*")
                .body(Map.of("onlineLink", "https://visio.example/s"))
                .patch("/events/" + online);
        state(adviser(), online, "published").then().statusCode(200);
        UUID mixed = create(adviser(), ready("Les deux", "attendanceMode", "mixed"));
        state(adviser(), mixed, "published").then().statusCode(400).body("errors.pointer", contains("/onlineLink"));
    }

    @Test
    void what_was_needed_stays_needed() {
        UUID id = create(adviser(), ready("Tenue", "sessions", PAST));
        take(id, "published");
        adviser()
                .header("If-Match", "*")
                .body("{\"place\":null,\"sessions\":[]}")
                .patch("/events/" + id)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/sessions", "/place"));
        take(id, "held");
        adviser()
                .header("If-Match", "*")
                .body(Map.of("sessions", List.of(session("2030-01-15T18:30", "2030-01-15T21:00"))))
                .patch("/events/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/sessions/0/end"))
                .body("errors[0].code", equalTo("session-not-over"));
    }

    @Test
    void it_was_held_once_its_last_session_is_over() {
        UUID id = create(
                adviser(),
                ready("Pas finie", "sessions", List.of(PAST.get(0), session("2030-01-15T18:30", "2030-01-15T21:00"))));
        take(id, "published");
        state(adviser(), id, "held")
                .then()
                .statusCode(400)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/sessions/1/end session-not-over"));
    }

    @Test
    void cancelling_needs_a_reason_which_everybody_who_sees_the_event_reads() {
        UUID id = create(adviser(), ready("Neige"));
        take(id, "published");
        state(adviser(), id, "cancelled", "reason", "  ")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        state(adviser(), id, "cancelled", "reason", "Neige annoncée").then().statusCode(200);
        as(adviserOf(VALLEE))
                .get("/events/" + id)
                .then()
                .body("state", equalTo("cancelled"))
                .body("history.state", contains("cancelled", "published", "draft"))
                .body("history[0].reason", equalTo("Neige annoncée"))
                .body("history[0].organisation.name", equalTo(PLATEAU.name()))
                .body("history[0].by", nullValue());
        adviser().get("/events/" + id).then().body("history[0].by", notNullValue());
    }

    @Test
    void a_change_may_be_dated_back_but_neither_ahead_nor_before_the_last_one() {
        UUID id = create(adviser(), ready("Datée"));
        take(id, "published");
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/Paris"));
        state(adviser(), id, "cancelled", "reason", "x", "on", today.plusDays(1).toString())
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("date-in-future"));
        state(
                        adviser(),
                        id,
                        "cancelled",
                        "reason",
                        "x",
                        "on",
                        today.minusDays(1).toString())
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("date-order"));
        state(adviser(), id, "cancelled", "reason", "x", "on", today.toString())
                .then()
                .statusCode(200)
                .body("history[0].on", equalTo(today.toString()));
    }

    @Test
    void a_change_names_the_version_that_was_read() {
        UUID id = create(adviser(), ready("Versionnée"));
        Map<String, Object> publish = Map.of("state", "published");
        adviser().body(publish).post("/events/" + id + "/state").then().statusCode(428);
        adviser()
                .header("If-Match", "\"7\"")
                .body(publish)
                .post("/events/" + id + "/state")
                .then()
                .statusCode(412);
        adviser()
                .header("If-Match", "\"1\"")
                .body(publish)
                .post("/events/" + id + "/state")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("history", hasSize(2));
        state(adviser(), id, "published").then().body("version", equalTo(2)).body("history", hasSize(2));
    }
}
