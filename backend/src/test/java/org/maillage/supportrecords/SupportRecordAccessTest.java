package org.maillage.supportrecords;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.COORDINATOR;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.supportrecords.TestSupportRecords.create;
import static org.maillage.supportrecords.TestSupportRecords.letIn;
import static org.maillage.supportrecords.TestSupportRecords.letOut;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.TestWorld.Organisation;
import org.maillage.TestWorld.Person;
import org.maillage.actors.TestActors;
import org.maillage.projects.TestProjects;

/** Who reads and changes a record: the one that wrote it, one in the team of its project, one outside. */
@QuarkusTest
class SupportRecordAccessTest {

    private Organisation ours;
    private Organisation team;
    private Person writer;
    private Person member;
    private Person outsider;
    private UUID project;
    private UUID person;
    private UUID record;

    @BeforeEach
    void a_record_about_a_project_with_a_team() {
        ours = newOrganisation();
        team = newOrganisation();
        writer = newPerson(ours, "adviser");
        member = newPerson(team, "adviser");
        outsider = newPerson(newOrganisation(), "adviser");
        project = TestProjects.create(as(writer), "Commun " + UUID.randomUUID());
        person = TestActors.create(as(writer), TestActors.person("Cachée"));
        letIn(team, project);
        record = create(
                as(writer),
                "Texte partagé",
                "projects",
                List.of(project),
                "participants",
                List.of(person),
                "externalIds",
                List.of(Map.of("source", "essai", "id", UUID.randomUUID())));
    }

    private static String path(UUID record) {
        return "/support-records/" + record;
    }

    private static void expectSeen(Person reader, UUID record, UUID project) {
        as(reader).get(path(record)).then().statusCode(200);
        list(reader, "project", project).body("items.id", hasItem(record.toString()));
    }

    private static void expectHidden(Person reader, UUID record, UUID project) {
        for (String address : List.of(path(record), path(record) + "/revisions")) {
            as(reader).get(address).then().statusCode(404);
        }
        list(reader, "project", project).body("items", empty());
        list(reader, "archived", "include").body("items.id", not(hasItem(record.toString())));
        assertFalse(as(reader)
                .queryParam("format", "csv")
                .get("/support-records")
                .asString()
                .contains(record.toString()));
        as(reader)
                .header("If-Match", "*")
                .body(Map.of("minutes", 5))
                .patch(path(record))
                .then()
                .statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse list(Person reader, String parameter, Object value) {
        return as(reader)
                .queryParam(parameter, value)
                .queryParam("limit", 200)
                .get("/support-records")
                .then()
                .statusCode(200);
    }

    @Test
    void the_team_reads_and_does_not_write() {
        expectSeen(member, record, project);
        as(member)
                .get(path(record))
                .then()
                .body("version", equalTo(1))
                .body("summary", equalTo("Texte partagé"))
                .body("participants", empty())
                .body("otherParticipants", equalTo(1))
                .body("author", nullValue())
                .body("updatedBy.name", nullValue())
                .body("externalIds", empty())
                .body("editable", equalTo(false))
                .body("hasPrivateNote", equalTo(false))
                .body("readers.id", hasItem(team.id().toString()));
        for (Map<String, Object> patch : List.<Map<String, Object>>of(
                Map.of("summary", "Volé"), Map.of("privateNote", "Glissée"), Map.of("minutes", 0))) {
            as(member)
                    .header("If-Match", "*")
                    .body(patch)
                    .patch(path(record))
                    .then()
                    .statusCode(patch.containsKey("minutes") ? 400 : 403)
                    .body("code", equalTo(patch.containsKey("minutes") ? "check-failed" : "not-editable"));
        }
        as(member).header("If-Match", "*").delete(path(record)).then().statusCode(403);
        as(member).post(path(record) + "/restore").then().statusCode(403).body("detail", containsString(ours.name()));
        as(writer).get(path(record)).then().body("summary", equalTo("Texte partagé"));
    }

    @Test
    void outside_the_team_nothing_shows() {
        expectHidden(outsider, record, project);
        as(COORDINATOR).get(path(record)).then().statusCode(403);
    }

    @Test
    void a_former_member_reads_others_records_no_more_and_keeps_its_own() {
        UUID theirs = create(as(member), "Le leur", "projects", List.of(project));
        expectSeen(writer, theirs, project);
        letOut(team, project);
        as(member).get(path(record)).then().statusCode(404);
        as(member)
                .get(path(theirs))
                .then()
                .statusCode(200)
                .body("projects.id", contains(project.toString()))
                .body("moreReaders", equalTo(true));
        as(member)
                .header("If-Match", "*")
                .body(Map.of("summary", "Corrigé après le départ"))
                .patch(path(theirs))
                .then()
                .statusCode(200)
                .body("projects.id", contains(project.toString()));
        expectSeen(writer, theirs, project);
        as(member)
                .body(TestSupportRecords.record("Trop tard", "projects", List.of(project)))
                .post("/support-records")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("not-in-team"));
    }

    @Test
    void the_team_of_a_record_is_in_the_team_of_every_one_of_its_projects() {
        UUID other = TestProjects.create(as(writer), "Autre " + UUID.randomUUID());
        UUID both = create(as(writer), "Les deux", "projects", List.of(project, other));
        expectHidden(member, both, other);
        list(member, "project", project).body("items.id", not(hasItem(both.toString())));
        letIn(team, other);
        expectSeen(member, both, other);
        as(writer)
                .queryParam("project", project, other)
                .get("/support-records/readers")
                .then()
                .statusCode(200)
                .body("organisations[0].id", equalTo(ours.id().toString()));
        as(member)
                .queryParam("project", project, other)
                .get("/support-records/readers")
                .then()
                .body(
                        "organisations.id",
                        contains(team.id().toString(), ours.id().toString()));
        as(member)
                .queryParam("project", project)
                .queryParam("visibility", "organisation")
                .get("/support-records/readers")
                .then()
                .body("organisations.id", contains(team.id().toString()));
    }

    @Test
    void a_record_without_a_project_or_of_visibility_organisation_is_the_writers_alone() {
        UUID alone = create(as(writer), "Sans projet", "participants", List.of(person));
        UUID kept = create(as(writer), "Gardé", "projects", List.of(project), "visibility", "organisation");
        for (UUID hidden : List.of(alone, kept)) {
            as(member).get(path(hidden)).then().statusCode(404);
            as(writer)
                    .get(path(hidden))
                    .then()
                    .body("readers.id", contains(ours.id().toString()));
        }
        list(member, "project", project).body("items.id", contains(record.toString()));
        as(writer)
                .header("If-Match", "*")
                .body(Map.of("visibility", "team"))
                .patch(path(kept))
                .then()
                .statusCode(200);
        expectSeen(member, kept, project);
        as(writer)
                .header("If-Match", "*")
                .body(Map.of("visibility", "organisation"))
                .patch(path(kept))
                .then()
                .statusCode(200);
        as(member).get(path(kept)).then().statusCode(404);
        list(member, "project", project).body("items.id", contains(record.toString()));
    }

    @Test
    void colleagues_read_and_viewers_do_not_write() {
        Person viewer = newPerson(ours, "viewer");
        as(viewer)
                .get(path(record))
                .then()
                .statusCode(200)
                .body("author.name", equalTo("Personne adviser"))
                .body("participants.name", contains("Cachée"))
                .body("editable", equalTo(false));
        as(viewer)
                .header("If-Match", "*")
                .body(Map.of("minutes", 5))
                .patch(path(record))
                .then()
                .statusCode(403);
    }

    @Test
    void texts_of_before_are_read_by_those_who_could_read_them_then() {
        UUID kept = create(as(writer), "Entre nous", "projects", List.of(project), "visibility", "organisation");
        as(writer)
                .header("If-Match", "*")
                .body(Map.of("summary", "Pour tous", "visibility", "team"))
                .patch(path(kept))
                .then()
                .statusCode(200);
        as(writer)
                .header("If-Match", "*")
                .body(Map.of("summary", "Pour tous, corrigé"))
                .patch(path(kept))
                .then()
                .statusCode(200);
        as(writer).get(path(kept) + "/revisions").then().body("items.summary", contains("Pour tous", "Entre nous"));
        as(member)
                .get(path(kept) + "/revisions")
                .then()
                .body("items.summary", contains("Pour tous"))
                .body("items[0].by", nullValue());
        letOut(team, project);
        as(member).get(path(kept) + "/revisions").then().statusCode(404);
    }

    @Test
    void a_participant_whom_one_does_not_see_is_not_found_by_filtering() {
        list(writer, "participant", person).body("items", hasSize(1));
        list(member, "participant", person).body("items", empty());
        list(member, "externalSource", "essai").body("items", empty());
        list(member, "author", writer.id()).body("items", empty());
        list(member, "organisation", ours.id()).body("items.id", contains(record.toString()));
    }

    @Test
    void taking_part_lets_the_writer_go_on_reading_the_name_as_long_and_no_longer() {
        Map<String, Object> consent =
                Map.of("basis", "consent", "networkSharing", true, "date", "2026-01-10", "source", "formulaire");
        UUID shared = TestActors.create(
                as(outsider), TestActors.person("Passerelle", "visibility", "network", "consent", consent));
        UUID met = create(as(writer), "Rencontre", "participants", List.of(shared));
        as(outsider)
                .header("If-Match", "*")
                .body(Map.of("visibility", "organisation"))
                .patch("/actors/" + shared)
                .then()
                .statusCode(200);
        as(writer)
                .header("If-Match", "*")
                .body(Map.of("summary", "Rencontre, suite"))
                .patch(path(met))
                .then()
                .statusCode(200)
                .body("participants.name", contains("Passerelle"));
        as(writer)
                .header("If-Match", "*")
                .body(Map.of("participants", List.of(person)))
                .patch(path(met))
                .then()
                .statusCode(200);
        as(writer).get("/actors/" + shared).then().statusCode(404);
    }

    @Test
    void the_change_feed_names_the_readers_and_the_journal_no_contents() {
        as(writer)
                .header("If-Match", "*")
                .body(Map.of("summary", "canari-journal"))
                .patch(path(record))
                .then()
                .statusCode(200);
        assertEquals(
                "true",
                TestRows.read(
                        "select (readers_after @> array['organisation:" + ours.id()
                                + "']::varchar[])::text from changes where resource_id = ? and kind = 'update'",
                        record));
        assertEquals(
                "{summary}",
                TestRows.read(
                        "select fields::text from audit_entries where resource_id = ? and action = 'update'", record));
    }

    /** The list of one's projects is made once for a statement, not for each row. */
    @Test
    void the_policy_asks_for_ones_projects_once() throws SQLException {
        try (var connection = TestRows.application();
                var statement = connection.createStatement()) {
            StringBuilder plan = new StringBuilder();
            try (var rows = statement.executeQuery("explain select id from support_records")) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            assertTrue(plan.toString().matches("(?s).*project_ids <@ \\(InitPlan \\d+\\).*"), plan::toString);
            assertFalse(plan.substring(0, plan.indexOf("InitPlan 1\n")).contains("SubPlan"), plan::toString);
        }
    }
}
