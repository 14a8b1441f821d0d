package org.maillage.supportrecords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.supportrecords.TestSupportRecords.create;
import static org.maillage.supportrecords.TestSupportRecords.letIn;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.TestWorld.Organisation;
import org.maillage.TestWorld.Person;
import org.maillage.actors.TestActors;
import org.maillage.projects.TestProjects;

/** Each wall before support records, alone: for an organisation that is in the team of one project and not of the other. */
@QuarkusTest
class SupportRecordWallsTest {

    private Organisation ours;
    private Organisation team;
    private Person writer;
    private Person member;
    private UUID person;
    private UUID shared;
    private UUID other;
    private UUID seen;
    private Set<UUID> hidden;

    @BeforeEach
    void one_record_that_the_team_reads_and_three_that_it_does_not() {
        ours = newOrganisation();
        team = newOrganisation();
        writer = newPerson(ours, "adviser");
        member = newPerson(team, "manager");
        person = TestActors.create(as(writer), TestActors.person("Cachée"));
        shared = TestProjects.create(as(writer), "Commun " + UUID.randomUUID());
        other = TestProjects.create(as(writer), "Autre " + UUID.randomUUID());
        letIn(team, shared);
        seen = written("Vu", "projects", List.of(shared));
        hidden = Set.of(
                written("Caché", "projects", List.of(shared, other)),
                written("Caché", "projects", List.of(shared), "visibility", "organisation"),
                written("Caché"));
    }

    /** With a note, a participant, a key and a correction. */
    private UUID written(String summary, Object... more) {
        Map<String, Object> input = TestSupportRecords.record(summary, more);
        input.put("participants", List.of(person));
        input.put("privateNote", "Canari de la note");
        input.put("externalIds", List.of(Map.of("source", "essai", "id", UUID.randomUUID())));
        UUID id = UUID.fromString(as(writer)
                .body(input)
                .post("/support-records")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        as(writer)
                .header("If-Match", "*")
                .body(Map.of("summary", summary + ", corrigé", "privateNote", "Autre canari de la note"))
                .patch("/support-records/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    private static final List<String> TABLES = List.of(
            "support_record_projects",
            "support_record_participants",
            "support_record_revisions",
            "support_record_private_notes",
            "support_record_private_note_revisions",
            "fact_support",
            "fact_support_persons");

    @Test
    void the_second_wall_alone() throws SQLException {
        assertEquals(Set.of(seen.toString()), found("member", team, true, "support_records", "id"));
        for (String table : TABLES.subList(0, 3)) {
            assertEquals(Set.of(seen.toString()), found("member", team, true, table, "record_id"), table);
        }
        for (String table : TABLES.subList(3, TABLES.size())) {
            assertEquals(Set.of(), found("member", team, true, table, "record_id"), table);
        }
        for (String table : List.of("support_record_parts", "support_record_external_ids")) {
            assertEquals(Set.of(), found("member", team, true, table, "support_record_id"), table);
            assertEquals(
                    4, found("member", ours, true, table, "support_record_id").size(), table);
        }
        for (String table : TABLES.subList(3, 5)) {
            assertEquals(Set.of(), found("member", ours, false, table, "record_id"), table + " without the right");
            assertEquals(4, found("member", ours, true, table, "record_id").size(), table);
            assertEquals(Set.of(), found("figures", ours, true, table, "record_id"), table);
        }
        for (String table : TABLES) {
            assertEquals(Set.of(), found("instance", ours, true, table, "record_id"), table + " in context instance");
        }
        for (String table : TABLES.subList(5, 7)) {
            assertEquals(4, found("figures", team, false, table, "record_id").size(), table + " for figures");
        }
        for (String table : TABLES.subList(0, 3)) {
            assertEquals(Set.of(), found("figures", ours, true, table, "record_id"), table + " for figures");
        }
    }

    /** It runs as the owner of the tables, so it is asked by itself. */
    @Test
    void the_search_function_alone() throws SQLException {
        String search = "found_support_records('corrige', 'corrige:*')";
        assertEquals(Set.of(seen.toString()), found("member", team, true, search, "record_id"));
        assertEquals(4, found("member", ours, false, search, "record_id").size());
        for (String context : List.of("instance", "figures", "public", "authentication", "job:housekeeping", "")) {
            assertEquals(Set.of(), found(context, ours, true, search, "record_id"), context);
        }
        assertEquals(Set.of(), found("member", newOrganisation(), true, search, "record_id"));
    }

    @Test
    void the_second_wall_keeps_others_from_writing() throws SQLException {
        String mine = "'" + create(as(member), "Le nôtre", "projects", List.of(shared)) + "'";
        String theirs = "'" + seen + "'";
        String them = "'" + ours.id() + "'";
        String us = "'" + team.id() + "'";
        for (String refused : List.of(
                "insert into support_records (id, organisation_id, acted_on, minutes, kind, summary) values (uuidv7(), "
                        + them + ", current_date, 5, 'call', 'x')",
                "insert into support_record_projects values (" + mine + ", '" + other + "', " + us
                        + ", current_date, 'team', '{}')",
                "insert into support_record_participants values (" + mine + ", 9, '" + person + "', " + us
                        + ", current_date, 'team', '{}')",
                "insert into support_record_private_notes values (" + theirs + ", " + them + ", 1, 'x')",
                "insert into support_record_revisions values (" + theirs + ", 9, " + them + ", 'team', '{}', 'x')",
                "insert into fact_support values (" + theirs + ", null, " + them
                        + ", current_date, 'call', null, 5, null, '{}')",
                "insert into person_access (organisation_id, actor_id, kind, record_id) values (" + us + ", '" + person
                        + "', 'support-records', " + mine + ")",
                "insert into person_access (organisation_id, actor_id, kind, record_id) values (" + us + ", '" + person
                        + "', 'support-records', " + theirs + ")",
                "update support_records set organisation_id = " + us,
                "delete from support_records",
                "update fact_salt set salt = salt")) {
            assertRefused("42501", refused);
        }
        for (UUID id : List.of(seen, UUID.randomUUID())) { // the same whether there is such a record or note or not
            for (String refused : List.of(
                    "insert into support_record_private_notes values ('" + id + "', " + us + ", 1, 'x')",
                    "insert into support_record_private_note_revisions values ('" + id + "', 1, " + us + ", 'x')")) {
                assertRefused("23503", refused);
            }
        }
        assertEquals(0, rowsOf("update support_records set summary = 'x' where id = " + theirs));
        assertEquals(0, rowsOf("update support_record_projects set visibility = 'team' where record_id = " + theirs));
        for (String table : List.of("support_record_projects", "support_record_participants", "fact_support")) {
            assertEquals(0, rowsOf("delete from " + table + " where record_id = " + theirs), table);
        }
    }

    @Test
    void the_first_wall_alone() {
        String each = "do $$ declare t text; begin for t in select relname from pg_class where"
                + " relnamespace = 'public'::regnamespace and relrowsecurity loop execute format('%s', t); end loop; end $$";
        TestRows.run(String.format(
                each, "create policy opened_by_test on %I to maillage_app using (true) with check (true)"));
        try {
            assertSeenAlone();
        } finally {
            TestRows.run(String.format(each, "drop policy opened_by_test on %I"));
        }
        assertSeenAlone();
    }

    private void assertSeenAlone() {
        for (UUID id : hidden) {
            for (String address : List.of("", "/revisions", "/private-note", "/private-note/revisions")) {
                as(member).get("/support-records/" + id + address).then().statusCode(404);
            }
        }
        for (String address : List.of("/private-note", "/private-note/revisions")) {
            as(member).get("/support-records/" + seen + address).then().statusCode(404);
        }
        for (String address : List.of(
                "/support-records/" + seen,
                "/support-records/" + seen + "/revisions",
                "/support-records?limit=200&archived=include&project=" + shared,
                "/support-records?limit=200&q=cache",
                "/support-records?format=csv",
                "/support-records?participant=" + person,
                "/search?q=corrige")) {
            String answer =
                    as(member).get(address).then().statusCode(200).extract().asString();
            assertFalse(answer.contains("Cach"), address + ": " + answer);
            assertFalse(answer.contains("anari"), address + ": " + answer);
        }
        List<String> listed = as(member)
                .queryParam("limit", 200)
                .queryParam("archived", "include")
                .get("/support-records")
                .path("items.id");
        assertEquals(List.of(seen.toString()), listed);
    }

    private Set<String> found(String context, Organisation caller, boolean notes, String table, String column)
            throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = TestRows.application()) {
            begin(connection, context, caller, notes);
            String ids = "'" + seen + "', '"
                    + String.join("', '", hidden.stream().map(UUID::toString).toList()) + "'";
            try (var rows = connection
                    .createStatement()
                    .executeQuery("select distinct " + column + "::text from " + table + " where " + column + " in ("
                            + ids + ")")) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    private int rowsOf(String sql) throws SQLException {
        try (Connection connection = TestRows.application()) {
            begin(connection, "member", team, true);
            int rows = connection.createStatement().executeUpdate(sql);
            connection.rollback();
            return rows;
        }
    }

    private void assertRefused(String state, String sql) {
        try {
            rowsOf(sql);
        } catch (SQLException e) {
            assertEquals(state, e.getSQLState(), sql);
            return;
        }
        throw new AssertionError("not refused: " + sql);
    }

    private void begin(Connection connection, String context, Organisation caller, boolean notes) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("select set_config('maillage.context', ?, true),"
                + " set_config('maillage.organisation', ?, true), set_config('maillage.account', ?, true),"
                + " set_config('maillage.role', 'manager', true), set_config('maillage.private_notes', ?, true)")) {
            statement.setString(1, context);
            statement.setString(2, caller.id().toString());
            statement.setString(3, member.id().toString());
            statement.setString(4, notes ? "yes" : "");
            statement.execute();
        }
    }
}
