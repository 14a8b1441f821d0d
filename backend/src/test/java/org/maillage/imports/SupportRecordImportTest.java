package org.maillage.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.imports.ImportCalls.counts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.TestWorld.Organisation;
import org.maillage.TestWorld.Person;
import org.maillage.actors.TestActors;
import org.maillage.projects.TestProjects;
import org.maillage.supportrecords.TestSupportRecords;

/** Files of support records, by their own keys; projects, participants and places by key or name. */
@QuarkusTest
class SupportRecordImportTest {

    private static final String HEAD =
            "Identifiant;Date;Durée;Nature;Lieu;Thèmes;Compte rendu;Suite;Échéance;Participants;Projet;Visibilité\n";

    private Organisation organisation;
    private Person manager;
    private ImportCalls calls;
    private UUID project;

    @BeforeEach
    void an_organisation_of_its_own() {
        organisation = newOrganisation();
        manager = newPerson(organisation, "manager");
        calls = new ImportCalls(this::me);
        project = TestProjects.create(me(), "Épicerie du test");
    }

    private RequestSpecification me() {
        return as(manager);
    }

    private JsonPath commit(String file) {
        return calls.commit(file, "kind", "support-records", "source", "tableau");
    }

    private io.restassured.response.ValidatableResponse record(String key) {
        return me().get("/support-records/by-external-id/tableau/" + key).then().statusCode(200);
    }

    @Test
    void a_file_is_foreseen_then_written_and_the_second_time_changes_nothing() {
        UUID person = TestActors.create(
                me(),
                TestActors.person(
                        "Spécimen",
                        "givenName",
                        "Alix",
                        "externalIds",
                        List.of(Map.of("source", "tableau", "id", "A7"))));
        String place = "Maison du test " + person;
        TestActors.create(me(), place);
        String file = HEAD
                + "S1;02/03/2026;1h30;Entretien;" + place
                + ";mobilité|inconnu;Le budget est fait;Envoyer le modèle;01/04/2026;A7;épicerie du test;\n"
                + "S2;2026-03-05;45 min;appel;;;Rappel;;;Alix Spécimen;;organisation\n";
        assertEquals(
                List.of(2, 0, 0, 0, 0), counts(calls.validate(file, "kind", "support-records", "source", "tableau")));
        me().get("/support-records").then().body("items", hasSize(0));
        JsonPath done = commit(file);
        assertEquals(List.of(2, 0, 0, 0, 0), counts(done), done.prettify());
        record("S1")
                .body("on", equalTo("2026-03-02"))
                .body("minutes", equalTo(90))
                .body("kind", equalTo("interview"))
                .body("place.name", equalTo(place))
                .body("themes", contains("mobility"))
                .body("nextStepDue", equalTo("2026-04-01"))
                .body("participants.name", contains("Alix Spécimen"))
                .body("projects.id", contains(project.toString()));
        record("S2")
                .body("minutes", equalTo(45))
                .body("kind", equalTo("call"))
                .body("visibility", equalTo("organisation"));
        assertEquals(List.of(0, 0, 2, 0, 0), counts(commit(file)));
        JsonPath changed = commit(HEAD + "S1;;;;;;Le budget est refait;;;;;\n");
        assertEquals(List.of(0, 1, 0, 0, 0), counts(changed), changed.prettify());
        record("S1").body("summary", equalTo("Le budget est refait")).body("minutes", equalTo(90));
    }

    @Test
    void what_a_row_says_wrong_is_told_in_its_column_and_the_rest_is_kept() {
        UUID theirs = TestProjects.create(as(newPerson(newOrganisation(), "adviser")), "Projet " + UUID.randomUUID());
        String title = me().get("/projects/" + theirs).path("title");
        JsonPath done = commit(HEAD
                + "1;2026-03-02;60;call;;;Bon;;;;Épicerie du test;\n"
                + "2;2026-03-02;0;call;;;Trop court;;;;Épicerie du test;\n"
                + "3;2026-03-02;longtemps;call;;;Sans durée;;;;Épicerie du test;\n"
                + "4;2999-01-01;60;call;;;Futur;;;;Épicerie du test;\n"
                + "5;2026-03-02;60;magie;;;Nature;;;;Épicerie du test;\n"
                + "6;2026-03-02;60;call;;;Inconnue;;;Personne du tout;Épicerie du test;\n"
                + "7;2026-03-02;60;call;;;Leur projet;;;;" + title + ";\n"
                + "8;2026-03-02;60;call;;;Personne;;;;;\n");
        assertEquals(List.of(1, 0, 0, 0, 7), counts(done), done.prettify());
        assertEquals(
                List.of(
                        "Durée out-of-range",
                        "Durée not-a-duration",
                        "Date date-in-future",
                        "Nature unknown-term",
                        "Participants unknown-reference",
                        "Projet unknown-reference",
                        "Participants required"),
                calls.rows(done.getString("id"), "rejected").stream()
                        .map(row -> (Map<?, ?>) ((List<?>) row.get("errors")).get(0))
                        .map(error -> error.get("column") + " " + error.get("code"))
                        .toList());
    }

    @Test
    void a_project_of_the_team_is_found_by_its_title() {
        UUID common = TestProjects.create(as(newPerson(newOrganisation(), "adviser")), "Commun " + UUID.randomUUID());
        TestSupportRecords.letIn(organisation, common);
        String title = me().get("/projects/" + common).path("title");
        JsonPath done = commit(HEAD + "1;2026-03-02;60;call;;;En équipe;;;;" + title + ";\n");
        assertEquals(List.of(1, 0, 0, 0, 0), counts(done), done.prettify());
        record("1").body("projects.id", contains(common.toString()));
    }

    @Test
    void the_same_text_on_the_same_day_is_reported_and_notes_have_no_column() {
        commit(HEAD + "1;2026-03-02;60;call;;;Rappel;;;;Épicerie du test;\n");
        String bare = "Date;Durée;Nature;Compte rendu;Projet;Note privée\n"
                + "2026-03-02;60;call;rappel;Épicerie du test;secret\n"
                + "2026-03-03;60;call;rappel;Épicerie du test;secret\n";
        JsonPath done = calls.commit(bare, "kind", "support-records", "source", "tableau");
        assertEquals(List.of(1, 0, 0, 1, 0), counts(done), done.prettify());
        assertEquals(
                "possible-duplicate",
                ((Map<?, ?>) ((List<?>) calls.rows(done.getString("id"), "skipped")
                                        .get(0)
                                        .get("errors"))
                                .get(0))
                        .get("code"));
        me().get("/imports/" + done.getString("id")).then().body("fields.name", not(hasItem("privateNote")));
    }

    @Test
    void what_an_export_says_an_import_reads_back() {
        commit(HEAD + "1;2026-03-02;90;visit;;energy;Un;Deux;2026-04-02;;Épicerie du test;\n");
        String csv = me().queryParam("format", "csv").get("/support-records").asString();
        JsonPath done = calls.commit(csv, "kind", "support-records", "source", "reprise", "onDuplicate", "keep-both");
        assertEquals(List.of(1, 0, 0, 0, 0), counts(done), done.prettify());
        me().get("/support-records")
                .then()
                .body("items", hasSize(2))
                .body("items.summary", contains("Un", "Un"))
                .body("items.minutes", contains(90, 90))
                .body("items.nextStepDue", contains("2026-04-02", "2026-04-02"));
    }
}
