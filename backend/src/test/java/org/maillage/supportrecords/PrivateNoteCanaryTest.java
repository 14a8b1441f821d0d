package org.maillage.supportrecords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.ADMINISTRATOR;
import static org.maillage.TestWorld.COORDINATOR;
import static org.maillage.TestWorld.anonymous;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.asClient;
import static org.maillage.TestWorld.managerOf;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.supportrecords.TestSupportRecords.letIn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.maillage.Contract;
import org.maillage.TestRows;
import org.maillage.TestWorld;
import org.maillage.TestWorld.Organisation;
import org.maillage.TestWorld.Person;
import org.maillage.projects.TestProjects;

/** A text of a private note, looked for in every byte that anybody receives at any address of the contract. */
@QuarkusTest
class PrivateNoteCanaryTest {

    private static final String CANARY = "canari" + UUID.randomUUID().toString().replace("-", "");

    private final Map<String, Supplier<RequestSpecification>> identities = new LinkedHashMap<>();
    private final Map<String, UUID> ids = new LinkedHashMap<>();
    private Person writer;
    private UUID record;

    private void world() {
        Organisation ours = newOrganisation();
        Organisation team = newOrganisation();
        writer = newPerson(ours, "adviser");
        UUID project = TestProjects.create(as(writer), "Confié " + UUID.randomUUID());
        letIn(team, project);
        record = note("projects", List.of(project));
        note("projects", List.of(project), "visibility", "organisation");
        UUID erased = note("projects", List.of(project));
        as(writer)
                .header("If-Match", "*")
                .delete("/support-records/" + erased + "/private-note")
                .then()
                .statusCode(204);
        ids.put("support-records", record);
        ids.put("projects", project);
        for (Organisation one : List.of(ours, team, newOrganisation())) {
            String whose = one == ours ? "ours" : one == team ? "team" : "outside";
            for (String role : List.of("viewer", "adviser", "manager")) {
                Person person = newPerson(one, role);
                identities.put(whose + " " + role, () -> as(person));
            }
            List<String> scopes =
                    as(managerOf(TestWorld.PLATEAU)).get("/api-clients/scopes").path("items.code");
            String[] all = scopes.stream()
                    .filter(scope -> !scope.equals("support-records:private-notes"))
                    .toArray(String[]::new);
            identities.put(whose + " key", () -> asClient(one, all));
        }
        identities.put("writer", () -> as(writer));
        identities.put("coordinator", () -> as(COORDINATOR));
        identities.put("administrator", () -> as(ADMINISTRATOR));
        identities.put("nobody", TestWorld::anonymous);
    }

    private UUID note(Object... more) {
        Map<String, Object> input = TestSupportRecords.record("Un échange " + UUID.randomUUID(), more);
        input.put("privateNote", CANARY + " première");
        UUID id = UUID.fromString(as(writer)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(input)
                .post("/support-records")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        as(writer)
                .header("If-Match", "*")
                .body(Map.of("privateNote", CANARY + " deuxième"))
                .patch("/support-records/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    @Test
    void it_leaves_at_its_own_address_alone_and_only_for_those_with_the_right() {
        world();
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (var identity : identities.entrySet()) {
            boolean may = List.of("writer", "ours adviser", "ours manager").contains(identity.getKey());
            for (String address : addresses()) {
                Response answer = identity.getValue().get().get(address);
                boolean told = (answer.headers() + answer.asString()).contains(CANARY);
                boolean own = address.contains("/private-note");
                if (told != (own && may)) {
                    wrong.add(identity.getKey() + " at " + address + ": " + answer.statusCode() + " told " + told);
                }
                asked++;
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(asked > 500, asked + " answers");
        assertEquals(
                "0",
                TestRows.read("select count(*) from audit_entries e where e::text like '%" + CANARY + "%'"),
                "the journal holds names of fields alone");
        assertEquals("0", TestRows.read("select count(*) from changes e where e::text like '%" + CANARY + "%'"));
        assertEquals("0", TestRows.read("select count(*) from search_words w where w.word like 'canari%'"));
    }

    @Test
    void writing_and_its_answers_do_not_tell_either() {
        world();
        for (Response answer : List.of(
                as(writer).header("If-Match", "*").body(Map.of("minutes", 5)).patch("/support-records/" + record),
                as(writer).header("If-Match", "*").body(Map.of("minutes", 0)).patch("/support-records/" + record),
                as(writer)
                        .header("If-Match", "\"77\"")
                        .body(Map.of("minutes", 6))
                        .patch("/support-records/" + record),
                as(writer)
                        .body(Map.of(
                                "items", List.of(Map.of("id", record, "version", 99, "patch", Map.of("minutes", 5)))))
                        .post("/support-records/bulk"),
                as(writer)
                        .body(TestSupportRecords.record(
                                "Refusé", "participants", List.of(UUID.randomUUID()), "privateNote", CANARY))
                        .post("/support-records"),
                as(writer)
                        .header("If-Match", "*")
                        .body(Map.of("privateNote", CANARY + "x"))
                        .patch("/support-records/" + record))) {
            assertEquals(-1, (answer.headers() + answer.asString()).indexOf(CANARY), answer.asString());
        }
        assertEquals(200, anonymous().get("/openapi.yaml").statusCode());
    }

    /** Every address that is read, with the ids of this world where they fit; and the ways of asking a list for it. */
    private List<String> addresses() {
        List<String> found = new ArrayList<>();
        for (Contract.Operation operation : Contract.operations()) {
            if (operation.method().equals("get")) {
                String first = operation.path().split("/")[1];
                UUID id = ids.getOrDefault(first, record);
                found.add(operation.path().replaceAll("\\{[^}]*}", id.toString()));
            }
        }
        for (String list : List.of("support-records", "projects", "actors", "events")) {
            found.add("/" + list + "?format=csv");
            found.add("/" + list + "?archived=include&limit=200&q=" + CANARY.substring(0, 12));
        }
        found.add("/support-records?limit=200&archived=include&sort=-updatedAt");
        found.add("/search?q=" + CANARY.substring(0, 12));
        found.add("/audit-entries?limit=200");
        found.add("/audit-entries?limit=200&resourceId=" + record);
        return found;
    }
}
