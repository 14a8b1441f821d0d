package org.maillage.projects;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.projects.TestProjects.create;
import static org.maillage.projects.TestProjects.project;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.shared.text.Today;

/** How a project moves on, stops and goes on. */
@QuarkusTest
class ProjectProgressTest {

    private static final List<String> STATUSES = List.of("active", "paused", "abandoned", "handed-over", "completed");

    private static RequestSpecification adviser() {
        return as(adviserOf(PLATEAU));
    }

    private static ValidatableResponse patch(UUID id, Map<String, Object> patch) {
        return adviser()
                .header("If-Match", "*")
                .body(patch)
                .patch("/projects/" + id)
                .then();
    }

    @Test
    void the_documented_table_is_the_one_of_the_code() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("../docs/projects.md")).stream()
                .filter(line -> line.matches("\\| `[a-z-]+` \\| `[a-z-]+` \\|.*"))
                .map(line ->
                        line.replace("`", "").replaceAll("\\s*\\|\\s*", " ").strip())
                .toList();
        List<String> coded = ProjectProgress.STEPS.stream()
                .map(step -> step.from() + " " + step.to() + " "
                        + switch (step.required()) {
                            case NOTHING -> "nothing";
                            case REASON_CODE -> "changeReasonCode";
                            case REASON -> "changeReason";
                        })
                .toList();
        assertEquals(coded, documented);
    }

    /** Every pair, through HTTP, with and without what it needs. */
    @Test
    void each_step_of_the_table_is_made_and_no_other() {
        for (String from : STATUSES) {
            for (String to : STATUSES) {
                var step = ProjectProgress.STEPS.stream()
                        .filter(one -> one.from().equals(from) && one.to().equals(to))
                        .findFirst();
                UUID id = create(adviser(), "Pas " + from, "status", from, "changeReasonCode", "funding");
                if (from.equals(to)) {
                    patch(id, Map.of("status", to)).statusCode(200).body("version", equalTo(1));
                } else if (step.isEmpty()) {
                    patch(id, Map.of("status", to, "changeReasonCode", "funding", "changeReason", "essai"))
                            .statusCode(400)
                            .body("errors.pointer", contains("/status"))
                            .body("errors[0].code", equalTo("transition-not-allowed"));
                } else {
                    make(id, step.get());
                }
            }
        }
    }

    private static void make(UUID id, ProjectProgress.Step step) {
        Map<String, Object> bare = new HashMap<>(Map.of("status", step.to()));
        if (step.required() != ProjectProgress.Required.NOTHING) {
            boolean coded = step.required() == ProjectProgress.Required.REASON_CODE;
            String field = coded ? "changeReasonCode" : "changeReason";
            patch(id, bare)
                    .statusCode(400)
                    .body("errors.pointer", contains("/" + field))
                    .body("errors[0].code", equalTo("required"));
            bare.put(field, coded ? "viability" : "Une nouvelle équipe reprend");
        }
        patch(id, bare).statusCode(200).body("status", equalTo(step.to()));
    }

    @Test
    void an_ended_project_is_recorded_with_why_it_ended() {
        adviser()
                .body(project("Fini avant", "status", "abandoned"))
                .post("/projects")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/changeReasonCode"));
    }

    @Test
    void the_kanban_moves_a_project_with_one_field_and_the_history_tells() {
        UUID id = create(adviser(), "Carte", "changedOn", "2026-01-10");
        patch(id, Map.of("stage", "feasibility", "changedOn", "2026-03-01", "changeReason", "Étude financée"))
                .statusCode(200)
                .body("stage", equalTo("feasibility"))
                .body("changedOn", equalTo("2026-03-01"));
        patch(id, Map.of("stage", "idea"))
                .statusCode(200)
                .body("changedOn", equalTo(Today.date().toString()))
                .body("history.stage", contains("idea", "feasibility", "idea"))
                .body("history.on", contains(Today.date().toString(), "2026-03-01", "2026-01-10"))
                .body("history[1].reason", equalTo("Étude financée"))
                .body("history[0].reason", nullValue())
                .body("history[0].organisation.name", equalTo(PLATEAU.name()))
                .body("history[0].by", equalTo("Personne adviser"));
    }

    @Test
    void a_change_lies_neither_in_the_future_nor_before_the_last_one() {
        UUID id = create(adviser(), "Daté", "changedOn", "2026-05-01");
        patch(id, Map.of("stage", "creation", "changedOn", "2026-04-30"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/changedOn"))
                .body("errors[0].code", equalTo("before-last-change"));
        patch(
                        id,
                        Map.of(
                                "stage",
                                "creation",
                                "changedOn",
                                Today.date().plusDays(1).toString()))
                .statusCode(400)
                .body("errors[0].code", equalTo("date-in-future"));
        patch(id, Map.of("stage", "creation", "changedOn", "2026-05-01")).statusCode(200);
    }

    @Test
    void the_same_put_twice_changes_once() {
        UUID id = create(adviser(), "Répété");
        Map<String, Object> input =
                project("Répété", "stage", "launch", "changedOn", Today.date().toString(), "changeReason", "Ouverture");
        for (int turn = 0; turn < 2; turn++) {
            adviser()
                    .header("If-Match", "*")
                    .body(input)
                    .put("/projects/" + id)
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(2))
                    .body("history", hasSize(2));
        }
    }

    @Test
    void the_codes_of_the_table_are_those_of_the_vocabulary() {
        List<String> codes = adviser().get("/vocabularies/project-status").path("terms.code");
        assertEquals(codes, STATUSES);
        List<String> stages = adviser().get("/vocabularies/project-stage").path("terms.code");
        assertEquals(
                ProjectProgress.WITH_ORGANISATION,
                java.util.Set.copyOf(stages.subList(stages.indexOf("creation"), stages.size())));
    }
}
