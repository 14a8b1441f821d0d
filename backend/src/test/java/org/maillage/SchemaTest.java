package org.maillage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.managerOf;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.actors.TestActors;
import org.maillage.projects.TestProjects;

/** The second wall, as the database has it. What a new table must have is found out here. */
@QuarkusTest
class SchemaTest {

    /** Tables without a policy, each with the reason why every reader of the network may have all of it. */
    private static final Map<String, String> WITHOUT_POLICY = Map.ofEntries(
            Map.entry("vocabularies", "reference data, readable without log-in"),
            Map.entry("vocabulary_terms", "reference data, readable without log-in"),
            Map.entry("territories", "reference data, readable without log-in"),
            Map.entry("former_municipalities", "reference data, readable without log-in"),
            Map.entry("territory_ancestors", "reference data, readable without log-in"),
            Map.entry("territory_editions", "which reference was loaded"),
            Map.entry(
                    "search_words", "single words of names that the whole network reads, without what they belong to"),
            Map.entry("actor_search", "organisation rows only; joined to the protected actors"),
            Map.entry("demonstrations", "when the demonstration data was loaded, no text of anybody"),
            Map.entry("event_search", "events of the network alone; joined to the protected events"),
            Map.entry("scheduled_tasks", "names and keys of jobs, no text of anybody"),
            Map.entry("flyway_schema_history", "the migrations"));

    /** Read by every member whatever the context, so that their indexes serve; their policies guard writes alone. */
    private static final Set<String> READ_BY_ALL = Set.of("projects");

    /** Columns that say whose a row is. */
    private static final String OWNERS =
            "'organisation_id', 'owner_organisation_id', 'lead_organisation_id', 'owner_id', 'account_id', 'caller_id', 'created_by_organisation_id'";

    @BeforeEach
    void peopleExist() {
        TestWorld.as(managerOf(PLATEAU)).get("/session").then().statusCode(200);
        TestWorld.keyOf(VALLEE, "actors:read");
    }

    @Test
    void everyTableIsBehindForcedPoliciesOrOnTheShortList() {
        Set<String> open =
                new TreeSet<>(list("select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace"
                        + " and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity and exists ("
                        + " select from pg_policy p where p.polrelid = c.oid"
                        + " and 'maillage_app'::regrole = any (p.polroles)))"));
        open.removeAll(WITHOUT_POLICY.keySet());
        assertEquals(Set.of(), open, "tables without forced row-level security for the application's role");
    }

    @Test
    void everyTableWithAnOwnerHasAnIndexThatBeginsWithIt() {
        List<String> missing = list("select c.relname || '.' || a.attname from pg_class c"
                + " join pg_attribute a on a.attrelid = c.oid and a.attname in (" + OWNERS + ")"
                + " where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')"
                + " and not (a.attname = 'account_id' and exists (select from pg_attribute o" // who, not whose
                + " where o.attrelid = c.oid and o.attname = 'organisation_id')) and not exists ("
                + " select from pg_index i where i.indrelid = c.oid and i.indkey[0] = a.attnum)"
                + " and c.relname not in ('audit_entries', 'actor_search')"); // the journal is read by organisation
        assertEquals(List.of(), missing);
        assertEquals(
                List.of(),
                list("select 'audit_entries' where not exists (select from pg_indexes"
                        + " where tablename = 'audit_entries' and indexdef like '%(organisation_id,%')"));
    }

    @Test
    void viewsAskWithTheRightsOfWhoeverReadsThem() {
        assertEquals(
                List.of(),
                list("select relname from pg_class where relnamespace = 'public'::regnamespace"
                        + " and relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false)"));
        assertEquals(List.of(), list("select matviewname from pg_matviews where schemaname = 'public'"));
    }

    /** Each is one more door through the second wall: docs/adr/0010. */
    @Test
    void oneFunctionAloneRunsWithTheRightsOfTheOwner() {
        assertEquals(
                List.of("found_support_records|{maillage_owner=X/maillage_owner,maillage_app=X/maillage_owner}"),
                list("select proname || '|' || cast(proacl as text) from pg_proc"
                        + " where pronamespace = 'public'::regnamespace and prosecdef"));
    }

    @Test
    void theApplicationsRoleOwnsNothingAndBypassesNothing() {
        assertEquals(
                List.of(),
                list("select rolname from pg_roles where rolname in ('maillage_app', 'maillage_owner')"
                        + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)"));
        assertEquals(List.of(), list("select relname from pg_class where relowner = 'maillage_app'::regrole"));
        assertEquals(
                List.of(),
                list("select roleid::regrole::text from pg_auth_members where member = 'maillage_app'::regrole"));
        assertEquals("false", TestRows.read("select has_schema_privilege('maillage_app', 'public', 'create')::text"));
    }

    @Test
    void withoutAContextProtectedTablesAreEmptyAndRefuseWrites() throws SQLException {
        try (Connection connection = TestRows.application()) {
            for (String table : confidentialTables()) {
                assertEquals(0, count(connection, table), table + " without a context");
            }
        }
        assertRefused("", "", "", "insert into organisations (id, name, short_name) values (uuidv7(), 'x', 'x')");
        assertRefused(
                "", "", "", "insert into accounts (id, email, display_name) values (uuidv7(), 'x@x.example', 'x')");
    }

    @Test
    void aMadeUpContextOpensNothing() throws SQLException {
        try (Connection connection = TestRows.application()) {
            connection.setAutoCommit(false);
            context(connection, "anything", PLATEAU.id().toString(), "");
            for (String table : confidentialTables()) {
                if (!table.equals("organisations")) {
                    assertEquals(0, count(connection, table), table + " in an unknown context");
                }
            }
        }
    }

    @Test
    void aMemberWritesNothingForAnotherOrganisation() throws SQLException {
        String mine = PLATEAU.id().toString();
        String manager = managerOf(PLATEAU).id().toString();
        String theirs = "'" + VALLEE.id() + "'";
        assertRefused(
                mine,
                manager,
                "manager",
                "insert into api_clients (id, organisation_id, name, prefix, secret_hash, scopes)"
                        + " values (uuidv7(), " + theirs + ", 'x', 'x', '\\x00', '{}')");
        assertRefused(
                mine,
                manager,
                "manager",
                "insert into memberships (organisation_id, account_id, role) values (" + theirs + ", '" + manager
                        + "', 'manager')");
        assertRefused(
                mine,
                manager,
                "manager",
                "insert into account_links (id, kind, token_hash, email, organisation_id, role,"
                        + " expires_at) values (uuidv7(), 'invitation', '\\x01', 'x@x.example', " + theirs
                        + ", 'manager', now())");
        assertRefused(
                mine,
                manager,
                "manager",
                "insert into audit_entries (organisation_id, context, action, resource) values (" + theirs
                        + ", 'member', 'x', 'x')");
        assertRefused(
                mine,
                manager,
                "manager",
                "insert into instance_roles (account_id, role) values ('" + manager + "', 'administrator')");
    }

    /** References that are not enforced row by row hold all the same. */
    @Test
    void whatHangsOnAnActorIsNeverOrphaned() throws SQLException {
        String organisation = PLATEAU.id().toString();
        String keys = "'" + organisation + "', '00000000-0000-7000-8000-000000000001'";
        for (String orphan : List.of(
                "insert into contact_points (organisation_id, actor_id, position, kind, value) values (" + keys
                        + ", 0, 'phone', '+33475000000')",
                "insert into actor_external_ids (organisation_id, actor_id, source, external_id) values (" + keys
                        + ", 'x', 'x')")) {
            assertRefused("23503", organisation, "", "", orphan);
        }
        assertRefused(
                organisation,
                "",
                "",
                "insert into internal_descriptions (organisation_id, actor_id) values (" + keys + ")");
        for (String refused : List.of(
                "delete from actors",
                "update actors set id = id",
                "update actors set owner_organisation_id = owner_organisation_id",
                "delete from internal_descriptions",
                "update internal_descriptions set actor_id = actor_id",
                "update contact_points set actor_id = actor_id",
                "update actor_external_ids set actor_id = actor_id")) {
            assertRefused(organisation, "", "", refused);
        }
    }

    /** What all read is not all's to write; and what is kept is not taken away. */
    @Test
    void aProjectIsWrittenByItsLeadAlone() throws SQLException {
        String project = "'" + TestProjects.create(TestWorld.as(adviserOf(VALLEE)), "Mur") + "'";
        String mine = PLATEAU.id().toString();
        try (Connection connection = TestRows.application()) {
            connection.setAutoCommit(false);
            context(connection, "member", mine, "");
            assertEquals(
                    0,
                    connection
                            .createStatement()
                            .executeUpdate("update projects set title = 'x', lead_organisation_id = '" + mine
                                    + "' where id = " + project));
            connection.rollback();
        }
        for (String refused : List.of(
                "insert into projects (id, lead_organisation_id, title, stage, status, changed_on) values (uuidv7(), '"
                        + VALLEE.id() + "', 'x', 'idea', 'active', current_date)",
                "insert into project_access (organisation_id, project_id, role) values ('" + mine + "', " + project
                        + ", 'lead')",
                "insert into project_changes (id, project_id, stage, status, changed_on, organisation_id) values (uuidv7(), "
                        + project + ", 'idea', 'active', current_date, '" + mine + "')",
                "insert into project_facts (project_id, position, kind, value, recorded_on) values (" + project
                        + ", 0, 'jobs', 1, current_date)",
                "insert into project_confidential (project_id) values (" + project + ")",
                "update projects set id = id",
                "update project_changes set status = status",
                "delete from projects",
                "delete from project_changes",
                "insert into person_access (organisation_id, actor_id, kind, record_id) values ('" + mine
                        + "', uuidv7(), 'projects', " + project + ")")) {
            assertRefused(mine, "", "", refused);
        }
    }

    /** Nobody names a person whom she does not see: the name would come back. */
    @Test
    void aHolderIsSomebodyThatOneSees() throws SQLException {
        String person = "'" + TestActors.create(TestWorld.as(adviserOf(VALLEE)), TestActors.person("Cachée")) + "'";
        String project = "'" + TestProjects.create(TestWorld.as(adviserOf(PLATEAU)), "Curieux") + "'";
        assertRefused(
                PLATEAU.id().toString(),
                "",
                "",
                "insert into project_holders (project_id, position, actor_id, role) values (" + project + ", 0, "
                        + person + ", 'holder')");
    }

    @Test
    void anAdviserCannotMakeHerselfManagerEvenPastTheApplication() throws SQLException {
        try (Connection connection = TestRows.application()) {
            connection.setAutoCommit(false);
            context(
                    connection,
                    "member",
                    PLATEAU.id().toString(),
                    adviserOf(PLATEAU).id().toString());
            role(connection, "adviser");
            assertEquals(0, connection.createStatement().executeUpdate("update memberships set role = 'manager'"));
            assertEquals(0, connection.createStatement().executeUpdate("update organisations set name = 'x'"));
            connection.rollback();
        }
    }

    @Test
    void colleaguesNeverReadAPassword() throws SQLException {
        try (Connection connection = TestRows.application()) {
            connection.setAutoCommit(false);
            context(
                    connection,
                    "member",
                    PLATEAU.id().toString(),
                    managerOf(PLATEAU).id().toString());
            role(connection, "manager");
            assertEquals(1, count(connection, "passwords"), "her own alone");
            context(connection, "instance", "", TestWorld.ADMINISTRATOR.id().toString());
            role(connection, "administrator");
            assertEquals(1, count(connection, "passwords"), "an administrator: her own alone");
            assertEquals(0, count(connection, "api_clients"), "keys are the organisations' own");
        }
    }

    @Test
    void authenticationPutsTheContextBack() throws SQLException {
        try (Connection connection = TestRows.application()) {
            connection.setAutoCommit(false);
            context(connection, "member", PLATEAU.id().toString(), "");
            connection.createStatement().executeQuery("select * from authenticate_session('\\x00')");
            connection.createStatement().executeQuery("select * from authenticate_api_client('\\x00')");
            try (var rows = connection.createStatement().executeQuery("select current_setting('maillage.context')")) {
                rows.next();
                assertEquals("member", rows.getString(1));
            }
        }
    }

    private static void assertRefused(String organisation, String account, String role, String sql)
            throws SQLException {
        assertRefused("42501", organisation, account, role, sql);
    }

    private static void assertRefused(String state, String organisation, String account, String role, String sql)
            throws SQLException {
        try (Connection connection = TestRows.application()) {
            connection.setAutoCommit(false);
            context(connection, organisation.isEmpty() ? "" : "member", organisation, account);
            role(connection, role);
            connection.createStatement().executeUpdate(sql);
            connection.rollback();
            throw new AssertionError("not refused: " + sql);
        } catch (SQLException e) {
            assertEquals(state, e.getSQLState(), sql);
        }
    }

    private static void context(Connection connection, String context, String organisation, String account)
            throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('maillage.context', ?, true),"
                + " set_config('maillage.organisation', ?, true), set_config('maillage.account', ?, true)")) {
            statement.setString(1, context);
            statement.setString(2, organisation);
            statement.setString(3, account);
            statement.execute();
        }
    }

    private static void role(Connection connection, String role) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('maillage.role', ?, true)")) {
            statement.setString(1, role);
            statement.execute();
        }
    }

    private static List<String> protectedTables() {
        List<String> tables =
                list("select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity");
        assertTrue(tables.size() >= 12);
        return tables;
    }

    private static List<String> confidentialTables() {
        List<String> tables = new ArrayList<>(protectedTables());
        tables.removeAll(READ_BY_ALL);
        return tables;
    }

    private static int count(Connection connection, String table) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static List<String> list(String sql) {
        List<String> found = new ArrayList<>();
        try (Connection connection = TestRows.owner();
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
