package org.maillage.supportrecords;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.supportrecords.TestSupportRecords.record;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.actors.TestActors;
import org.maillage.projects.TestProjects;
import org.maillage.shared.text.Today;

/** What is wrong with a record is said, each mistake at its place. */
@QuarkusTest
class SupportRecordRefusalsTest {

    private static RequestSpecification adviser() {
        return as(adviserOf(PLATEAU));
    }

    private static UUID project(Object... more) {
        return TestProjects.create(adviser(), "Projet " + UUID.randomUUID(), more);
    }

    @Test
    void every_mistake_is_named_with_its_place() {
        UUID project = project();
        UUID theirs = TestActors.create(as(adviserOf(VALLEE)), TestActors.person("Pas à nous"));
        UUID person = TestActors.create(adviser(), TestActors.person("Pas un lieu"));
        for (Object[] mistake : new Object[][] {
            {"minutes", 0, "/minutes", "out-of-range"},
            {"minutes", 1441, "/minutes", "out-of-range"},
            {"on", "2999-01-01", "/on", "date-in-future"},
            {"on", "1989-12-31", "/on", "out-of-range"},
            {"kind", "seance", "/kind", "unknown-code"},
            {"mode", "telepathy", "/mode", "unknown-code"},
            {"themes", List.of("mobility", "mobility"), "/themes/1", "repeated"},
            {"participants", List.of(theirs), "/participants/0", "unknown-reference"},
            {"placeId", person, "/placeId", "unknown-reference"},
            {"projects", List.of(UUID.randomUUID()), "/projects/0", "unknown-reference"},
            {"planId", UUID.randomUUID(), "/planId", "unknown-reference"},
            {"eventSessionId", UUID.randomUUID(), "/eventSessionId", "unknown-reference"},
            {"nextStepDue", Today.date().toString(), "/nextStepDue", "not-expected"},
            {"nextStep", "x".repeat(501), "/nextStep", "too-long"},
            {"summary", " ", "/summary", "required"},
            {"couleur", "bleu", "/couleur", "unknown-field"},
        }) {
            Map<String, Object> input = record("Faux", "projects", List.of(project));
            input.put((String) mistake[0], mistake[1]);
            adviser()
                    .body(input)
                    .post("/support-records")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem((String) mistake[2]))
                    .body("errors.code", hasItem((String) mistake[3]));
        }
        adviser()
                .body(record("Personne"))
                .post("/support-records")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/participants"));
    }

    @Test
    void only_the_team_of_a_project_writes_about_it() {
        UUID project = TestProjects.create(as(adviserOf(VALLEE)), "Leur projet");
        adviser()
                .body(record("De loin", "projects", List.of(project)))
                .post("/support-records")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/projects/0"))
                .body("errors[0].code", equalTo("not-in-team"));
        adviser()
                .queryParam("project", project)
                .get("/support-records/readers")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("not-in-team"));
    }
}
