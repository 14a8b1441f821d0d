package org.maillage.supportrecords;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.supportrecords.TestSupportRecords.record;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.actors.TestActors;
import org.maillage.supportplans.TestSupportPlans;
import org.maillage.supportplans.TestSupportPlans.Member;

/** Records of a support plan, and the team that it makes, through the API alone. */
@QuarkusTest
class SupportRecordPlanTest {

    private Member lead;
    private Member member;
    private UUID plan;
    private String project;

    @BeforeEach
    void a_plan_with_a_team_of_two() {
        lead = Member.fresh();
        member = Member.fresh();
        plan = TestSupportPlans.createWithProject(lead);
        project = lead.call().get("/support-plans/" + plan).path("project.id");
        TestSupportPlans.join(lead, plan, member);
    }

    @Test
    void a_record_of_a_plan_is_about_its_project_and_read_by_its_team() {
        String id = member.call()
                .body(record("Au titre du plan", "planId", plan))
                .post("/support-records")
                .then()
                .statusCode(201)
                .body("plan.id", equalTo(plan.toString()))
                .body("projects.id", contains(project))
                .body("readers.id", contains(member.id().toString(), lead.id().toString()))
                .extract()
                .path("id");
        lead.call()
                .queryParam("plan", plan)
                .get("/support-records")
                .then()
                .body("items.id", contains(id))
                .body(
                        "items[0].readers.id",
                        contains(member.id().toString(), lead.id().toString()));
        lead.call()
                .queryParam("project", project)
                .get("/support-records/readers")
                .then()
                .statusCode(200)
                .body(
                        "organisations.id",
                        contains(lead.id().toString(), member.id().toString()));
        member.call()
                .header("If-Match", "*")
                .body(Map.of("projects", List.of()))
                .patch("/support-records/" + id)
                .then()
                .statusCode(200)
                .body("projects.id", contains(project));
    }

    @Test
    void a_plan_that_one_does_not_see_cannot_be_named() {
        Member outside = Member.fresh();
        UUID person = TestActors.create(outside.call(), TestActors.person("Présente"));
        outside.call()
                .body(record("De loin", "participants", List.of(person), "planId", plan))
                .post("/support-records")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/planId"))
                .body("errors[0].code", equalTo("unknown-reference"));
    }

    @Test
    void whoever_leaves_the_team_keeps_its_own_records_alone() {
        UUID theirs = TestSupportRecords.create(lead.call(), "Le leur", "planId", plan);
        UUID mine = TestSupportRecords.create(member.call(), "Le nôtre", "planId", plan);
        member.call().get("/support-records/" + theirs).then().statusCode(200);
        TestSupportPlans.leave(member, plan, member);
        member.call().get("/support-records/" + theirs).then().statusCode(404);
        member.call()
                .get("/support-records/" + mine)
                .then()
                .statusCode(200)
                .body("plan", nullValue())
                .body("moreReaders", equalTo(true));
        member.call()
                .header("If-Match", "*")
                .body(Map.of("summary", "Le nôtre, corrigé"))
                .patch("/support-records/" + mine)
                .then()
                .statusCode(200);
        lead.call()
                .get("/support-records/" + mine)
                .then()
                .statusCode(200)
                .body("plan.id", equalTo(plan.toString()))
                .body("summary", equalTo("Le nôtre, corrigé"));
    }
}
