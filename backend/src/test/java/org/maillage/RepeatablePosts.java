package org.maillage;

import static org.maillage.TestWorld.ADMINISTRATOR;
import static org.maillage.TestWorld.COORDINATOR;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.managerOf;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.TestWorld.Person;
import org.maillage.actors.TestActors;
import org.maillage.events.TestEvents;
import org.maillage.projects.TestProjects;
import org.maillage.supportplans.TestSupportPlans;
import org.maillage.supportplans.TestSupportPlans.Member;
import org.maillage.supportrecords.TestSupportRecords;

/** One good call of every POST that takes an {@code Idempotency-Key}: {@link IdempotencyTest} sends each of them twice. */
final class RepeatablePosts {

    private static final String LINKS =
            "select count(*) || string_agg(md5(l::text), '' order by id) from account_links l";

    private RepeatablePosts() {}

    /**
     * @param undo what brings back the state before, so that doing it again would show; null where it shows anyway
     * @param state SQL that tells whether it was done again
     */
    record Post(Person caller, String path, String type, Object body, Object other, Runnable undo, String state) {

        /** A call without a body. */
        static Post act(Person caller, String path, Runnable undo, String state) {
            return new Post(caller, path, "application/json", null, null, undo, state);
        }

        static Post make(Person caller, String path, Object body, Object other, String state) {
            return new Post(caller, path, "application/json", body, other, null, state);
        }
    }

    static Post of(String operation) {
        return switch (operation) {
            case "/organisations" ->
                Post.make(
                        ADMINISTRATOR, operation, organisation(), organisation(), "select count(*) from organisations");
            case "/organisations/{id}/suspension" -> suspension();
            case "/organisations/{id}/invitations" ->
                Post.make(managerOf(PLATEAU), invitations(), invitation(), invitation(), LINKS);
            case "/organisations/{id}/invitations/{invitationId}/link" -> link();
            case "/accounts/{id}/suspension" -> accountSuspension();
            case "/api-clients" ->
                Post.make(
                        managerOf(PLATEAU),
                        operation,
                        Map.of("name", "Clé", "scopes", List.of("actors:read")),
                        Map.of("name", "Autre clé", "scopes", List.of("actors:read")),
                        "select count(*) from api_clients");
            case "/mail-messages/{id}/retry" -> retry();
            case "/territories" ->
                Post.make(COORDINATOR, operation, area(), area(), "select count(*) from territories");
            case "/territories/{ref}/restore" -> areaRestore();
            case "/actors" ->
                Post.make(
                        adviserOf(PLATEAU),
                        operation,
                        TestActors.organisation("Répétée " + UUID.randomUUID()),
                        TestActors.organisation("Une autre"),
                        "select count(*) from actors");
            case "/actors/{id}/restore" -> actorRestore();
            case "/actors/bulk" -> bulk();
            case "/projects" ->
                Post.make(
                        adviserOf(PLATEAU),
                        operation,
                        TestProjects.project("Répété " + UUID.randomUUID()),
                        TestProjects.project("Un autre"),
                        "select count(*) from projects");
            case "/projects/{id}/restore" -> projectRestore();
            case "/projects/bulk" -> projectBulk();
            case "/events" ->
                Post.make(
                        adviserOf(PLATEAU),
                        operation,
                        TestEvents.evening("Répétée"),
                        TestEvents.evening("Une autre"),
                        "select count(*) from events");
            case "/events/{id}/state" -> {
                UUID id = TestEvents.create(as(adviserOf(PLATEAU)), TestEvents.ready("À publier"));
                yield Post.make(
                        adviserOf(PLATEAU),
                        "/events/" + id + "/state",
                        Map.of("state", "published"),
                        Map.of("state", "cancelled", "reason", "x"),
                        "select version::text from events where id = '" + id + "'");
            }
            case "/events/{id}/restore" -> eventRestore();
            case "/events/bulk" -> {
                UUID id = TestEvents.create(as(adviserOf(PLATEAU)), TestEvents.evening("En lot"));
                yield Post.make(
                        adviserOf(PLATEAU),
                        operation,
                        patch(id, "summary", "Changée"),
                        patch(id, "summary", "Changée autrement"),
                        "select version::text from events where id = '" + id + "'");
            }
            case "/support-records" ->
                Post.make(
                        adviserOf(PLATEAU),
                        operation,
                        supportRecord("Répété"),
                        supportRecord("Un autre"),
                        "select count(*) from support_records");
            case "/support-records/{id}/restore" -> supportRecordRestore();
            case "/support-records/bulk" -> {
                UUID id = supportRecord();
                yield Post.make(
                        adviserOf(PLATEAU),
                        operation,
                        patch(id, "summary", "Changé"),
                        patch(id, "summary", "Changé autrement"),
                        "select version::text from support_records where id = '" + id + "'");
            }
            case "/support-plans" -> {
                UUID project = TestProjects.create(as(adviserOf(PLATEAU)), "Accompagné " + UUID.randomUUID());
                yield Post.make(
                        adviserOf(PLATEAU),
                        operation,
                        TestSupportPlans.plan(project, "object", "Répété"),
                        TestSupportPlans.plan(project),
                        "select count(*) from support_plans");
            }
            case "/support-plans/{id}/restore" -> planRestore();
            case "/support-plans/bulk" -> planBulk();
            case "/support-plans/{id}/lead" -> planHandOver();
            case "/imports" -> {
                String file = "nom\nRépétition " + UUID.randomUUID() + "\n";
                yield new Post(
                        managerOf(PLATEAU),
                        "/imports?kind=actors&fileName=essai.csv",
                        "text/csv",
                        file,
                        file + "Encore\n",
                        null,
                        "select count(*) from imports");
            }
            case "/imports/{id}/runs" ->
                Post.make(
                        managerOf(PLATEAU),
                        "/imports/" + stored() + "/runs",
                        Map.of("mode", "validate"),
                        Map.of("mode", "commit"),
                        "select count(*) from import_runs");
            case "/imports/{id}/cancel" -> cancel();
            default -> throw new AssertionError("no call is written here for POST " + operation);
        };
    }

    private static Post suspension() {
        String path = "/organisations/" + newOrganisation().id() + "/suspension";
        return Post.act(
                ADMINISTRATOR,
                path,
                () -> as(ADMINISTRATOR).delete(path).then().statusCode(200),
                "select string_agg(suspended_at::text, '' order by id) from organisations");
    }

    private static Post accountSuspension() {
        String path = "/accounts/" + newPerson(PLATEAU, "viewer").id() + "/suspension";
        return Post.act(
                ADMINISTRATOR,
                path,
                () -> as(ADMINISTRATOR).delete(path).then().statusCode(200),
                "select string_agg(suspended_at::text, '' order by id) from accounts");
    }

    private static Post link() {
        String id =
                as(managerOf(PLATEAU)).body(invitation()).post(invitations()).path("id");
        return Post.act(managerOf(PLATEAU), invitations() + "/" + id + "/link", null, LINKS);
    }

    private static Post retry() {
        String id = TestRows.read("insert into mail_messages (id, purpose, recipient, subject, body, attempts,"
                + " next_attempt_at) values (uuidv7(), 'test', 'essai@essai.example', 'Objet', 'Texte', 12,"
                + " now() + interval '1 day') returning id::text");
        String where = " where id = '" + id + "'";
        return Post.act(
                ADMINISTRATOR,
                "/mail-messages/" + id + "/retry",
                () -> TestRows.run("update mail_messages set attempts = 12" + where),
                "select attempts::text from mail_messages" + where);
    }

    private static Post areaRestore() {
        String ref = as(COORDINATOR).body(area()).post("/territories").path("ref");
        Runnable archive = () -> as(COORDINATOR)
                .header("If-Match", "*")
                .delete("/territories/" + ref)
                .then()
                .statusCode(204);
        archive.run();
        return Post.act(
                COORDINATOR,
                "/territories/" + ref + "/restore",
                archive,
                "select archived_at::text from territories where code = '" + ref.substring(5) + "'");
    }

    private static Post actorRestore() {
        String path = "/actors/" + TestActors.create(as(adviserOf(PLATEAU)), "Archivée " + UUID.randomUUID());
        Runnable archive = () -> as(adviserOf(PLATEAU))
                .header("If-Match", "*")
                .delete(path)
                .then()
                .statusCode(204);
        archive.run();
        return Post.act(
                adviserOf(PLATEAU),
                path + "/restore",
                archive,
                "select archived_at::text from actors where id = '" + path.substring(8) + "'");
    }

    private static Post eventRestore() {
        String path = "/events/" + TestEvents.create(as(adviserOf(PLATEAU)), TestEvents.evening("Archivée"));
        Runnable archive = () -> as(adviserOf(PLATEAU))
                .header("If-Match", "*")
                .delete(path)
                .then()
                .statusCode(204);
        archive.run();
        return Post.act(
                adviserOf(PLATEAU),
                path + "/restore",
                archive,
                "select archived_at::text from events where id = '" + path.substring(8) + "'");
    }

    private static Map<String, Object> supportRecord(String summary) {
        UUID person = TestActors.create(as(adviserOf(PLATEAU)), TestActors.person("Accompagnée"));
        return TestSupportRecords.record(summary, "participants", List.of(person));
    }

    private static UUID supportRecord() {
        return UUID.fromString(as(adviserOf(PLATEAU))
                .body(supportRecord("Écrit"))
                .post("/support-records")
                .path("id"));
    }

    private static Post supportRecordRestore() {
        UUID id = supportRecord();
        Runnable archive = () -> as(adviserOf(PLATEAU))
                .header("If-Match", "*")
                .delete("/support-records/" + id)
                .then()
                .statusCode(204);
        archive.run();
        return Post.act(
                adviserOf(PLATEAU),
                "/support-records/" + id + "/restore",
                archive,
                "select archived_at::text from support_records where id = '" + id + "'");
    }

    private static Post bulk() {
        UUID id = TestActors.create(as(adviserOf(PLATEAU)), "En lot " + UUID.randomUUID());
        return Post.make(
                adviserOf(PLATEAU),
                "/actors/bulk",
                patch(id, "publicDescription", "Changée"),
                patch(id, "publicDescription", "Changée autrement"),
                "select version::text from actors where id = '" + id + "'");
    }

    private static Post projectRestore() {
        String path = "/projects/" + TestProjects.create(as(adviserOf(PLATEAU)), "Archivé " + UUID.randomUUID());
        Runnable archive = () -> as(adviserOf(PLATEAU))
                .header("If-Match", "*")
                .delete(path)
                .then()
                .statusCode(204);
        archive.run();
        return Post.act(
                adviserOf(PLATEAU),
                path + "/restore",
                archive,
                "select archived_at::text from projects where id = '" + path.substring(10) + "'");
    }

    private static Post projectBulk() {
        UUID id = TestProjects.create(as(adviserOf(PLATEAU)), "En lot " + UUID.randomUUID());
        return Post.make(
                adviserOf(PLATEAU),
                "/projects/bulk",
                Map.of("items", List.of(Map.of("id", id, "version", 1, "patch", Map.of("title", "Changé")))),
                Map.of("items", List.of(Map.of("id", id, "version", 1, "patch", Map.of("title", "Autrement")))),
                "select version::text from projects where id = '" + id + "'");
    }

    private static UUID plan() {
        return TestSupportPlans.create(
                as(adviserOf(PLATEAU)), TestProjects.create(as(adviserOf(PLATEAU)), "Accompagné " + UUID.randomUUID()));
    }

    private static Post planRestore() {
        UUID id = plan();
        Runnable archive = () -> as(adviserOf(PLATEAU))
                .header("If-Match", "*")
                .delete("/support-plans/" + id)
                .then()
                .statusCode(204);
        archive.run();
        return Post.act(
                adviserOf(PLATEAU),
                "/support-plans/" + id + "/restore",
                archive,
                "select archived_at::text from support_plans where id = '" + id + "'");
    }

    private static Post planBulk() {
        UUID id = plan();
        return Post.make(
                adviserOf(PLATEAU),
                "/support-plans/bulk",
                Map.of("items", List.of(Map.of("id", id, "version", 1, "patch", Map.of("object", "Changé")))),
                Map.of("items", List.of(Map.of("id", id, "version", 1, "patch", Map.of("object", "Autrement")))),
                "select version::text from support_plans where id = '" + id + "'");
    }

    private static Post planHandOver() {
        Member lead = Member.fresh();
        Member heir = Member.fresh();
        UUID id = TestSupportPlans.createWithProject(lead);
        TestSupportPlans.join(lead, id, heir);
        return Post.make(
                lead.adviser(),
                "/support-plans/" + id + "/lead",
                Map.of("organisationId", heir.id()),
                Map.of("organisationId", heir.id(), "reason", "Autrement"),
                "select version::text from support_plans where id = '" + id + "'");
    }

    private static Post cancel() {
        String id = stored();
        String where = " where import_id = '" + id + "'";
        TestRows.run(
                "insert into import_runs (id, organisation_id, import_id, mode, settings, settings_revision, state)"
                        + " select uuidv7(), organisation_id, id, 'validate', settings, version, 'running' from imports"
                        + " where id = '" + id + "'");
        return Post.act(
                managerOf(PLATEAU),
                "/imports/" + id + "/cancel",
                () -> TestRows.run("update import_runs set cancel_asked = false" + where),
                "select cancel_asked::text from import_runs" + where);
    }

    private static String stored() {
        return as(managerOf(PLATEAU))
                .contentType("text/csv")
                .body("nom\nEssai\n")
                .post("/imports?kind=actors&fileName=essai.csv")
                .path("id");
    }

    private static Map<String, Object> patch(UUID id, String field, String text) {
        return Map.of("items", List.of(Map.of("id", id, "version", 1, "patch", Map.of(field, text))));
    }

    private static String invitations() {
        return "/organisations/" + PLATEAU.id() + "/invitations";
    }

    private static Map<String, Object> invitation() {
        return Map.of("email", "invitation-" + UUID.randomUUID() + "@essai.example", "role", "viewer");
    }

    private static Map<String, Object> organisation() {
        return Map.of("name", "Structure " + UUID.randomUUID(), "shortName", "Essai");
    }

    private static Map<String, Object> area() {
        return Map.of("name", "Bassin " + UUID.randomUUID(), "municipalities", List.of("07235"));
    }
}
