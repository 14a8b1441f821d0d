package org.maillage.events;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Events for tests, invented. */
public final class TestEvents {

    private TestEvents() {}

    /** The input of an evening with this title, and more fields as pairs of name and value. */
    public static Map<String, Object> evening(String title, Object... more) {
        Map<String, Object> input = new HashMap<>(Map.of("title", title, "kind", "debate-evening"));
        for (int i = 0; i < more.length; i += 2) {
            input.put((String) more[i], more[i + 1]);
        }
        return input;
    }

    /** An evening that can be published: with a place and a session. */
    public static Map<String, Object> ready(String title, Object... more) {
        Map<String, Object> input = evening(title, more);
        input.putIfAbsent("sessions", List.of(session("2026-11-20T18:30", "2026-11-20T21:00")));
        input.putIfAbsent("place", Map.of("address", Map.of("street", "Salle des fêtes", "municipality", "07235")));
        return input;
    }

    public static Map<String, Object> session(String start, String end, Object... more) {
        Map<String, Object> session = new HashMap<>(Map.of("start", start, "end", end));
        for (int i = 0; i < more.length; i += 2) {
            session.put((String) more[i], more[i + 1]);
        }
        return session;
    }

    public static UUID create(RequestSpecification caller, Map<String, Object> input) {
        return UUID.fromString(caller.body(input)
                .post("/events")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** An event that the network sees. */
    public static UUID published(Supplier<RequestSpecification> caller, Map<String, Object> input) {
        UUID id = create(caller.get(), input);
        state(caller.get(), id, "published").then().statusCode(200);
        return id;
    }

    public static Response state(RequestSpecification caller, UUID id, String state, Object... more) {
        Map<String, Object> body = new HashMap<>(Map.of("state", state));
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return caller.header("If-Match", "*").body(body).post("/events/" + id + "/state");
    }
}
