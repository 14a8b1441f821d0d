package org.maillage.supportrecords;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.TestWorld.asClient;
import static org.maillage.supportrecords.TestSupportRecords.create;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.actors.TestActors;
import org.maillage.projects.TestProjects;
import org.maillage.supportplans.TestSupportPlans;
import org.maillage.supportplans.TestSupportPlans.Member;

/** What a record said and did before: corrections, two of them at once, archives, days out of any calendar. */
@QuarkusTest
class SupportRecordPastTest {

    private final Member ours = Member.fresh();
    private final Member newcomer = Member.fresh();
    private UUID project;

    @BeforeEach
    void a_project() {
        project = TestProjects.create(ours.call(), "Passé " + UUID.randomUUID());
    }

    @Test
    void who_comes_into_the_team_reads_the_record_and_not_what_was_corrected_before() {
        UUID plan = TestSupportPlans.create(ours.call(), project);
        UUID record = create(ours.call(), "Premier texte", "projects", List.of(project));
        correct(record, "Deuxième texte");
        TestSupportPlans.join(ours, plan, newcomer).statusCode(200);
        newcomer.call().get("/support-records/" + record).then().body("summary", equalTo("Deuxième texte"));
        newcomer.call().get("/support-records/" + record + "/revisions").then().body("items", empty());
        correct(record, "Troisième texte");
        newcomer.call()
                .get("/support-records/" + record + "/revisions")
                .then()
                .body("items.summary", contains("Deuxième texte"));
        ours.call()
                .get("/support-records/" + record + "/revisions")
                .then()
                .body("items.summary", contains("Deuxième texte", "Premier texte"));
    }

    /** The one who lets in waits for a lock; meanwhile the correction, begun later, is finished. */
    @Test
    void a_text_corrected_while_somebody_was_being_let_in_is_not_for_her_eyes() throws Exception {
        UUID plan = TestSupportPlans.create(ours.call(), project);
        UUID record = create(ours.call(), "Premier texte", "projects", List.of(project));
        ExecutorService aside = Executors.newSingleThreadExecutor();
        try (Connection connection = TestRows.owner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select from projects where id = '" + project + "' for share");
            Future<?> joining = aside.submit(
                    () -> TestSupportPlans.join(ours, plan, newcomer).statusCode(200));
            waitForLock();
            correct(record, "Deuxième texte");
            connection.rollback();
            joining.get();
        } finally {
            aside.shutdown();
        }
        newcomer.call().get("/support-records/" + record).then().body("summary", equalTo("Deuxième texte"));
        newcomer.call().get("/support-records/" + record + "/revisions").then().body("items", empty());
    }

    private static void waitForLock() throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (!"0".equals(TestRows.read("select count(*)::text from pg_locks where not granted"))) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("nobody waits");
    }

    @Test
    void of_two_corrections_at_once_one_is_told_that_the_record_has_changed() throws Exception {
        UUID record = create(ours.call(), "Texte", "projects", List.of(project), "privateNote", "Note");
        for (String field : List.of("summary", "privateNote")) {
            String read = "\"" + ours.call().get("/support-records/" + record).path("version") + "\"";
            assertEquals(
                    List.of(200, 412),
                    atOnce(
                            () -> patch(record, read, field, "de l’une"),
                            () -> patch(record, read, field, "de l’autre")),
                    field);
        }
    }

    @Test
    void an_archived_record_no_longer_lets_one_read_who_took_part() {
        UUID person = TestActors.create(ours.call(), TestActors.person("Partie"));
        UUID plan = TestSupportPlans.create(ours.call(), project);
        ours.call()
                .header("If-Match", "*")
                .body(Map.of("holders", List.of(Map.of("actorId", person, "role", "holder"))))
                .patch("/projects/" + project)
                .then()
                .statusCode(200);
        TestSupportPlans.join(ours, plan, newcomer).statusCode(200);
        UUID record =
                create(newcomer.call(), "Rencontre", "projects", List.of(project), "participants", List.of(person));
        TestSupportPlans.leave(newcomer, plan, newcomer).statusCode(204);
        newcomer.call().get("/actors/" + person).then().statusCode(200);
        newcomer.call()
                .header("If-Match", "*")
                .delete("/support-records/" + record)
                .then()
                .statusCode(204);
        newcomer.call().get("/actors/" + person).then().statusCode(404);
    }

    @Test
    void a_key_that_may_not_write_erases_no_note() {
        UUID record = create(ours.call(), "Texte", "projects", List.of(project), "privateNote", "Note");
        asClient(ours.organisation(), "support-records:read", "support-records:private-notes")
                .header("If-Match", "*")
                .delete("/support-records/" + record + "/private-note")
                .then()
                .statusCode(403);
    }

    @Test
    void ones_own_projects_are_those_of_ones_teams() {
        UUID plan = TestSupportPlans.create(ours.call(), project);
        mine(newcomer).body("items.id", not(hasItem(project.toString())));
        TestSupportPlans.join(ours, plan, newcomer).statusCode(200);
        mine(newcomer).body("items.id", hasItem(project.toString()));
    }

    @Test
    void days_that_no_calendar_knows_are_refused() {
        for (String day : List.of("-9999-01-01", "+999999-01-01", "0000-01-01", "2026-02-30")) {
            ours.call()
                    .queryParam("from", day)
                    .get("/support-records")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("check-failed"));
            ours.call().queryParam("from", day).get("/events").then().statusCode(400);
            ours.call()
                    .body(TestSupportPlans.plan(project, "openedOn", day))
                    .post("/support-plans")
                    .then()
                    .statusCode(400);
        }
        ours.call()
                .body(TestSupportPlans.plan(project, "openedOn", "0001-01-01"))
                .post("/support-plans")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/openedOn"));
        ours.call()
                .queryParam("updatedSince", "-9999-01-01T00:00:00Z")
                .get("/projects")
                .then()
                .statusCode(400);
    }

    private io.restassured.response.ValidatableResponse mine(Member member) {
        return member.call()
                .queryParam("team", "mine")
                .queryParam("limit", 200)
                .get("/projects")
                .then()
                .statusCode(200);
    }

    private void correct(UUID record, String summary) {
        assertEquals(200, patch(record, "*", "summary", summary));
    }

    private int patch(UUID record, String version, String field, String text) {
        RequestSpecification caller = ours.call();
        return caller.header("If-Match", version)
                .body(Map.of(field, text))
                .patch("/support-records/" + record)
                .statusCode();
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = both.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get(), answers.get(1).get()).stream()
                    .sorted()
                    .toList();
        } finally {
            both.shutdown();
        }
    }
}
