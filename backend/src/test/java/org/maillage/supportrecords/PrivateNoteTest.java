package org.maillage.supportrecords;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.asClient;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.supportrecords.TestSupportRecords.create;
import static org.maillage.supportrecords.TestSupportRecords.letIn;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.TestWorld.Organisation;
import org.maillage.TestWorld.Person;
import org.maillage.projects.TestProjects;

/** The private note: written with the record, read at an address of its own, and every reading noted. */
@QuarkusTest
class PrivateNoteTest {

    private Organisation ours;
    private Person writer;
    private UUID project;
    private UUID record;
    private String path;

    @BeforeEach
    void a_record_with_a_note() {
        ours = newOrganisation();
        writer = newPerson(ours, "adviser");
        project = TestProjects.create(as(writer), "Confié " + UUID.randomUUID());
        record = create(as(writer), "Un échange", "projects", List.of(project), "privateNote", "Première note");
        path = "/support-records/" + record;
    }

    private String readings(String field) {
        return TestRows.read(
                "select count(*) from audit_entries where resource_id = ? and action = 'read' and fields = array['"
                        + field + "']::varchar[] and organisation_id = '" + ours.id() + "'",
                record);
    }

    @Test
    void every_reading_is_noted_in_the_journal() {
        assertEquals("0", readings("privateNote"));
        as(writer)
                .get(path + "/private-note")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("text", equalTo("Première note"))
                .body("version", equalTo(2));
        assertEquals("1", readings("privateNote"));
        as(newPerson(ours, "manager"))
                .queryParam("resourceId", record)
                .queryParam("action", "read")
                .get("/audit-entries")
                .then()
                .body("items.fields", contains(List.of("privateNote")))
                .body("items[0].actor.id", equalTo(writer.id().toString()));
        as(writer).get(path).then().statusCode(200);
        assertEquals("1", readings("privateNote"), "the record alone is no reading of the note");
    }

    @Test
    void a_text_replaces_null_leaves_and_deletion_erases_and_all_is_kept() {
        as(writer)
                .header("If-Match", "\"2\"")
                .body(Map.of("privateNote", "Deuxième note"))
                .patch(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(3));
        as(writer)
                .header("If-Match", "\"3\"")
                .contentType("application/merge-patch+json")
                .body("{\"privateNote\": null, \"minutes\": 30}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("hasPrivateNote", equalTo(true));
        as(writer)
                .header("If-Match", "\"2\"")
                .delete(path + "/private-note")
                .then()
                .statusCode(412);
        as(writer)
                .header("If-Match", "\"4\"")
                .delete(path + "/private-note")
                .then()
                .statusCode(204);
        as(writer).get(path).then().body("hasPrivateNote", equalTo(false)).body("version", equalTo(5));
        as(writer).get(path + "/private-note").then().statusCode(200).body("text", nullValue());
        as(writer)
                .get(path + "/private-note/revisions")
                .then()
                .statusCode(200)
                .body("items.text", contains("Deuxième note", "Première note"))
                .body("items.by", contains("Personne adviser", "Personne adviser"));
        assertEquals("1", readings("privateNoteRevisions"));
        as(writer)
                .header("If-Match", "\"5\"")
                .body(Map.of("privateNote", "Nouvelle"))
                .patch(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(6));
    }

    @Test
    void nobody_without_the_right_reads_or_writes_it_or_learns_that_it_is_there() {
        Person viewer = newPerson(ours, "viewer");
        as(viewer).get(path).then().body("hasPrivateNote", equalTo(false)).body("version", equalTo(1));
        as(viewer).get(path + "/private-note").then().statusCode(403);
        var partner = asClient(ours, "support-records:read", "support-records:write");
        partner.get(path).then().body("hasPrivateNote", equalTo(false)).body("version", equalTo(1));
        asClient(ours, "support-records:read", "support-records:write")
                .header("If-Match", "*")
                .body(Map.of("privateNote", "Par la bande"))
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/privateNote"))
                .body("errors[0].code", equalTo("not-allowed"));
        asClient(ours, "support-records:read", "support-records:private-notes")
                .get(path + "/private-note")
                .then()
                .statusCode(200)
                .body("text", equalTo("Première note"));
    }

    @Test
    void the_team_that_reads_the_record_gets_no_note_of_it() {
        Organisation team = newOrganisation();
        Person manager = newPerson(team, "manager");
        letIn(team, project);
        as(manager)
                .get(path)
                .then()
                .statusCode(200)
                .body("hasPrivateNote", equalTo(false))
                .body("version", equalTo(1));
        for (String address : List.of("/private-note", "/private-note/revisions")) {
            as(manager).get(path + address).then().statusCode(404);
        }
        as(manager)
                .header("If-Match", "*")
                .delete(path + "/private-note")
                .then()
                .statusCode(404);
        String before = as(manager).get(path).asString();
        as(writer)
                .header("If-Match", "*")
                .body(Map.of("privateNote", "Autre note"))
                .patch(path)
                .then()
                .statusCode(200);
        assertEquals(before, as(manager).get(path).asString(), "a change of the note shows in nothing");
    }
}
