package org.maillage.supportplans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.supportplans.TestSupportPlans.create;
import static org.maillage.supportplans.TestSupportPlans.handOver;
import static org.maillage.supportplans.TestSupportPlans.join;
import static org.maillage.supportplans.TestSupportPlans.leave;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.TestWorld.Person;
import org.maillage.supportplans.TestSupportPlans.Member;

/** Many who join, leave and hand over at the same moment: whatever comes first, the team stays one. */
@QuarkusTest
class SupportPlanCrowdTest extends TeamOfThree {

    private static final int CALLS = 50;
    private static final int AT_ONCE = 10;
    private static final int ROUNDS = 15;

    /** The statuses of so many calls, each of them in turn, in an order that changes from run to run. */
    @SafeVarargs
    private static List<Integer> crowd(Supplier<ValidatableResponse>... calls) throws Exception {
        List<Callable<Integer>> all = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            Supplier<ValidatableResponse> call = calls[i % calls.length];
            all.add(() -> call.get().extract().statusCode());
        }
        Collections.shuffle(all);
        ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> one : crowd.invokeAll(all)) {
                statuses.add(one.get());
            }
            assertTrue(Set.of(200, 204, 400, 403, 404, 409, 412).containsAll(statuses), statuses::toString);
            return statuses;
        } finally {
            crowd.shutdown();
        }
    }

    /** Who leads is in the team of every plan, and the access to what is confidential is that of the team. */
    private void assertWhole() {
        String lead = TestRows.read("select lead_organisation_id::text from projects where id = ?", project);
        assertEquals(
                lead,
                TestRows.read(
                        "select string_agg(organisation_id::text, ' ') from project_access"
                                + " where project_id = ? and role = 'lead'",
                        project));
        assertEquals(
                "0",
                TestRows.read(
                        "select count(*)::text from support_plans s where s.project_id = ? and (s.lead_organisation_id <> ?"
                                + " or not exists (select from support_plan_memberships m where m.plan_id = s.id"
                                + " and m.left_on is null and m.organisation_id = s.lead_organisation_id))",
                        project,
                        UUID.fromString(lead)),
                "plans without their lead");
        String team = "select coalesce(string_agg(organisation_id::text, ' ' order by organisation_id), '') from ";
        assertEquals(
                TestRows.read(team + "project_teams where project_id = ?", project),
                TestRows.read(team + "project_access where project_id = ?", project));
        assertEquals(
                TestRows.read(team + "project_teams where project_id = ?", project),
                TestRows.read(team + "person_access where record_id = ? and kind = 'projects'", project),
                "who reads the holder");
    }

    @Test
    void of_two_who_all_leave_at_once_the_lead_stays() throws Exception {
        join(lead, plan, member);
        List<Integer> statuses = crowd(
                () -> leave(lead, plan, lead), () -> leave(member, plan, member), () -> leave(lead, plan, member));
        assertEquals(1, Collections.frequency(statuses, 204), statuses::toString);
        assertWhole();
        assertInside(lead);
        assertOutside(member);
    }

    @Test
    void whoever_is_handed_the_lead_while_leaving_either_leads_or_is_gone() throws Exception {
        for (int i = 0; i < 3; i++) {
            String now = TestRows.read("select lead_organisation_id::text from projects where id = ?", project);
            Member leading = now.equals(lead.id().toString()) ? lead : member;
            Member other = leading == lead ? member : lead;
            join(leading, plan, other);
            crowd(
                    () -> handOver(leading, plan, other),
                    () -> leave(other, plan, other),
                    () -> leave(leading, plan, leading),
                    () -> handOver(other, plan, leading));
            assertWhole();
        }
    }

    @Test
    void who_joins_and_leaves_two_plans_at_once_keeps_no_access_without_a_membership() throws Exception {
        UUID second = create(lead.call(), project);
        crowd(
                () -> join(lead, plan, member),
                () -> join(lead, second, member),
                () -> join(lead, plan, outside),
                () -> leave(member, plan, member),
                () -> leave(member, second, member),
                () -> leave(lead, plan, outside));
        assertWhole();
        for (int i = 0; i < ROUNDS; i++) {
            join(lead, plan, member);
            join(lead, second, member);
            ExecutorService both = Executors.newFixedThreadPool(2);
            try {
                both.invokeAll(List.of(() -> leave(member, plan, member), () -> leave(lead, second, member)));
            } finally {
                both.shutdown();
            }
            assertWhole();
        }
        assertOutside(member);
    }

    @Test
    void two_colleagues_who_let_the_same_one_in_make_one_membership() throws Exception {
        Person colleague = newPerson(lead.organisation(), "manager");
        Member other = new Member(lead.organisation(), colleague);
        crowd(() -> join(lead, plan, member), () -> join(other, plan, member));
        assertWhole();
        assertEquals(
                "1",
                TestRows.read(
                        "select count(*)::text from support_plan_memberships where plan_id = ? and organisation_id = ?",
                        plan,
                        member.id()));
    }
}
