package org.maillage.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.maillage.shared.text.Today;

/**
 * The support plans of the demonstration, written through the API by the manager of each structure: their phases one after the
 * other, then who joins and who leaves. Days are counted from the first start.
 */
final class DemonstrationPlans {

    private final ObjectMapper json;
    private final Function<String, ApiSession> managerOf;
    private final Function<String, String> idOf;

    /**
     * @param managerOf the session of the manager of the structure with this name
     * @param idOf the member organisation that the structure is
     */
    DemonstrationPlans(ObjectMapper json, Function<String, ApiSession> managerOf, Function<String, String> idOf) {
        this.json = json;
        this.managerOf = managerOf;
        this.idOf = idOf;
    }

    void write(JsonNode plans) {
        plans.forEach(plan -> write(managerOf.apply(plan.path("structure").asText()), plan));
    }

    /** Only what a cut-off filling still owes: steps that are in the history and members that were in are left as they are. */
    private void write(ApiSession manager, JsonNode plan) {
        String key = plan.path("key").asText();
        Optional<JsonNode> known = find(manager, key);
        JsonNode written = known.orElse(null);
        int taken = known.map(one -> one.path("history").size()).orElse(0);
        for (int i = taken; i < plan.path("steps").size(); i++) {
            written = manager.put("/support-plans/by-external-id/demonstration/" + key, input(manager, plan, i), null);
        }
        for (JsonNode member : plan.path("members")) {
            written = join(manager, written, member);
        }
    }

    private JsonNode join(ApiSession manager, JsonNode plan, JsonNode member) {
        String organisation = idOf.apply(member.path("structure").asText());
        String path = "/support-plans/" + plan.path("id").asText();
        String membership = path + "/memberships/" + organisation;
        Optional<JsonNode> there = StreamSupport.stream(plan.path("team").spliterator(), false)
                .filter(one -> one.path("organisation").path("id").asText().equals(organisation))
                .findFirst();
        JsonNode now = there.isPresent()
                ? plan
                : manager.put(
                        membership,
                        json.createObjectNode().put("joinedOn", day(member, "in")),
                        plan.path("version").asInt());
        boolean left = there.map(one -> one.hasNonNull("leftOn")).orElse(false);
        if (!member.has("out") || left) {
            return now;
        }
        manager.delete(
                membership + "?leftOn=" + day(member, "out"),
                now.path("version").asInt());
        return manager.get(path);
    }

    private static Optional<JsonNode> find(ApiSession manager, String key) {
        String query = "/support-plans?externalSource=demonstration&archived=include&limit=200";
        return StreamSupport.stream(manager.get(query).path("items").spliterator(), false)
                .filter(one -> one.path("externalIds").findValuesAsText("id").contains(key))
                .findFirst();
    }

    private ObjectNode input(ApiSession manager, JsonNode plan, int index) {
        JsonNode step = plan.path("steps").path(index);
        ObjectNode input = plan.deepCopy();
        input.remove(List.of("key", "structure", "project", "steps", "members"));
        input.put("projectId", project(manager, plan.path("project").asText()));
        input.put("openedOn", day(plan.path("steps").path(0), "in"));
        input.put("phase", step.path("phase").asText());
        input.put("changedOn", day(step, "in"));
        for (String reason : List.of("changeReasonCode", "changeReason")) {
            if (step.has(reason)) {
                input.put(reason, step.path(reason).asText());
            }
        }
        return input;
    }

    private static String project(ApiSession manager, String key) {
        return manager.get("/projects/by-external-id/demonstration/" + key)
                .path("id")
                .asText();
    }

    private static String day(JsonNode from, String field) {
        return Today.date().plusDays(from.path(field).asInt()).toString();
    }
}
