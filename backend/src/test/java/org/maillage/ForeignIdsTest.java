package org.maillage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.managerOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.imports.ImportCalls;

/**
 * A manager of one organisation sends another's ids, as parent, as child and in bodies. Each answer must read exactly
 * as for an id that does not exist, and nothing of the other organisation may have changed.
 */
@QuarkusTest
class ForeignIdsTest {

    /** Method, path, body. {A...} is PLATEAU's, {B...} is the caller's own (VALLEE). */
    private static final List<String> CALLS = List.of(
            "GET /api-clients/{Akey}",
            "DELETE /api-clients/{Akey}",
            "GET /accounts/{Aperson}",
            "GET /organisations/{A}/memberships",
            "PUT /organisations/{A}/memberships/{Aperson} {\"role\":\"viewer\"}",
            "PUT /organisations/{A}/memberships/{Bperson} {\"role\":\"viewer\"}",
            "PUT /organisations/{B}/memberships/{Aperson} {\"role\":\"viewer\"}",
            "DELETE /organisations/{A}/memberships/{Aperson}",
            "DELETE /organisations/{B}/memberships/{Aperson}",
            "GET /organisations/{A}/invitations",
            "POST /organisations/{A}/invitations {\"email\":\"a@essai.example\",\"role\":\"manager\"}",
            "POST /organisations/{A}/invitations/{Ainvitation}/link",
            "POST /organisations/{B}/invitations/{Ainvitation}/link",
            "DELETE /organisations/{A}/invitations/{Ainvitation}",
            "DELETE /organisations/{B}/invitations/{Ainvitation}",
            "PUT /session/organisation {\"organisationId\":\"{A}\"}",
            "GET /actors/{Aactor}",
            "PUT /actors/{Aactor} {\"type\":\"person\",\"familyName\":\"Autre\"}",
            "PATCH /actors/{Aactor} {\"familyName\":\"Autre\"}",
            "DELETE /actors/{Aactor}",
            "POST /actors/{Aactor}/restore",
            "POST /actors/bulk {\"items\":[{\"id\":\"{Aactor}\",\"version\":1,\"patch\":{\"familyName\":\"Autre\"}}]}",
            "POST /actors {\"type\":\"organisation\",\"name\":\"Fille\",\"parentId\":\"{Aactor}\"}",
            "POST /actors {\"type\":\"person\",\"familyName\":\"Liée\",\"links\":[{\"kind\":\"employed-by\",\"actorId\":\"{Aactor}\"}]}",
            "POST /projects {\"title\":\"Curieux\",\"holders\":[{\"actorId\":\"{Aactor}\",\"role\":\"holder\"}]}",
            "POST /projects {\"title\":\"Curieux\",\"stage\":\"launch\",\"becameId\":\"{Aactor}\"}",
            "POST /projects {\"title\":\"Curieux\",\"origin\":{\"kind\":\"actors\",\"id\":\"{Aactor}\"}}",
            "GET /events/{Aevent}",
            "GET /events/{Aevent}?format=ics",
            "PUT /events/{Aevent} {\"title\":\"Autre\",\"kind\":\"meeting\"}",
            "PATCH /events/{Aevent} {\"title\":\"Autre\"}",
            "PATCH /events/{Aevent} {\"internalDescription\":\"Autre\"}",
            "POST /events/{Aevent}/state {\"state\":\"published\"}",
            "DELETE /events/{Aevent}",
            "POST /events/{Aevent}/restore",
            "POST /events/bulk {\"items\":[{\"id\":\"{Aevent}\",\"version\":1,\"patch\":{\"title\":\"Autre\"}}]}",
            "POST /events {\"title\":\"X\",\"kind\":\"meeting\",\"organisers\":[\"{Aactor}\"]}",
            "POST /events {\"title\":\"X\",\"kind\":\"meeting\",\"place\":{\"actorId\":\"{Aactor}\"}}",
            "GET /support-records/{Arecord}",
            "GET /support-records/{Arecord}/revisions",
            "GET /support-records/{Arecord}/private-note",
            "GET /support-records/{Arecord}/private-note/revisions",
            "PUT /support-records/{Arecord} {\"summary\":\"Autre\",\"minutes\":5,\"kind\":\"call\"}",
            "PATCH /support-records/{Arecord} {\"summary\":\"Autre\"}",
            "PATCH /support-records/{Arecord} {\"privateNote\":\"Autre\"}",
            "DELETE /support-records/{Arecord}",
            "DELETE /support-records/{Arecord}/private-note",
            "POST /support-records/{Arecord}/restore",
            "POST /support-records/bulk {\"items\":[{\"id\":\"{Arecord}\",\"version\":1,\"patch\":{\"minutes\":5}}]}",
            "POST /support-records {\"summary\":\"X\",\"minutes\":5,\"kind\":\"call\",\"participants\":[\"{Aactor}\"]}",
            "POST /support-records {\"summary\":\"X\",\"minutes\":5,\"kind\":\"call\",\"participants\":[\"{Bactor}\"],\"placeId\":\"{Aactor}\"}",
            "POST /support-records {\"summary\":\"X\",\"minutes\":5,\"kind\":\"call\",\"participants\":[\"{Bactor}\"],\"eventSessionId\":\"{Asession}\"}",
            "GET /timeline?actor={Aactor}",
            "GET /support-plans/{Aplan}",
            "PUT /support-plans/{Aplan} {\"projectId\":\"{Bproject}\"}",
            "PATCH /support-plans/{Aplan} {\"object\":\"Autre\"}",
            "DELETE /support-plans/{Aplan}",
            "POST /support-plans/{Aplan}/restore",
            "POST /support-plans/bulk {\"items\":[{\"id\":\"{Aplan}\",\"version\":2,\"patch\":{\"object\":\"Autre\"}}]}",
            "PUT /support-plans/{Aplan}/memberships/{B}",
            "PUT /support-plans/{Aplan}/memberships/{B} {\"joinedOn\":\"2026-01-01\"}",
            "DELETE /support-plans/{Aplan}/memberships/{B}",
            "DELETE /support-plans/{Aplan}/memberships/{A}",
            "POST /support-plans/{Aplan}/lead {\"organisationId\":\"{B}\"}",
            "POST /projects {\"title\":\"Curieux\",\"origin\":{\"kind\":\"support-plans\",\"id\":\"{Aplan}\"}}",
            "GET /imports/{Aimport}",
            "PUT /imports/{Aimport}/settings {\"mapping\":{}}",
            "POST /imports/{Aimport}/runs {\"mode\":\"validate\"}",
            "POST /imports/{Aimport}/cancel",
            "GET /imports/{Aimport}/rows",
            "GET /imports/{Aimport}/rejects");

    @Test
    void anotherOrganisationsIdsReadLikeIdsOfNothing() {
        sweep();
    }

    /** With every policy opened, the predicates of the queries must still refuse: else a lost one goes unseen. */
    @Test
    void theFirstWallHoldsWithoutTheSecond() {
        String each = "do $$ declare t text; begin for t in select relname from pg_class where"
                + " relnamespace = 'public'::regnamespace and relrowsecurity loop execute format('%s', t); end loop; end $$";
        TestRows.run(String.format(
                each, "create policy opened_by_test on %I to maillage_app using (true) with check (true)"));
        try {
            sweep();
            listsShowNothing();
        } finally {
            TestRows.run(String.format(each, "drop policy opened_by_test on %I"));
        }
    }

    private static void listsShowNothing() {
        Map<String, String> ids = ForeignRows.ids();
        List<String> shown = new ArrayList<>();
        for (String list : List.of(
                "/accounts?limit=200",
                "/api-clients?limit=200",
                "/imports?limit=200",
                "/audit-entries?limit=200",
                "/actors?limit=200&type=person",
                "/actors?limit=200&q=personne",
                "/actors?type=person&format=csv",
                "/actors?externalSource=essai&limit=200",
                "/projects?limit=200",
                "/projects?limit=200&q=personne",
                "/projects?format=csv",
                "/projects?externalSource=essai&limit=200",
                "/projects?originKind=actors&limit=200",
                "/support-plans?limit=200",
                "/support-plans?limit=200&archived=include&q=seulement",
                "/support-plans?format=csv",
                "/support-plans?externalSource=essai&limit=200",
                "/support-plans?organisation=" + PLATEAU.id(),
                "/support-plans?lead=" + PLATEAU.id(),
                "/search?q=seulement",
                "/projects?holder=" + ids.get("Aactor"),
                "/projects?originId=" + ids.get("Aactor"),
                "/events?limit=200&sort=-createdAt",
                "/events?limit=200&q=soiree",
                "/events?limit=200&externalSource=essai",
                "/events?format=csv",
                "/events?format=ics",
                "/support-records?limit=200",
                "/support-records?limit=200&archived=include&q=seulement",
                "/support-records?externalSource=essai",
                "/support-records?project=" + ids.get("project"),
                "/support-records?participant=" + ids.get("Aactor"),
                "/support-records?format=csv",
                "/search?q=seulement",
                "/timeline?limit=200&organisation=" + ids.get("A"),
                "/timeline?limit=200&project=" + ids.get("project"))) {
            Response answer = as(managerOf(VALLEE)).get(list);
            assertEquals(200, answer.statusCode(), list);
            for (String name :
                    List.of("Aperson", "Akey", "Ainvitation", "Aactor", "Aevent", "Arecord", "Aplan", "Aimport")) {
                if (answer.asString().contains(ids.get(name))
                        || answer.asString().contains("Seulement pour nous")) {
                    shown.add(list + " shows " + name);
                }
            }
        }
        assertEquals(List.of(), shown);
    }

    /** As another organisation's manager by SQL alone: the policies leave none of PLATEAU's confidential rows. */
    @Test
    void theSecondWallHoldsWithoutTheFirst() throws SQLException {
        String event = ForeignRows.ids().get("Aevent");
        new ImportCalls(() -> as(managerOf(PLATEAU))).validate("nom;siret\nEssai;12345678901234\n", "kind", "actors");
        Map<String, String> confidential = new TreeMap<>();
        for (String table : TestRows.read(
                        "select string_agg(distinct table_name::text, ' ') from information_schema.columns"
                                + " where table_schema = 'public' and column_name = 'organisation_id'")
                .split(" ")) {
            confidential.put(table, "organisation_id = '" + PLATEAU.id() + "'");
        }
        confidential.put("actors", "owner_organisation_id = '" + PLATEAU.id() + "' and visibility = 'organisation'");
        confidential.remove("project_changes"); // of the network, but for their reasons
        confidential.remove("project_teams"); // who leads a project is the network's too; the rest: SupportPlanWallTest
        for (String table :
                List.of("project_holders", "project_facts", "project_confidential", "project_change_reasons")) {
            confidential.put(
                    table,
                    "project_id in (select project_id from project_access where organisation_id = '" + PLATEAU.id()
                            + "') and project_id not in (select project_id from project_access where organisation_id = '"
                            + VALLEE.id() + "')");
        }
        confidential.put("actor_links", "organisation_id = '" + PLATEAU.id() + "' and not network");
        confidential.put(
                "person_summaries",
                "owner_organisation_id = '" + PLATEAU.id() + "' and visibility = 'organisation'"
                        + " and actor_id not in (select actor_id from person_access where organisation_id = '"
                        + VALLEE.id()
                        + "')");
        confidential.put("timeline_entries", "organisation_id = '" + PLATEAU.id() + "' and not open");
        confidential.put("events", "id = '" + event + "'");
        for (String table :
                List.of("event_access", "event_organisers", "event_sessions", "event_online_links", "event_changes")) {
            confidential.put(table, "event_id = '" + event + "'");
        }
        List<String> seen = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        try (Connection connection = TestRows.application()) {
            connection.setAutoCommit(false);
            try (var context = connection.prepareStatement("select set_config('maillage.context', 'member', true),"
                    + " set_config('maillage.organisation', ?, true), set_config('maillage.account', ?, true),"
                    + " set_config('maillage.role', 'manager', true)")) {
                context.setString(1, VALLEE.id().toString());
                context.setString(2, managerOf(VALLEE).id().toString());
                context.execute();
            }
            for (var table : confidential.entrySet()) {
                String rows = " from " + table.getKey() + " where " + table.getValue();
                if (TestRows.read("select 1" + rows) == null) {
                    empty.add(table.getKey());
                }
                try (var statement = connection.createStatement();
                        var found = statement.executeQuery("select count(*)" + rows)) {
                    found.next();
                    if (found.getLong(1) > 0) {
                        seen.add(table.getKey());
                    }
                }
            }
        }
        assertEquals(List.of(), seen);
        empty.remove("actor_links"); // written by other tests
        assertEquals(List.of(), empty, "tables in which there was nothing to hide");
    }

    private static void sweep() {
        Map<String, String> ids = ForeignRows.ids();
        String before = ForeignRows.state(ids);
        List<String> different = new ArrayList<>();
        for (String call : CALLS) {
            Response foreign = ask(call, ids);
            Response nothing = ask(call, nothing(ids));
            if (foreign.statusCode() < 400
                    || foreign.statusCode() != nothing.statusCode()
                    || !text(foreign, ids).equals(text(nothing, ids))) {
                different.add(call + ": " + foreign.statusCode() + " " + text(foreign, ids) + " instead of "
                        + nothing.statusCode() + " " + text(nothing, ids));
            }
        }
        assertEquals(List.of(), different);
        assertEquals(before, ForeignRows.state(ids));
    }

    /** The same call with ids that nobody has in the place of the foreign ones. */
    private static Map<String, String> nothing(Map<String, String> ids) {
        Map<String, String> unknown = new HashMap<>(ids);
        unknown.replaceAll(
                (name, id) -> name.startsWith("A") ? UUID.randomUUID().toString() : id);
        return unknown;
    }

    private static Response ask(String call, Map<String, String> ids) {
        String filled = call;
        for (var id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        String[] parts = filled.split(" ", 3);
        var request = as(managerOf(VALLEE));
        if (!parts[0].equals("GET")) {
            request.header("If-Match", "*");
        }
        if (parts.length == 3) {
            request.body(parts[2]);
        }
        return request.request(parts[0], parts[1]);
    }

    private static String text(Response answer, Map<String, String> ids) {
        return answer.asString()
                .replaceAll("\"requestId\":\"[^\"]*\"", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "<id>");
    }
}
