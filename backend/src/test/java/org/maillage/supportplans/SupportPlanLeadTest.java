package org.maillage.supportplans;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.maillage.supportplans.TestSupportPlans.create;
import static org.maillage.supportplans.TestSupportPlans.handOver;
import static org.maillage.supportplans.TestSupportPlans.join;
import static org.maillage.supportplans.TestSupportPlans.leave;
import static org.maillage.supportplans.TestSupportPlans.plan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.supportplans.TestSupportPlans.Member;

/** The lead: handing over, plans of its own, who may leave when. */
@QuarkusTest
class SupportPlanLeadTest extends TeamOfThree {

    @Test
    void nobody_leaves_a_plan_without_a_lead() {
        leave(lead, plan, lead).statusCode(409).body("code", equalTo("last-member"));
        join(lead, plan, member);
        leave(lead, plan, lead).statusCode(409).body("code", equalTo("lead-not-handed-over"));
        leave(lead, plan, outside).statusCode(404);
        leave(lead, plan, member).statusCode(204);
        leave(lead, plan, member).statusCode(404);
    }

    @Test
    void the_lead_is_handed_over_with_the_project_and_all_its_plans() {
        UUID second = create(lead.call(), project);
        handOver(lead, plan, member).statusCode(400).body("errors[0].pointer", equalTo("/organisationId"));
        join(lead, plan, member);
        handOver(lead, plan, member)
                .statusCode(200)
                .body("lead.id", equalTo(member.id().toString()))
                .body("team.role", contains("lead", "member"))
                .body("team[0].organisation.id", equalTo(member.id().toString()))
                .body("history[0].lead.id", equalTo(member.id().toString()))
                .body("history[0].reason", equalTo("Plus près du terrain"))
                .body("history[0].organisation.id", equalTo(lead.id().toString()));
        member.call()
                .get("/support-plans/" + second)
                .then()
                .body("lead.id", equalTo(member.id().toString()))
                .body("team.role", contains("lead", "member"));
        member.call()
                .get("/projects/" + project)
                .then()
                .body("lead.id", equalTo(member.id().toString()))
                .body("updatedBy.organisation.id", equalTo(lead.id().toString()));
        join(lead, plan, outside)
                .statusCode(403)
                .body("detail", containsString(member.organisation().name()));
        assertInside(lead);
        leave(lead, plan, lead).statusCode(204);
        assertInside(lead); // still in the team of the second plan
        leave(member, second, lead).statusCode(204);
        assertOutside(lead);
        lead.call().get("/support-plans/" + second).then().statusCode(404);
        assertInside(member);
        join(member, plan, outside).statusCode(200);
        assertInside(outside);
        member.call().body(plan(project)).post("/support-plans").then().statusCode(201);
    }

    @Test
    void a_plan_of_the_lead_alone_is_nobody_elses() {
        UUID own = create(lead.call(), project, "visibility", "organisation", "description", "Seul " + CANARY);
        join(lead, plan, member);
        member.call().get("/support-plans/" + own).then().statusCode(404);
        member.call()
                .queryParam("project", project)
                .get("/support-plans")
                .then()
                .body("items.id", contains(plan.toString()));
        join(lead, own, member).statusCode(409).body("code", equalTo("plan-not-shared"));
        handOver(lead, plan, member).statusCode(409).body("code", equalTo("plan-not-shared"));
        share(own);
        member.call().get("/support-plans/" + own).then().statusCode(200);
        handOver(lead, plan, member).statusCode(200);
    }

    @Test
    void a_hand_over_that_is_refused_names_the_plans_that_the_new_lead_would_come_to_read() {
        join(lead, plan, member);
        UUID kept = create(
                lead.call(), project, "visibility", "organisation", "object", "Entre nous", "openedOn", "2026-02-01");
        UUID past = create(
                lead.call(), project, "visibility", "organisation", "object", "Ancien", "openedOn", "2026-01-01");
        lead.call()
                .header("If-Match", "*")
                .delete("/support-plans/" + past)
                .then()
                .statusCode(204);
        handOver(lead, plan, member)
                .statusCode(409)
                .body("code", equalTo("plan-not-shared"))
                .body("errors.pointer", contains("/organisationId", "/organisationId"))
                .body("errors.code", contains("archived-plan-kept-back", "plan-kept-back"))
                .body("errors[0].detail", containsString("Ancien"))
                .body("errors[0].detail", containsString("2026-01-01"))
                .body("errors[1].detail", containsString("Entre nous"));
        share(kept);
        handOver(lead, plan, member).statusCode(409).body("errors.code", contains("archived-plan-kept-back"));
        share(past);
        handOver(lead, plan, member).statusCode(200);
    }

    private void share(UUID own) {
        lead.call()
                .header("If-Match", "*")
                .body(Map.of("visibility", "team"))
                .patch("/support-plans/" + own)
                .then()
                .statusCode(200);
    }

    @Test
    void a_plan_is_opened_before_anybody_joins_and_its_lead_comes_along() {
        UUID late = create(lead.call(), project, "openedOn", "2026-01-01", "changedOn", "2026-03-01");
        opened(lead, late, "2026-01-10")
                .statusCode(200)
                .body("team[0].joinedOn", equalTo("2026-01-10"))
                .body("history[0].on", equalTo("2026-03-01"));
        opened(lead, late, "2026-01-05").statusCode(200).body("team[0].joinedOn", equalTo("2026-01-05"));
        lead.call()
                .header("If-Match", "*")
                .body(Map.of("joinedOn", "2026-01-20"))
                .put("/support-plans/" + late + "/memberships/" + member.id())
                .then()
                .statusCode(200);
        opened(lead, late, "2026-01-21")
                .statusCode(400)
                .body("errors.pointer", contains("/openedOn"))
                .body("errors.code", contains("after-first-joined"))
                .body("errors[0].detail", containsString("2026-01-20"));
        opened(member, late, "2026-01-06").statusCode(400).body("errors.code", contains("after-first-joined"));
        opened(member, late, "2026-01-02").statusCode(200).body("team.joinedOn", contains("2026-01-05", "2026-01-20"));
        opened(lead, late, "2026-01-20").statusCode(400); // it no longer begins with the opening
        opened(lead, late, "2026-01-05").statusCode(200);
        opened(lead, late, "2026-01-20").statusCode(200).body("team.joinedOn", contains("2026-01-20", "2026-01-20"));
        opened(lead, late, "2026-03-02").statusCode(400).body("errors.code", hasItem("after-first-change"));
    }

    private ValidatableResponse opened(Member who, UUID changed, String day) {
        return who.call()
                .header("If-Match", "*")
                .body(Map.of("openedOn", day))
                .patch("/support-plans/" + changed)
                .then();
    }

    @Test
    void days_of_membership_are_in_order() {
        lead.call()
                .header("If-Match", "*")
                .body(Map.of("openedOn", "2026-01-10"))
                .patch("/support-plans/" + plan)
                .then()
                .statusCode(200);
        for (String[] wrong : new String[][] {{"2999-01-01", "date-in-future"}, {"2026-01-09", "date-order"}}) {
            lead.call()
                    .header("If-Match", "*")
                    .body(Map.of("joinedOn", wrong[0]))
                    .put("/support-plans/" + plan + "/memberships/" + member.id())
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/joinedOn"))
                    .body("errors[0].code", equalTo(wrong[1]));
        }
        for (String day : List.of("2026-02-01", "2026-03-01")) {
            lead.call()
                    .header("If-Match", "*")
                    .body(Map.of("joinedOn", day))
                    .put("/support-plans/" + plan + "/memberships/" + member.id())
                    .then()
                    .statusCode(200)
                    .body("team", hasSize(2))
                    .body("team[1].joinedOn", equalTo(day));
        }
        for (String[] wrong : new String[][] {{"2999-01-01", "date-in-future"}, {"2026-02-28", "date-order"}}) {
            member.call()
                    .header("If-Match", "*")
                    .queryParam("leftOn", wrong[0])
                    .delete("/support-plans/" + plan + "/memberships/" + member.id())
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo(wrong[1]));
        }
        member.call()
                .header("If-Match", "*")
                .queryParam("leftOn", "2026-04-01")
                .delete("/support-plans/" + plan + "/memberships/" + member.id())
                .then()
                .statusCode(204);
        lead.call()
                .header("If-Match", "*")
                .body(Map.of("joinedOn", "2026-03-15"))
                .put("/support-plans/" + plan + "/memberships/" + member.id())
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("before-last-change"));
        lead.call()
                .header("If-Match", "*")
                .put("/support-plans/" + plan + "/memberships/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}
