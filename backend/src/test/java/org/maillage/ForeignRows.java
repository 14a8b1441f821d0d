package org.maillage;

import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.managerOf;
import static org.maillage.TestWorld.newPerson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.actors.TestActors;
import org.maillage.events.TestEvents;
import org.maillage.projects.TestProjects;
import org.maillage.supportplans.TestSupportPlans;
import org.maillage.supportrecords.TestSupportRecords;

/** What one organisation has, for another to try its ids on. */
final class ForeignRows {

    private ForeignRows() {}

    /** Ids by name: {@code A...} are PLATEAU's, {@code B...} VALLEE's. Each has something in all of its confidential tables. */
    static Map<String, String> ids() {
        Map<String, String> ids = new HashMap<>();
        ids.put("A", PLATEAU.id().toString());
        ids.put("B", VALLEE.id().toString());
        ids.put("Aperson", newPerson(PLATEAU, "adviser").id().toString());
        ids.put("Bperson", newPerson(VALLEE, "adviser").id().toString());
        ids.put(
                "Akey",
                as(managerOf(PLATEAU))
                        .body(Map.of("name", "Clé", "scopes", List.of("actors:read")))
                        .post("/api-clients")
                        .path("id"));
        ids.put(
                "Ainvitation",
                as(managerOf(PLATEAU))
                        .body(Map.of("email", "invitation-" + UUID.randomUUID() + "@essai.example", "role", "viewer"))
                        .post("/organisations/" + PLATEAU.id() + "/invitations")
                        .path("id"));
        ids.put(
                "Aactor",
                TestActors.create(
                                as(managerOf(PLATEAU)),
                                TestActors.person(
                                        "Personne",
                                        "internalDescription",
                                        "Seulement pour nous.",
                                        "contactPoints",
                                        List.of(Map.of("kind", "phone", "value", "+33475000000")),
                                        "externalIds",
                                        List.of(Map.of("source", "essai", "id", UUID.randomUUID()))))
                        .toString());
        ids.put("Bactor", TestActors.create(as(managerOf(VALLEE)), "À nous").toString());
        ids.put("project", project(ids.get("Aactor")));
        ids.put(
                "Arecord",
                TestSupportRecords.full(() -> as(managerOf(PLATEAU)), ids.get("Aactor"), ids.get("project")));
        UUID organiser = TestActors.create(as(managerOf(PLATEAU)), "Organisatrice " + UUID.randomUUID());
        ids.put(
                "Aevent",
                TestEvents.create(
                                as(managerOf(PLATEAU)),
                                TestEvents.ready(
                                        "Soirée",
                                        "summary",
                                        "Seulement pour nous",
                                        "internalDescription",
                                        "Seulement pour nous.",
                                        "onlineLink",
                                        "https://visio.example/soiree",
                                        "organisers",
                                        List.of(organiser),
                                        "externalIds",
                                        List.of(Map.of("source", "essai", "id", UUID.randomUUID()))))
                        .toString());
        ids.put("Aplan", plan(ids.get("project")));
        ids.put(
                "Bproject",
                TestProjects.create(as(managerOf(VALLEE)), "Projet à eux").toString());
        ids.put(
                "Asession",
                TestRows.read("select id::text from event_sessions where event_id = '" + ids.get("Aevent") + "'"));
        ids.put(
                "Aimport",
                as(managerOf(PLATEAU))
                        .contentType("text/csv")
                        .queryParam("kind", "actors")
                        .queryParam("fileName", "essai.csv")
                        .body("nom\nEssai\n")
                        .post("/imports")
                        .path("id"));
        return ids;
    }

    /** With something in each of its confidential tables. */
    private static String project(String holder) {
        return as(managerOf(PLATEAU))
                .body(TestProjects.project(
                        "Projet à nous",
                        "status",
                        "abandoned",
                        "changeReasonCode",
                        "funding",
                        "changeReason",
                        "Seulement pour nous.",
                        "holders",
                        List.of(Map.of("actorId", holder, "role", "holder")),
                        "origin",
                        Map.of("kind", "actors", "id", holder),
                        "facts",
                        List.of(Map.of(
                                "kind", "jobs", "value", 1, "on", "2026-01-01", "source", "Seulement pour nous.")),
                        "internalDescription",
                        "Seulement pour nous.",
                        "externalIds",
                        List.of(Map.of("source", "essai", "id", UUID.randomUUID()))))
                .post("/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String plan(String project) {
        return TestSupportPlans.create(
                        as(managerOf(PLATEAU)),
                        UUID.fromString(project),
                        "object",
                        "Seulement pour nous.",
                        "internalDescription",
                        "Seulement pour nous.",
                        "externalIds",
                        List.of(Map.of("source", "essai", "id", UUID.randomUUID())))
                .toString();
    }

    /** What the sweep must leave as it was. */
    static String state(Map<String, String> ids) {
        return TestRows.read(
                "select row(e.version, e.state, e.archived_at, k.version, k.revoked_at, m.role, l.revoked_at, l.expires_at, a.version, a.archived_at,"
                        + " i.version, i.state, r.version, r.archived_at, s.version)::text from api_clients k, memberships m, account_links l, actors a, imports i, events e,"
                        + " support_records r, support_plans s"
                        + " where k.id = '" + ids.get("Akey") + "' and m.account_id = '" + ids.get("Aperson")
                        + "' and l.id = '"
                        + ids.get("Ainvitation") + "' and a.id = '" + ids.get("Aactor") + "' and e.id = '"
                        + ids.get("Aevent") + "' and i.id = '"
                        + ids.get("Aimport") + "' and r.id = '" + ids.get("Arecord") + "' and s.id = '"
                        + ids.get("Aplan") + "'");
    }
}
