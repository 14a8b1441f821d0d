package org.maillage.supportplans;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.supportplans.TestSupportPlans.create;
import static org.maillage.supportplans.TestSupportPlans.createWithProject;
import static org.maillage.supportplans.TestSupportPlans.handOver;
import static org.maillage.supportplans.TestSupportPlans.join;
import static org.maillage.supportplans.TestSupportPlans.leave;
import static org.maillage.supportplans.TestSupportPlans.plan;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.actors.TestActors;
import org.maillage.supportplans.TestSupportPlans.Member;

/** Two organisations in one team, a third outside, a former member. */
@QuarkusTest
class SupportPlanTeamTest extends TeamOfThree {

    @Test
    void who_joins_reads_and_changes_what_the_team_shares_and_who_leaves_reads_the_network_part_again() {
        assertInside(lead);
        assertOutside(member);
        join(lead, plan, member)
                .statusCode(200)
                .body("version", equalTo(2))
                .body(
                        "team.organisation.id",
                        contains(lead.id().toString(), member.id().toString()))
                .body("team.role", contains("lead", "member"))
                .body("team[1].leftOn", nullValue());
        assertInside(member);
        assertOutside(outside);
        leave(member, plan, member).statusCode(204);
        assertOutside(member);
        lead.call()
                .get("/support-plans/" + plan)
                .then()
                .body("version", equalTo(3))
                .body("team", hasSize(2))
                .body("team[1].organisation.id", equalTo(member.id().toString()))
                .body("team[1].leftOn", equalTo(today()));
        join(lead, plan, member).statusCode(200).body("team", hasSize(3));
        assertInside(member);
        leave(lead, plan, member).statusCode(204);
        assertOutside(member);
    }

    @Test
    void an_archived_plan_keeps_its_team_until_each_has_left() {
        join(lead, plan, member);
        lead.call()
                .header("If-Match", "*")
                .delete("/support-plans/" + plan)
                .then()
                .statusCode(204);
        member.call().get("/projects/" + project).then().body("confidential", equalTo(true));
        leave(member, plan, member).statusCode(204);
        member.call().get("/projects/" + project).then().body("confidential", equalTo(false));
        assertOutside(member);
    }

    @Test
    void the_own_parts_stay_with_each_organisation_of_the_team() {
        join(lead, plan, member);
        for (Member one : List.of(lead, member)) {
            one.call()
                    .header("If-Match", "*")
                    .body(Map.of("internalDescription", "note de " + one.id()))
                    .patch("/support-plans/" + plan)
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(3));
        }
        for (Member one : List.of(lead, member)) {
            one.call().get("/support-plans/" + plan).then().body("internalDescription", equalTo("note de " + one.id()));
        }
        member.call().get("/projects/" + project).then().body("internalDescription", nullValue());
    }

    @Test
    void a_member_changes_plan_and_project_but_not_the_team() {
        join(lead, plan, member);
        member.call()
                .header("If-Match", "\"2\"")
                .body(Map.of("phase", "assessment", "description", "À deux"))
                .patch("/support-plans/" + plan)
                .then()
                .statusCode(200)
                .body("phase", equalTo("assessment"))
                .body("history[0].organisation.id", equalTo(member.id().toString()))
                .body("history[0].by", equalTo("Personne adviser"));
        lead.call().get("/support-plans/" + plan).then().body("history[0].by", nullValue());
        lead.call()
                .header("If-Match", "\"2\"")
                .body(Map.of("description", "Perdu ?"))
                .patch("/support-plans/" + plan)
                .then()
                .statusCode(412);
        member.call()
                .header("If-Match", "*")
                .body(Map.of("stage", "feasibility", "facts", List.of()))
                .patch("/projects/" + project)
                .then()
                .statusCode(200)
                .body("stage", equalTo("feasibility"))
                .body("facts", empty())
                .body("holders", hasSize(1));
        join(member, plan, outside)
                .statusCode(403)
                .body("detail", containsString(lead.organisation().name()));
        leave(member, plan, lead).statusCode(403);
        handOver(member, plan, member).statusCode(403);
        lead.call()
                .header("If-Match", "*")
                .body(Map.of("visibility", "organisation"))
                .patch("/support-plans/" + plan)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("team-not-empty"));
        UUID second = create(lead.call(), project);
        member.call()
                .header("If-Match", "*")
                .body(Map.of("visibility", "organisation"))
                .patch("/support-plans/" + second)
                .then()
                .statusCode(403);
        member.call().body(plan(project)).post("/support-plans").then().statusCode(403);
        outside.call()
                .body(plan(project))
                .post("/support-plans")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-editable"))
                .body("detail", containsString(lead.organisation().name()));
    }

    @Test
    void the_whole_team_goes_on_reading_the_persons_who_hold_the_project_and_only_them() {
        join(lead, plan, member);
        UUID later = TestActors.create(member.call(), TestActors.person("Porteur arrivé plus tard"));
        lead.call().get("/actors/" + later).then().statusCode(404);
        member.call()
                .header("If-Match", "*")
                .body(Map.of("holders", List.of(Map.of("actorId", later, "role", "holder"))))
                .patch("/projects/" + project)
                .then()
                .statusCode(200)
                .body("holders", hasSize(1));
        lead.call().get("/projects/" + project).then().body("holders.actor.name", contains("Porteur arrivé plus tard"));
        lead.call().get("/actors/" + later).then().statusCode(200);
        member.call().get("/actors/" + holder).then().statusCode(404);
        leave(member, plan, member).statusCode(204);
        lead.call().get("/actors/" + later).then().statusCode(200);
        assertEquals(
                "0",
                TestRows.read(
                        "select count(*) from person_access where organisation_id = ? and record_id = ?",
                        member.id(),
                        project));
    }

    @Test
    void a_closed_plan_keeps_its_team_until_it_leaves() {
        join(lead, plan, member);
        lead.call()
                .header("If-Match", "*")
                .body(Map.of("phase", "closed", "changeReasonCode", "goals-reached"))
                .patch("/support-plans/" + plan)
                .then()
                .statusCode(200)
                .body("closedOn", equalTo(today()));
        assertInside(member);
        leave(member, plan, member).statusCode(204);
        assertOutside(member);
    }

    @Test
    void the_changes_name_who_could_read_the_plan_before_and_after() {
        join(lead, plan, member);
        leave(lead, plan, member);
        String both = List.of(lead.id(), member.id()).stream()
                .map(id -> "organisation:" + id)
                .sorted()
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
        String one = "organisation:" + lead.id();
        assertEquals(
                "1 create  > " + one + ",2 update " + one + " > " + both + ",3 update " + both + " > " + one,
                TestRows.read(
                        "select string_agg(version || ' ' || kind || ' ' || array_to_string(readers_before, ' ') || ' > '"
                                + " || array_to_string(readers_after, ' '), ',' order by version) from changes where resource_id = ?",
                        plan));
    }

    @Test
    void an_outsider_changes_nothing_and_learns_nothing() {
        for (Member other : List.of(outside)) {
            join(other, plan, other).statusCode(404);
            leave(other, plan, lead).statusCode(404);
            handOver(other, plan, other).statusCode(404);
            other.call()
                    .header("If-Match", "*")
                    .body(Map.of("description", "x"))
                    .patch("/support-plans/" + plan)
                    .then()
                    .statusCode(404);
            other.call()
                    .header("If-Match", "*")
                    .delete("/support-plans/" + plan)
                    .then()
                    .statusCode(404);
        }
        lead.call()
                .get("/support-plans/" + plan)
                .then()
                .body("version", equalTo(1))
                .body("team", hasSize(1));
        UUID theirs = createWithProject(outside);
        lead.call().get("/support-plans").then().body("items.id", not(hasItem(theirs.toString())));
    }
}
