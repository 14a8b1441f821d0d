package org.maillage.supportrecords;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.maillage.TestRows;
import org.maillage.TestWorld.Organisation;

/** Support records for tests, invented. */
public final class TestSupportRecords {

    private TestSupportRecords() {}

    /** The input of an interview of an hour, and more fields as pairs of name and value. */
    public static Map<String, Object> record(String summary, Object... more) {
        Map<String, Object> input = new HashMap<>(Map.of("summary", summary, "minutes", 60, "kind", "interview"));
        for (int i = 0; i < more.length; i += 2) {
            input.put((String) more[i], more[i + 1]);
        }
        return input;
    }

    public static UUID create(RequestSpecification caller, String summary, Object... more) {
        return UUID.fromString(caller.body(record(summary, more))
                .post("/support-records")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Lets an organisation into the team of a project, past everything that support plans ask. */
    public static void letIn(Organisation organisation, UUID project) {
        TestRows.run(
                "insert into project_access (organisation_id, project_id, role) values (?, ?, 'team')",
                organisation.id(),
                project);
    }

    /** Lets it out again. */
    public static void letOut(Organisation organisation, UUID project) {
        TestRows.run(
                "delete from project_access where organisation_id = ? and project_id = ? and role = 'team'",
                organisation.id(),
                project);
    }

    /** A record with a row in every table of the feature, and the same text everywhere. */
    public static String full(Supplier<RequestSpecification> writer, String person, String project) {
        String text = "Seulement pour nous.";
        UUID id = create(
                writer.get(),
                text,
                "nextStep",
                text,
                "privateNote",
                text,
                "participants",
                List.of(person),
                "projects",
                List.of(project),
                "externalIds",
                List.of(Map.of("source", "essai", "id", UUID.randomUUID())));
        writer.get()
                .header("If-Match", "*")
                .body(Map.of("summary", text + " Corrigé.", "privateNote", text + " Corrigée."))
                .patch("/support-records/" + id)
                .then()
                .statusCode(200);
        return id.toString();
    }
}
