package org.maillage.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.maillage.shared.text.Today;

/**
 * The events of the demonstration, written through the API by the manager of each structure. Days are counted from the first
 * start, so that some are over and some to come whenever that is.
 */
final class DemonstrationEvents {

    private static final Map<String, List<String>> STEPS = Map.of(
            "draft", List.of(),
            "published", List.of("published"),
            "held", List.of("published", "held"),
            "cancelled", List.of("published", "cancelled"));

    private final ObjectMapper json;
    private final Function<String, ApiSession> managerOf;
    private final Map<String, String> actors = new HashMap<>();

    /** @param managerOf the session of the manager of the structure with this name */
    DemonstrationEvents(ObjectMapper json, Function<String, ApiSession> managerOf) {
        this.json = json;
        this.managerOf = managerOf;
    }

    void write(JsonNode events) {
        events.forEach(event -> write(managerOf.apply(event.path("structure").asText()), event));
    }

    /** One that is there already is left as it is, but for the steps that a cut-off filling still owes it. */
    private void write(ApiSession manager, JsonNode event) {
        String key = event.path("key").asText();
        JsonNode written = find(manager, key)
                .orElseGet(
                        () -> manager.put("/events/by-external-id/demonstration/" + key, input(manager, event), null));
        List<String> steps = STEPS.get(event.path("state").asText());
        int taken = steps.indexOf(written.path("state").asText()) + 1;
        for (String state : steps.subList(taken, steps.size())) {
            Map<String, String> change = new HashMap<>(Map.of("state", state));
            if (state.equals("cancelled")) {
                change.put("reason", event.path("reason").asText());
            }
            written = manager.post(
                    "/events/" + written.path("id").asText() + "/state",
                    change,
                    written.path("version").asInt());
        }
        for (JsonNode project : event.path("originOf")) {
            comesOf(manager, project.asText(), written.path("id").asText());
        }
    }

    /** Says of a project that it came of this event. */
    private static void comesOf(ApiSession manager, String key, String event) {
        JsonNode project = manager.get("/projects/by-external-id/demonstration/" + key);
        if (project.path("origin").isMissingNode() || project.path("origin").isNull()) {
            manager.patch(
                    "/projects/" + project.path("id").asText(),
                    Map.of("origin", Map.of("kind", "events", "id", event)),
                    project.path("version").asInt());
        }
    }

    private static Optional<JsonNode> find(ApiSession manager, String key) {
        String query = "/events?owner=mine&externalSource=demonstration&archived=include&limit=200";
        return StreamSupport.stream(manager.get(query).path("items").spliterator(), false)
                .filter(one -> one.path("externalIds").findValuesAsText("id").contains(key))
                .findFirst();
    }

    private JsonNode input(ApiSession manager, JsonNode event) {
        ObjectNode input = event.deepCopy();
        input.remove(List.of("key", "structure", "state", "reason", "originOf"));
        if (event.has("place")) {
            input.putObject("place")
                    .put("actorId", actor(manager, event.path("place").asText()));
        }
        ArrayNode organisers = input.putArray("organisers");
        event.path("organisers").forEach(name -> organisers.add(actor(manager, name.asText())));
        ArrayNode projects = input.putArray("projects");
        event.path("projects")
                .forEach(key -> projects.add(manager.get("/projects/by-external-id/demonstration/" + key.asText())
                        .path("id")
                        .asText()));
        ArrayNode sessions = input.putArray("sessions");
        event.path("sessions").forEach(session -> sessions.add(session(session)));
        return input;
    }

    private ObjectNode session(JsonNode session) {
        LocalDate day = Today.date().plusDays(session.path("in").asInt());
        ObjectNode written = json.createObjectNode()
                .put("start", day + "T" + session.path("from").asText())
                .put("end", day + "T" + session.path("to").asText());
        if (session.has("title")) {
            written.put("title", session.path("title").asText());
        }
        return written;
    }

    private String actor(ApiSession manager, String name) {
        return actors.computeIfAbsent(name, any -> {
            String search = "/actors?type=organisation&q=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
            for (JsonNode found : manager.get(search).path("items")) {
                if (found.path("name").asText().equals(name)) {
                    return found.path("id").asText();
                }
            }
            throw new IllegalStateException("no actor is called " + name);
        });
    }
}
