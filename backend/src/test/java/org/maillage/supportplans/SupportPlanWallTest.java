package org.maillage.supportplans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.supportplans.TestSupportPlans.create;
import static org.maillage.supportplans.TestSupportPlans.join;
import static org.maillage.supportplans.TestSupportPlans.leave;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.actors.TestActors;
import org.maillage.projects.TestProjects;
import org.maillage.supportplans.TestSupportPlans.Member;

/** The second wall of teams: what each organisation could do by SQL alone, past the application. */
@QuarkusTest
class SupportPlanWallTest {

    private static final String REFUSED = "42501";

    private Member lead;
    private Member member;
    private Member former;
    private Member outside;
    private UUID holder;
    private UUID project;
    private UUID plan;
    private UUID own;

    @BeforeEach
    void aTeam() {
        lead = Member.fresh();
        member = Member.fresh();
        former = Member.fresh();
        outside = Member.fresh();
        holder = TestActors.create(lead.call(), TestActors.person("Porteuse"));
        project = TestProjects.create(
                lead.call(),
                "Muré " + UUID.randomUUID(),
                "holders",
                List.of(Map.of("actorId", holder, "role", "holder")));
        plan = create(
                lead.call(),
                project,
                "internalDescription",
                "note",
                "externalIds",
                List.of(Map.of("source", "mur", "id", UUID.randomUUID())));
        own = create(lead.call(), project, "visibility", "organisation");
        join(lead, plan, member).statusCode(200);
        join(lead, plan, former).statusCode(200);
        leave(former, plan, former).statusCode(204);
    }

    private static final String PARTS = "support_plan_parts where support_plan_id = {plan}";
    private static final String KEYS = "support_plan_external_ids where support_plan_id = {plan}";

    @Test
    void each_reads_its_own() throws SQLException {
        Map<String, String> rows = Map.of(
                "support_plans where project_id = {project}",
                "2 1 0 0",
                "support_plan_memberships where plan_id = {plan}",
                "3 3 1 0",
                "support_plan_memberships where plan_id = {own}",
                "1 0 0 0",
                "support_plan_changes where plan_id = {plan}",
                "1 1 0 0",
                PARTS,
                "1 0 0 0",
                KEYS,
                "1 0 0 0",
                "project_access where project_id = {project}",
                "2 1 0 0",
                "project_holders where project_id = {project}",
                "1 1 0 0",
                "person_access where record_id = {project}",
                "2 2 0 0",
                "project_teams where project_id = {project}",
                "2 2 1 1");
        for (var table : rows.entrySet()) {
            StringBuilder seen = new StringBuilder();
            for (Member reader : List.of(lead, member, former, outside)) {
                seen.append(seen.isEmpty() ? "" : " ").append(run(reader, "select count(*) from " + table.getKey()));
            }
            assertEquals(table.getValue(), seen.toString(), table.getKey());
        }
    }

    @Test
    void nobody_lets_herself_into_a_team() throws SQLException {
        for (Member intruder : List.of(former, outside)) {
            assertRefused(intruder, membership("{plan}", intruder));
            assertRefused(intruder, access(intruder, "team"));
            assertRefused(intruder, access(intruder, "lead"));
            assertRefused(intruder, personAccess(intruder));
            assertRefused(
                    intruder,
                    "insert into support_plans (id, project_id, lead_organisation_id, opened_on, phase, phase_on)"
                            + " values (uuidv7(), {project}, {lead}, current_date, 'plan', current_date)");
            assertRefused(intruder, change(intruder));
            assertRefused(
                    intruder,
                    "insert into support_plan_parts (organisation_id, support_plan_id) values ({me}, {plan})");
            for (String update : List.of(
                    "update support_plans set description = 'x' where id = {plan}",
                    "update support_plan_memberships set left_on = null where plan_id = {plan}",
                    "update support_plan_memberships set joined_on = '2000-01-01' where plan_id = {plan}",
                    "update projects set lead_organisation_id = {me} where id = {project}",
                    "update project_access set role = 'lead' where project_id = {project}",
                    "delete from project_access where project_id = {project}",
                    "delete from person_access where record_id = {project}")) {
                assertEquals("0", run(intruder, update), update);
            }
        }
    }

    @Test
    void a_member_lets_nobody_else_in_or_out_and_does_not_make_itself_the_lead() throws SQLException {
        assertRefused(member, membership("{plan}", outside));
        assertRefused(member, access(outside, "team"));
        assertRefused(member, personAccess(outside));
        assertRefused(member, change(lead));
        assertRefused(member, "update projects set lead_organisation_id = {me} where id = {project}");
        assertRefused(member, "update support_plans set lead_organisation_id = {me} where id = {plan}");
        assertRefused(member, "update support_plans set visibility = 'organisation' where id = {plan}");
        assertRefused(member, "update support_plan_memberships set organisation_id = {me} where plan_id = {plan}");
        assertRefused(member, "delete from support_plan_memberships");
        assertRefused(member, "delete from support_plans");
        assertRefused(member, "delete from support_plan_changes");
        for (String update : List.of(
                "update support_plan_memberships set left_on = '2999-01-01' where plan_id = {plan} and organisation_id = {lead}",
                "update project_access set role = 'lead' where project_id = {project}",
                "delete from project_access where project_id = {project} and organisation_id = {lead}",
                "update support_plans set description = 'x' where id = {own}")) {
            assertEquals("0", run(member, update), update);
        }
        assertEquals("1", run(member, "update support_plans set description = 'x' where id = {plan}"));
        assertEquals("1", run(member, "delete from project_access where project_id = {project}"), "it may leave");
    }

    @Test
    void the_lead_keeps_to_the_team() throws SQLException {
        assertRefused(lead, "update projects set lead_organisation_id = '" + outside.id() + "' where id = {project}");
        assertRefused(lead, "update projects set lead_organisation_id = '" + member.id() + "' where id = {project}");
        assertRefused(lead, membership("{own}", member));
        assertRefused(lead, personAccess(outside));
        assertRefused(lead, access(outside, "lead"));
        assertEquals("0", run(lead, "delete from project_access where organisation_id = {me}"), "not its own access");
        assertEquals("1", run(lead, membership("{plan}", outside)));
        assertEquals("1", run(lead, access(outside, "team")));
    }

    @Test
    void a_plan_is_led_by_whom_the_project_is_led() throws SQLException {
        assertEquals(
                "23503",
                state(
                        outside,
                        "insert into support_plans (id, project_id, lead_organisation_id, opened_on, phase, phase_on)"
                                + " values (uuidv7(), {project}, {me}, current_date, 'plan', current_date)"));
    }

    private static String membership(String plan, Member organisation) {
        return "insert into support_plan_memberships (id, plan_id, project_id, organisation_id, joined_on)"
                + " values (uuidv7(), " + plan + ", {project}, '" + organisation.id() + "', current_date)";
    }

    private static String access(Member organisation, String role) {
        return "insert into project_access (organisation_id, project_id, role) values ('" + organisation.id()
                + "', {project}, '" + role + "')";
    }

    private static String personAccess(Member organisation) {
        return "insert into person_access (organisation_id, actor_id, kind, record_id) values ('" + organisation.id()
                + "', {holder}, 'projects', {project})";
    }

    private static String change(Member organisation) {
        return "insert into support_plan_changes (id, plan_id, phase, changed_on, organisation_id)"
                + " values (uuidv7(), {plan}, 'plan', current_date, '" + organisation.id() + "')";
    }

    private void assertRefused(Member caller, String sql) throws SQLException {
        assertEquals(REFUSED, state(caller, sql), sql);
    }

    private String state(Member caller, String sql) throws SQLException {
        try {
            return "done: " + run(caller, sql);
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    /** The number that a query answers, or of rows that a statement wrote; nothing is kept. */
    private String run(Member caller, String sql) throws SQLException {
        String filled = sql.replace("{me}", "'" + caller.id() + "'")
                .replace("{lead}", "'" + lead.id() + "'")
                .replace("{holder}", "'" + holder + "'")
                .replace("{project}", "'" + project + "'")
                .replace("{plan}", "'" + plan + "'")
                .replace("{own}", "'" + own + "'");
        try (Connection connection = TestRows.application();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try (var context = connection.prepareStatement("select set_config('maillage.context', 'member', true),"
                    + " set_config('maillage.organisation', ?, true), set_config('maillage.role', 'adviser', true),"
                    + " set_config('maillage.account', ?, true)")) {
                context.setString(1, caller.id().toString());
                context.setString(2, caller.adviser().id().toString());
                context.execute();
            }
            if (!filled.startsWith("select")) {
                return String.valueOf(statement.executeUpdate(filled));
            }
            try (var rows = statement.executeQuery(filled)) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
