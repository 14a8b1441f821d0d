package org.maillage.timeline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.COORDINATOR;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.asClient;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.events.TestEvents.ready;
import static org.maillage.events.TestEvents.session;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.TestWorld.Organisation;
import org.maillage.TestWorld.Person;
import org.maillage.actors.TestActors;
import org.maillage.events.TestEvents;
import org.maillage.projects.TestProjects;
import org.maillage.supportplans.TestSupportPlans;
import org.maillage.supportrecords.TestSupportRecords;

/** The timeline of a project, an actor, a member organisation, as three organisations see it. */
@QuarkusTest
class TimelineTest {

    private Organisation mine;
    private Person me;
    private Person other;
    private UUID holder;
    private UUID project;

    @BeforeEach
    void a_project_with_a_holder() {
        mine = newOrganisation();
        me = newPerson(mine, "adviser");
        other = newPerson(newOrganisation(), "adviser");
        holder = TestActors.create(as(me), TestActors.person("Spécimen", "givenName", "Alix"));
        project = TestProjects.create(
                as(me),
                "Four du hameau",
                "changedOn",
                "2025-01-10",
                "holders",
                List.of(Map.of("actorId", holder, "role", "holder", "from", "2025-02-01", "to", "2025-09-30")));
    }

    private static ValidatableResponse timeline(RequestSpecification who, String query) {
        return who.get("/timeline?" + query).then();
    }

    private ValidatableResponse ofProject(Person who, String more) {
        return timeline(as(who), "project=" + project + more).statusCode(200);
    }

    private void change(Map<String, Object> patch) {
        as(me).header("If-Match", "*")
                .body(patch)
                .patch("/projects/" + project)
                .then()
                .statusCode(200);
    }

    private UUID evening(String title, String state) {
        UUID id = TestEvents.create(
                as(me),
                ready(
                        title,
                        "projects",
                        List.of(project),
                        "sessions",
                        List.of(session("2025-06-20T18:30", "2025-06-20T21:00", "title", "Première partie"))));
        if (!state.equals("draft")) {
            TestEvents.state(as(me), id, state).then().statusCode(200);
        }
        return id;
    }

    @Test
    void acts_of_all_kinds_come_newest_first_and_tell_what_happened() {
        change(Map.of("stage", "feasibility", "changedOn", "2025-03-01"));
        change(Map.of(
                "status",
                "abandoned",
                "changedOn",
                "2025-08-15",
                "changeReasonCode",
                "premises",
                "changeReason",
                "Le local est vendu."));
        UUID evening = evening("Soirée du four", "published");
        ofProject(me, "")
                .body(
                        "items.kind",
                        contains("holder", "project-change", "event", "project-change", "holder", "project-change"))
                .body(
                        "items.on",
                        contains("2025-09-30", "2025-08-15", "2025-06-20", "2025-03-01", "2025-02-01", "2025-01-10"))
                .body("items[0].codes", equalTo(Map.of("change", "ended", "role", "holder")))
                .body("items[0].record.kind", equalTo("actors"))
                .body("items[0].record.id", equalTo(holder.toString()))
                .body("items[0].record.name", equalTo("Alix Spécimen"))
                .body("items[1].codes.status", equalTo("abandoned"))
                .body("items[1].codes.reasonCode", equalTo("premises"))
                .body("items[1].text", equalTo("Le local est vendu."))
                .body("items[1].organisation.id", equalTo(mine.id().toString()))
                .body("items[1].record.name", equalTo("Four du hameau"))
                .body("items[2].at", equalTo("2025-06-20T16:30:00.000000Z"))
                .body("items[2].text", equalTo("Première partie"))
                .body("items[2].record.id", equalTo(evening.toString()))
                .body("items[2].record.name", equalTo("Soirée du four"))
                .body("items[2].codes", equalTo(Map.of("eventKind", "debate-evening", "eventState", "published")))
                .body("items[5].codes", equalTo(Map.of("stage", "idea", "status", "active")))
                .body("nextCursor", nullValue());
        ofProject(me, "").body("items.projects", everyItem(empty()));
        ofProject(me, "&sort=on").body("items[0].on", equalTo("2025-01-10"));
        ofProject(me, "&kind=event&kind=holder&count=exact")
                .body("items.kind", contains("holder", "event", "holder"))
                .body("total", equalTo(3));
    }

    @Test
    void the_network_sees_stages_and_published_evenings_but_neither_holders_nor_reasons_nor_drafts() {
        change(Map.of("stage", "feasibility", "changedOn", "2025-03-01", "changeReason", "Sésame secret"));
        evening("Soirée secrète", "draft");
        evening("Soirée ouverte", "published");
        ofProject(me, "").body("items.kind", hasSize(6));
        for (Person reader : List.of(other, COORDINATOR)) {
            String seen = ofProject(reader, "")
                    .body("items.kind", contains("event", "project-change", "project-change"))
                    .body("items.by", contains(nullValue(), nullValue(), nullValue()))
                    .extract()
                    .asString();
            for (String hidden : List.of("secret", "secrète", "Spécimen", "Sésame")) {
                assertFalse(seen.contains(hidden), hidden);
            }
        }
        ofProject(other, "&kind=holder").body("items", empty());
        timeline(as(other), "organisation=" + mine.id())
                .body("items.record.name", not(hasItem("Soirée secrète")))
                .body("items.record.name", hasItem("Soirée ouverte"));
        timeline(as(me), "organisation=" + mine.id()).body("items.record.name", hasItem("Soirée secrète"));
    }

    @Test
    void the_evening_that_a_project_came_from_is_told_to_its_team_alone() {
        UUID evening = TestEvents.published(
                () -> as(me),
                ready(
                        "Soirée d’où tout part",
                        "sessions",
                        List.of(
                                session("2024-11-08T18:30", "2024-11-08T21:00"),
                                session("2025-01-08T18:30", "2025-01-08T21:00"),
                                session("2025-01-11T18:30", "2025-01-11T21:00"))));
        change(Map.of("origin", Map.of("kind", "events", "id", evening)));
        ofProject(me, "&kind=event")
                .body("items.on", contains("2025-01-08"))
                .body("items[0].record.name", equalTo("Soirée d’où tout part"))
                .body("items[0].codes.change", equalTo("origin"))
                .body("items[0].codes.eventKind", equalTo("debate-evening"));
        timeline(as(me), "organisation=" + mine.id() + "&kind=event")
                .body("items.codes.change", contains(nullValue(), nullValue(), nullValue()));
        for (Person outside : List.of(other, COORDINATOR)) {
            ofProject(outside, "&kind=event").body("items", empty());
        }

        // One that speaks of the project too is told once, with all its sessions, to whoever sees it.
        as(me).header("If-Match", "*")
                .body(Map.of("projects", List.of(project)))
                .patch("/events/" + evening)
                .then()
                .statusCode(200);
        for (Person reader : List.of(me, other)) {
            ofProject(reader, "&kind=event").body("items.on", contains("2025-01-11", "2025-01-08", "2024-11-08"));
        }
    }

    @Test
    void an_evening_that_its_organisers_keep_to_themselves_is_not_told_to_the_team_of_the_project_that_came_from_it() {
        Organisation partner = newOrganisation();
        Person inTeam = newPerson(partner, "adviser");
        TestSupportRecords.letIn(partner, project);
        UUID draft = TestEvents.create(as(me), ready("Soirée gardée"));
        change(Map.of("origin", Map.of("kind", "events", "id", draft)));
        ofProject(me, "&kind=event").body("items.record.id", contains(draft.toString()));
        ofProject(inTeam, "&kind=event").body("items", empty());
    }

    @Test
    void acts_of_support_are_read_by_their_team_alone() {
        Organisation partner = newOrganisation();
        Person inTeam = newPerson(partner, "viewer");
        TestSupportRecords.letIn(partner, project);
        UUID apart = TestProjects.create(as(me), "Un autre projet");
        String day = "2025-05-05";
        UUID shared = TestSupportRecords.create(
                as(me),
                "Premier rendez-vous. " + "x".repeat(400),
                "on",
                day,
                "projects",
                List.of(project),
                "participants",
                List.of(holder),
                "privateNote",
                "Sésame");
        UUID own = TestSupportRecords.create(
                as(me), "Pour nous", "on", day, "projects", List.of(project), "visibility", "organisation");
        UUID both = TestSupportRecords.create(as(me), "Deux projets", "on", day, "projects", List.of(project, apart));
        String all = ofProject(me, "&kind=support-record")
                .body("items.id", contains(both.toString(), own.toString(), shared.toString()))
                .body("items[2].text.length()", equalTo(300))
                .body("items[2].minutes", equalTo(60))
                .body("items[2].codes", equalTo(Map.of("supportKind", "interview")))
                .body("items[2].record.kind", equalTo("support-records"))
                .body("items[2].organisation.id", equalTo(mine.id().toString()))
                .body("items[0].projects.id", contains(project.toString(), apart.toString()))
                .body("items[2].projects", equalTo(List.of(Map.of("id", project.toString(), "name", "Four du hameau"))))
                .extract()
                .asString();
        assertFalse(all.contains("Sésame"));
        ofProject(inTeam, "&kind=support-record")
                .body("items.id", contains(shared.toString()))
                .body("items[0].projects.id", contains(project.toString()))
                .body("items[0].by", nullValue());
        for (Person outside : List.of(other, COORDINATOR)) {
            ofProject(outside, "&kind=support-record").body("items", empty());
            timeline(as(outside), "organisation=" + mine.id()).body("items.kind", not(hasItem("support-record")));
        }
        timeline(as(me), "actor=" + holder).body("items.id", hasItem(shared.toString()));
        timeline(as(inTeam), "organisation=" + mine.id())
                .body("items.id", hasItem(shared.toString()))
                .body("items.id", not(hasItem(own.toString())));
        TestSupportRecords.letOut(partner, project);
        ofProject(inTeam, "").body("items.kind", not(hasItem("support-record")));
    }

    @Test
    void phases_and_the_team_of_a_plan_are_read_by_the_team_and_lost_with_it_but_for_one_s_own_rows() {
        Organisation partner = newOrganisation();
        Person inTeam = newPerson(partner, "adviser");
        UUID plan = TestSupportPlans.create(as(me), project, "object", "Du four au fournil", "openedOn", "2025-04-01");
        as(me).header("If-Match", "*")
                .body(Map.of("joinedOn", "2025-04-15"))
                .put("/support-plans/" + plan + "/memberships/" + partner.id())
                .then()
                .statusCode(200);
        as(me).header("If-Match", "*")
                .body(Map.of("phase", "assessment", "changedOn", "2025-05-02"))
                .patch("/support-plans/" + plan)
                .then()
                .statusCode(200);
        for (Person reader : List.of(me, inTeam)) {
            ofProject(reader, "&kind=plan-change&kind=team")
                    .body("items.on", contains("2025-05-02", "2025-04-15", "2025-04-01", "2025-04-01"))
                    .body("items.kind", hasItem("team"))
                    .body("items[0].codes", equalTo(Map.of("phase", "assessment")))
                    .body("items[0].record.kind", equalTo("support-plans"))
                    .body("items[0].record.id", equalTo(plan.toString()))
                    .body("items[0].record.name", equalTo("Du four au fournil"))
                    .body("items[1].codes", equalTo(Map.of("change", "joined")))
                    .body("items[1].organisation.id", equalTo(partner.id().toString()));
        }
        for (Person outside : List.of(other, COORDINATOR)) {
            ofProject(outside, "&kind=plan-change&kind=team").body("items", empty());
        }
        as(inTeam)
                .header("If-Match", "*")
                .delete("/support-plans/" + plan + "/memberships/" + partner.id())
                .then()
                .statusCode(204);
        ofProject(inTeam, "&kind=plan-change").body("items", empty());
        ofProject(inTeam, "&kind=team")
                .body("items.codes.change", contains("left", "joined"))
                .body("items.record.name", contains("Four du hameau", "Four du hameau"));
        ofProject(me, "&kind=team").body("items.codes.change", contains("left", "joined", "joined"));
    }

    @Test
    void a_person_has_a_timeline_for_those_alone_who_see_her() {
        timeline(as(me), "actor=" + holder)
                .body("items.kind", contains("actor", "holder", "holder"))
                .body("items[0].codes.change", equalTo("created"))
                .body("items[1].record.kind", equalTo("projects"))
                .body("items[1].record.name", equalTo("Four du hameau"));
        timeline(as(other), "actor=" + holder)
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-reference"))
                .body("errors[0].pointer", equalTo("actor"));
    }

    @Test
    void an_organiser_s_timeline_has_its_evenings() {
        UUID organiser = TestActors.create(as(me), "Organisatrice du fil");
        UUID event = TestEvents.published(() -> as(me), ready("Soirée au fil", "organisers", List.of(organiser)));
        timeline(as(other), "actor=" + organiser)
                .body("items.kind", contains("actor", "event"))
                .body("items[1].record.id", equalTo(event.toString()));
        as(me).header("If-Match", "*").delete("/events/" + event).then().statusCode(204);
        timeline(as(other), "actor=" + organiser).body("items.kind", contains("actor"));
    }

    @Test
    void five_thousand_entries_are_walked_by_cursor_each_once_and_in_order() {
        TestRows.run(
                "insert into project_changes (id, project_id, stage, status, changed_on, organisation_id)"
                        + " select gen_random_uuid(), cast(? as uuid), 'idea', 'active', date '2010-01-01' + n / 3, cast(? as uuid)"
                        + " from generate_series(1, 5000) n",
                project,
                mine.id());
        List<String> ids = new ArrayList<>();
        List<String> days = new ArrayList<>();
        String cursor = "";
        long slowest = 0;
        do {
            long begin = System.nanoTime();
            JsonPath page = ofProject(other, "&limit=200&kind=project-change" + cursor)
                    .extract()
                    .jsonPath();
            slowest = Math.max(slowest, System.nanoTime() - begin);
            ids.addAll(page.getList("items.id"));
            days.addAll(page.getList("items.on"));
            cursor = page.getString("nextCursor") == null ? "" : "&cursor=" + page.getString("nextCursor");
        } while (!cursor.isEmpty());
        assertEquals(5001, ids.size());
        assertEquals(5001, new HashSet<>(ids).size());
        List<String> sorted = new ArrayList<>(days);
        sorted.sort(Collections.reverseOrder());
        assertEquals(sorted, days);
        assertTrue(slowest < 2_000_000_000L, "a page took " + slowest / 1_000_000 + " ms");
    }

    @Test
    void a_key_sees_the_kinds_that_its_scopes_let_it_read() {
        evening("Soirée à clé", "published");
        timeline(asClient(mine, "timeline:read", "projects:read"), "project=" + project)
                .body("items.kind", contains("holder", "holder", "project-change"));
        timeline(asClient(mine, "timeline:read", "projects:read", "events:read"), "project=" + project)
                .body("items.kind", hasItem("event"));
        timeline(asClient(mine, "timeline:read"), "project=" + project).statusCode(400);
        timeline(asClient(mine, "projects:read"), "project=" + project).statusCode(403);
    }

    @Test
    void exactly_one_timeline_is_asked_for() {
        timeline(as(me), "limit=5").statusCode(400).body("errors[0].code", equalTo("required"));
        timeline(as(me), "project=" + project + "&actor=" + holder)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("actor"))
                .body("errors[0].code", equalTo("not-expected"));
        for (String wrong : List.of(
                "project=" + UUID.randomUUID(),
                "organisation=" + UUID.randomUUID(),
                "project=" + project + "&kind=gossip",
                "project=" + project + "&color=blue",
                "project=" + project + "&sort=name",
                "project=" + project + "&cursor=x")) {
            timeline(as(me), wrong).statusCode(400);
        }
    }
}
