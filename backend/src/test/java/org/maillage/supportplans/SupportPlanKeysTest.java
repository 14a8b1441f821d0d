package org.maillage.supportplans;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.maillage.supportplans.TestSupportPlans.join;
import static org.maillage.supportplans.TestSupportPlans.leave;
import static org.maillage.supportplans.TestSupportPlans.plan;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.events.TestEvents;
import org.maillage.projects.TestProjects;

/** An organisation's own keys of records that it reads no more. */
@QuarkusTest
class SupportPlanKeysTest extends TeamOfThree {

    private static final String KEY = "/by-external-id/tableau/1";

    private static Map<String, Object> keyed() {
        return Map.of("externalIds", List.of(Map.of("source", "tableau", "id", "1")));
    }

    private void key(String path) {
        member.call()
                .header("If-Match", "*")
                .body(keyed())
                .patch(path)
                .then()
                .statusCode(200)
                .body("externalIds.id", contains("1"));
    }

    @Test
    void the_key_of_a_plan_whose_team_one_has_left_is_free_for_another() {
        join(lead, plan, member);
        key("/support-plans/" + plan);
        leave(member, plan, member).statusCode(204);
        member.call().get("/support-plans" + KEY).then().statusCode(404);
        UUID own = TestProjects.create(member.call(), "Le nôtre " + UUID.randomUUID());
        String id = member.call()
                .body(plan(own, "object", "Le nôtre"))
                .put("/support-plans" + KEY)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        member.call().get("/support-plans" + KEY).then().statusCode(200).body("id", equalTo(id));
        join(lead, plan, member);
        member.call().get("/support-plans/" + plan).then().statusCode(200).body("externalIds", empty());
        member.call().get("/support-plans" + KEY).then().body("id", equalTo(id));
        member.call()
                .header("If-Match", "*")
                .body(keyed())
                .patch("/support-plans/" + plan)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("duplicate"));
    }

    @Test
    void a_key_that_was_not_used_again_is_there_when_one_comes_back() {
        join(lead, plan, member);
        key("/support-plans/" + plan);
        leave(member, plan, member).statusCode(204);
        join(lead, plan, member);
        member.call()
                .get("/support-plans" + KEY)
                .then()
                .statusCode(200)
                .body("id", equalTo(plan.toString()))
                .body("externalIds.id", contains("1"));
    }

    @Test
    void the_key_of_an_event_that_became_a_draft_again_is_free_too() {
        UUID event = TestEvents.published(lead::call, TestEvents.ready("Annoncée"));
        key("/events/" + event);
        TestEvents.state(lead.call(), event, "cancelled", "reason", "Neige")
                .then()
                .statusCode(200);
        TestEvents.state(lead.call(), event, "draft").then().statusCode(200);
        member.call().get("/events" + KEY).then().statusCode(404);
        UUID own = TestEvents.create(member.call(), TestEvents.evening("La nôtre"));
        key("/events/" + own);
        member.call().get("/events" + KEY).then().body("id", equalTo(own.toString()));
    }

    @Test
    void the_key_of_a_project_stays_because_the_network_reads_it() {
        key("/projects/" + project);
        member.call().get("/projects" + KEY).then().statusCode(200).body("id", equalTo(project.toString()));
        member.call()
                .body(TestProjects.project("Autre"))
                .put("/projects" + KEY)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-editable"));
    }
}
