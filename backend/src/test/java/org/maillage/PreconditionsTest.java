package org.maillage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.TestWorld.ADMINISTRATOR;
import static org.maillage.TestWorld.COORDINATOR;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.managerOf;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.TestWorld.Person;
import org.maillage.actors.TestActors;
import org.maillage.events.TestEvents;
import org.maillage.projects.TestProjects;
import org.maillage.supportplans.TestSupportPlans;
import org.maillage.supportrecords.TestSupportRecords;

/** Every PUT, PATCH and DELETE of the contract: 428 without {@code If-Match}, 412 with that of another version. */
@QuarkusTest
class PreconditionsTest {

    private static final Set<String> WRITES = Set.of("put", "patch", "delete");

    /** Operation, and why nobody can overwrite another's work with it. */
    private static final Map<String, String> WITHOUT = Map.ofEntries(
            Map.entry("put /session/organisation", "one's own session"),
            Map.entry("put /session/preferences", "one's own, the last word counts"),
            Map.entry("put /session/password", "asks for the present password instead"),
            Map.entry("delete /session", "one's own session"),
            Map.entry(
                    "put /actors/by-external-id/{source}/{externalId}",
                    "a partner's key: its word counts; honoured when sent"),
            Map.entry("put /projects/by-external-id/{source}/{externalId}", "the same"),
            Map.entry(
                    "put /events/by-external-id/{source}/{externalId}",
                    "a partner's key: its word counts; honoured when sent"),
            Map.entry("put /support-records/by-external-id/{source}/{externalId}", "the same"),
            Map.entry("put /support-plans/by-external-id/{source}/{externalId}", "the same"),
            Map.entry("delete /organisations/{id}/suspension", "a switch, no text that could be lost"),
            Map.entry("delete /accounts/{id}/suspension", "a switch, no text that could be lost"),
            Map.entry(
                    "delete /organisations/{id}/invitations/{invitationId}",
                    "an invitation is never changed, only ended"));

    /** POSTs that change what was read. */
    private static final Set<String> ALSO = Set.of("post /events/{id}/state", "post /support-plans/{id}/lead");

    private record Write(Person caller, String path, Object body) {}

    @Test
    void everyWriteNeedsTheVersionThatWasRead() {
        List<String> wrong = new ArrayList<>();
        for (Contract.Operation operation : Contract.operations()) {
            String name = operation.method() + " " + operation.path();
            if (needsVersion(operation.method(), name)) {
                Write write = write(name);
                Response without = send(operation, write, null);
                Response stale = send(operation, write, "\"999\"");
                if (without.statusCode() != 428 || stale.statusCode() != 412) {
                    wrong.add(name + ": " + without.statusCode() + " without, " + stale.statusCode() + " with another");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theContractPromises428ExactlyWhereItIsAnswered() {
        List<String> wrong = new ArrayList<>();
        List<String> gone = new ArrayList<>(WITHOUT.keySet());
        for (Contract.Operation operation : Contract.operations()) {
            String name = operation.method() + " " + operation.path();
            gone.remove(name);
            boolean needed = needsVersion(operation.method(), name);
            if (operation.described().path("responses").has("428") != needed) {
                wrong.add(name);
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), gone, "operations that are no more");
    }

    private static boolean needsVersion(String method, String name) {
        return WRITES.contains(method) && !WITHOUT.containsKey(name) || ALSO.contains(name);
    }

    private static Response send(Contract.Operation operation, Write write, String ifMatch) {
        var request = as(write.caller());
        if (write.body() != null) {
            request.body(write.body());
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.request(operation.method().toUpperCase(java.util.Locale.ROOT), write.path());
    }

    /** A call that would work with the right version, on a record of its own. */
    private static Write write(String name) {
        String path = name.substring(name.indexOf(' ') + 1);
        return switch (path) {
            case "/organisations/{id}" ->
                new Write(
                        ADMINISTRATOR,
                        "/organisations/" + newOrganisation().id(),
                        Map.of("name", "Structure " + UUID.randomUUID(), "shortName", "Essai"));
            case "/organisations/{id}/memberships/{accountId}" ->
                new Write(
                        managerOf(PLATEAU),
                        "/organisations/" + PLATEAU.id() + "/memberships/"
                                + newPerson(PLATEAU, "viewer").id(),
                        name.startsWith("put") ? Map.of("role", "adviser") : null);
            case "/accounts/{id}/instance-roles" ->
                new Write(
                        ADMINISTRATOR,
                        "/accounts/" + newPerson(PLATEAU, "viewer").id() + "/instance-roles",
                        Map.of("instanceRoles", List.of("coordinator")));
            case "/api-clients/{id}" -> {
                String id = as(managerOf(PLATEAU))
                        .body(Map.of("name", "Clé", "scopes", List.of("actors:read")))
                        .post("/api-clients")
                        .path("id");
                yield new Write(managerOf(PLATEAU), "/api-clients/" + id, null);
            }
            case "/territories/{ref}" -> {
                Map<String, Object> area =
                        Map.of("name", "Bassin " + UUID.randomUUID(), "municipalities", List.of("07235"));
                String ref = as(COORDINATOR).body(area).post("/territories").path("ref");
                yield new Write(COORDINATOR, "/territories/" + ref, name.startsWith("delete") ? null : area);
            }
            case "/actors/{id}" -> new Write(adviserOf(PLATEAU), actor(), name.startsWith("delete") ? null : changed());
            case "/actors/{id}/member-organisation" -> {
                Map<String, Object> none = new HashMap<>();
                none.put("organisationId", null);
                yield new Write(COORDINATOR, actor() + "/member-organisation", none);
            }
            case "/projects/{id}" -> {
                String id = as(adviserOf(PLATEAU))
                        .body(Map.of("title", "Écrit " + UUID.randomUUID()))
                        .post("/projects")
                        .path("id");
                yield new Write(
                        adviserOf(PLATEAU),
                        "/projects/" + id,
                        name.startsWith("delete") ? null : Map.of("title", "Récrit"));
            }
            case "/events/{id}" ->
                new Write(
                        adviserOf(PLATEAU), event(), name.startsWith("delete") ? null : TestEvents.evening("Changée"));
            case "/events/{id}/state" ->
                new Write(adviserOf(PLATEAU), event() + "/state", Map.of("state", "published"));
            case "/support-records/{id}", "/support-records/{id}/private-note" -> {
                UUID person = TestActors.create(as(adviserOf(PLATEAU)), TestActors.person("Accompagnée"));
                UUID id = TestSupportRecords.create(
                        as(adviserOf(PLATEAU)), "Écrit", "participants", List.of(person), "privateNote", "Notée");
                yield new Write(
                        adviserOf(PLATEAU),
                        path.replace("{id}", id.toString()),
                        name.startsWith("delete") ? null : Map.of("summary", "Récrit"));
            }
            case "/support-plans/{id}" ->
                new Write(adviserOf(PLATEAU), plan(), name.startsWith("delete") ? null : Map.of("object", "Récrit"));
            case "/support-plans/{id}/lead" ->
                new Write(adviserOf(PLATEAU), plan() + "/lead", Map.of("organisationId", PLATEAU.id()));
            case "/support-plans/{id}/memberships/{organisationId}" ->
                new Write(
                        adviserOf(PLATEAU),
                        plan() + "/memberships/" + newOrganisation().id(),
                        null);
            case "/imports/{id}/settings" -> {
                String id = as(managerOf(PLATEAU))
                        .contentType("text/csv")
                        .body("nom\nEssai\n")
                        .post("/imports?kind=actors&fileName=essai.csv")
                        .path("id");
                yield new Write(managerOf(PLATEAU), "/imports/" + id + "/settings", Map.of("mapping", Map.of()));
            }
            default -> throw new AssertionError("no call is written here for " + name);
        };
    }

    private static String event() {
        return "/events/" + TestEvents.create(as(adviserOf(PLATEAU)), TestEvents.ready("Écrite"));
    }

    private static String actor() {
        return "/actors/" + TestActors.create(as(adviserOf(PLATEAU)), "Écrite " + UUID.randomUUID());
    }

    private static String plan() {
        UUID project = TestProjects.create(as(adviserOf(PLATEAU)), "Accompagné " + UUID.randomUUID());
        return "/support-plans/" + TestSupportPlans.create(as(adviserOf(PLATEAU)), project);
    }

    private static Map<String, Object> changed() {
        return TestActors.organisation("Changée " + UUID.randomUUID());
    }
}
