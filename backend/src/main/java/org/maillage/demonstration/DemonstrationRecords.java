package org.maillage.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.maillage.shared.text.Today;

/**
 * The acts of support of the demonstration, written through the API by the people of each structure. Days are counted back from
 * the first start, so that some next steps are due about then, whenever that is.
 */
final class DemonstrationRecords {

    private final ObjectMapper json;
    private final Function<String, List<ApiSession>> advisersOf;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Set<String>> written = new HashMap<>();

    /** @param advisersOf the sessions of those who write records in the structure with this name; they take turns */
    DemonstrationRecords(ObjectMapper json, Function<String, List<ApiSession>> advisersOf) {
        this.json = json;
        this.advisersOf = advisersOf;
    }

    /** One that is there already is left as it is. */
    void write(JsonNode records) {
        int turn = 0;
        for (JsonNode record : records) {
            String structure = record.path("structure").asText();
            List<ApiSession> advisers = advisersOf.apply(structure);
            ApiSession session = advisers.get(turn++ % advisers.size());
            String key = record.path("key").asText();
            if (!written.computeIfAbsent(structure, any -> keys(session)).contains(key)) {
                session.put("/support-records/by-external-id/demonstration/" + key, input(session, record), null);
            }
        }
    }

    private static Set<String> keys(ApiSession session) {
        Set<String> keys = new HashSet<>();
        String list = "/support-records?organisation=mine&externalSource=demonstration&archived=include&limit=200";
        session.get(list)
                .path("items")
                .forEach(one -> keys.addAll(one.path("externalIds").findValuesAsText("id")));
        return keys;
    }

    private JsonNode input(ApiSession session, JsonNode record) {
        String structure = record.path("structure").asText();
        ObjectNode input = record.deepCopy();
        input.remove(List.of("key", "structure", "plan", "ago", "dueIn", "doneAgo"));
        LocalDate today = Today.date();
        input.put("on", today.minusDays(record.path("ago").asInt()).toString());
        if (record.has("dueIn")) {
            input.put(
                    "nextStepDue", today.plusDays(record.path("dueIn").asInt()).toString());
        }
        if (record.has("doneAgo")) {
            input.put(
                    "nextStepDoneOn",
                    today.minusDays(record.path("doneAgo").asInt()).toString());
        }
        if (record.has("plan")) {
            input.put(
                    "planId",
                    id(session, structure, "support-plans", record.path("plan").asText()));
        }
        for (Map.Entry<String, String> list :
                Map.of("participants", "actors", "projects", "projects").entrySet()) {
            ArrayNode named = json.createArrayNode();
            record.path(list.getKey()).forEach(key -> named.add(id(session, structure, list.getValue(), key.asText())));
            input.set(list.getKey(), named);
        }
        return input;
    }

    /** Keys are each structure's own. */
    private String id(ApiSession session, String structure, String resource, String key) {
        return ids.computeIfAbsent(
                structure + resource + key,
                any -> session.get("/" + resource + "/by-external-id/demonstration/" + key)
                        .path("id")
                        .asText());
    }
}
