package org.maillage.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.TestWorld.as;
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
import org.maillage.TestWorld.Person;
import org.maillage.projects.TestProjects;
import org.maillage.supportplans.TestSupportPlans;
import org.maillage.supportplans.TestSupportPlans.Member;

/** Files of support plans, by their own keys. */
@QuarkusTest
class SupportPlanImportTest {

    private static final String HEAD =
            "Identifiant;Projet;Objet;Phase;Ouvert le;Date phase;Motif;Explication;Visibilité;Description;Notes\n";

    private Member lead;
    private Person manager;
    private ImportCalls calls;
    private UUID grocery;

    @BeforeEach
    void an_organisation_with_two_projects() {
        lead = Member.fresh();
        manager = newPerson(lead.organisation(), "manager");
        calls = new ImportCalls(this::me);
        grocery = TestProjects.create(
                me(), "Épicerie du test", "externalIds", List.of(Map.of("source", "tableau", "id", "P1")));
        TestProjects.create(me(), "Navette du test");
    }

    private RequestSpecification me() {
        return as(manager);
    }

    private JsonPath commit(String file) {
        return calls.commit(file, "kind", "support-plans", "source", "tableau");
    }

    private Map<String, Object> plan(String key) {
        return me().get("/support-plans/by-external-id/tableau/" + key)
                .then()
                .statusCode(200)
                .extract()
                .path("$");
    }

    @Test
    void a_file_is_foreseen_then_written_and_the_second_time_changes_nothing() {
        String file = HEAD + "1;P1;Étude;Diagnostic;01/03/2026;2026-04-01;;;;Trois rendez-vous;À rappeler\n"
                + "2;navette du TEST;;Clos;2026-01-05;2026-06-01;Objectifs atteints;;équipe;;\n";
        assertEquals(
                List.of(2, 0, 0, 0, 0), counts(calls.validate(file, "kind", "support-plans", "source", "tableau")));
        me().get("/support-plans").then().body("items", hasSize(0));
        JsonPath done = commit(file);
        assertEquals(List.of(2, 0, 0, 0, 0), counts(done), done.prettify());
        me().get("/support-plans/by-external-id/tableau/1")
                .then()
                .body("project.id", equalTo(grocery.toString()))
                .body("object", equalTo("Étude"))
                .body("phase", equalTo("assessment"))
                .body("openedOn", equalTo("2026-03-01"))
                .body("phaseOn", equalTo("2026-04-01"))
                .body("internalDescription", equalTo("À rappeler"));
        me().get("/support-plans/by-external-id/tableau/2")
                .then()
                .body("project.name", equalTo("Navette du test"))
                .body("closedOn", equalTo("2026-06-01"))
                .body("history[0].reasonCode", equalTo("goals-reached"));
        Map<String, Object> before = plan("1");
        assertEquals(List.of(0, 0, 2, 0, 0), counts(commit(file)));
        assertEquals(before, plan("1"));
    }

    @Test
    void a_known_key_moves_its_plan_and_a_blank_erases_nothing() {
        commit(HEAD + "1;P1;Étude;intake;2026-03-01;;;;;Texte;Note\n");
        JsonPath done = commit(HEAD + "1;P1;Autre objet;plan;;2026-05-01;;;;;\n");
        assertEquals(List.of(0, 1, 0, 0, 0), counts(done), done.prettify());
        me().get("/support-plans/by-external-id/tableau/1")
                .then()
                .body("object", equalTo("Étude"))
                .body("phase", equalTo("plan"))
                .body("history.on", contains("2026-05-01", "2026-03-01"))
                .body("description", equalTo("Texte"))
                .body("internalDescription", equalTo("Note"));
    }

    @Test
    void what_a_row_says_wrong_is_told_in_its_column_and_the_rest_is_kept() {
        Member other = Member.fresh();
        UUID theirs = TestProjects.create(other.call(), "Projet d’ailleurs");
        me().header("If-Match", "*")
                .body(Map.of("externalIds", List.of(Map.of("source", "tableau", "id", "P9"))))
                .patch("/projects/" + theirs)
                .then()
                .statusCode(200);
        JsonPath done = commit(HEAD
                + "1;P1;Bon;;;;;;;;\n"
                + "2;Projet inconnu;;;;;;;;;\n"
                + "3;P9;;;;;;;;;\n"
                + "4;P1;Sans raison;Clos;;;;;;;\n"
                + "5;P1;Phase inconnue;rêve;;;;;;;\n"
                + "6;P1;Publique;;;;;;public;;\n"
                + "7;;Sans projet;;;;;;;;\n"
                + ";P1;Bon;;;;;;;;\n");
        assertEquals(List.of(1, 0, 0, 1, 6), counts(done), done.prettify());
        assertEquals(
                List.of(
                        "Projet unknown-reference",
                        "Projet not-editable",
                        "Motif required",
                        "Phase unknown-term",
                        "Visibilité unknown-term",
                        "Projet missing"),
                calls.rows(done.getString("id"), "rejected").stream()
                        .map(row -> (Map<?, ?>) ((List<?>) row.get("errors")).get(0))
                        .map(error -> error.get("column") + " " + error.get("code"))
                        .toList());
    }

    @Test
    void a_plan_of_a_team_that_one_left_is_not_found_by_its_key() {
        Member other = Member.fresh();
        UUID plan = TestSupportPlans.createWithProject(other, "object", "Avant");
        TestSupportPlans.join(other, plan, lead);
        me().header("If-Match", "*")
                .body(Map.of("externalIds", List.of(Map.of("source", "tableau", "id", "1"))))
                .patch("/support-plans/" + plan)
                .then()
                .statusCode(200);
        JsonPath inside = commit(HEAD + "1;P1;Avant;assessment;;;;;;;\n");
        assertEquals(List.of(0, 1, 0, 0, 0), counts(inside), inside.prettify());
        TestSupportPlans.leave(other, plan, lead).statusCode(204);
        String theirs = other.call().get("/support-plans/" + plan).path("project.id");
        me().header("If-Match", "*")
                .body(Map.of("externalIds", List.of(Map.of("source", "tableau", "id", "P9"))))
                .patch("/projects/" + theirs)
                .then()
                .statusCode(200);
        JsonPath gone = commit(HEAD + "1;P9;Avant;plan;;;;;;;\n");
        assertEquals(List.of(0, 0, 0, 0, 1), counts(gone), gone.prettify());
        Map<?, ?> error = (Map<?, ?>)
                ((List<?>) calls.rows(gone.getString("id"), "rejected").get(0).get("errors")).get(0);
        assertEquals("Projet not-editable", error.get("column") + " " + error.get("code"));
        other.call().get("/support-plans/" + plan).then().body("phase", equalTo("assessment"));
        JsonPath own = commit(HEAD + "1;P1;Le nôtre;plan;;;;;;;\n");
        assertEquals(List.of(1, 0, 0, 0, 0), counts(own), own.prettify());
        assertEquals("Le nôtre", plan("1").get("object"));
        other.call().get("/support-plans/" + plan).then().body("phase", equalTo("assessment"));
    }

    @Test
    void a_plan_that_opens_later_than_somebody_joined_is_told_in_its_column() {
        commit(HEAD + "1;P1;Étude;plan;2026-01-01;2026-03-01;;;;;\n");
        JsonPath moved = commit(HEAD + "1;P1;Étude;plan;2026-01-10;;;;;;\n");
        assertEquals(List.of(0, 1, 0, 0, 0), counts(moved), moved.prettify());
        Map<String, Object> plan = plan("1");
        assertEquals("2026-01-10", ((Map<?, ?>) ((List<?>) plan.get("team")).get(0)).get("joinedOn"));
        me().header("If-Match", "*")
                .body(Map.of("joinedOn", "2026-01-15"))
                .put("/support-plans/" + plan.get("id") + "/memberships/"
                        + Member.fresh().id())
                .then()
                .statusCode(200);
        JsonPath late = commit(HEAD + "1;P1;Étude;plan;2026-02-01;;;;;;\n");
        assertEquals(List.of(0, 0, 0, 0, 1), counts(late), late.prettify());
        Map<?, ?> error = (Map<?, ?>)
                ((List<?>) calls.rows(late.getString("id"), "rejected").get(0).get("errors")).get(0);
        assertEquals("Ouvert le after-first-joined", error.get("column") + " " + error.get("code"));
    }
}
