package org.maillage.events;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.events.TestEvents.create;
import static org.maillage.events.TestEvents.evening;
import static org.maillage.events.TestEvents.published;
import static org.maillage.events.TestEvents.ready;
import static org.maillage.events.TestEvents.state;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.projects.TestProjects;

/** Events and projects refer to each other, as far as each reader sees them. */
@QuarkusTest
class EventProjectsTest {

    private static RequestSpecification plateau() {
        return as(adviserOf(PLATEAU));
    }

    private static RequestSpecification vallee() {
        return as(adviserOf(VALLEE));
    }

    @Test
    void an_event_names_the_projects_that_it_is_about_whoever_leads_them() {
        UUID mine = TestProjects.create(plateau(), "Four du hameau");
        UUID theirs = TestProjects.create(vallee(), "Vélos du bas");
        UUID event = create(plateau(), ready("Atelier des deux", "projects", List.of(mine, theirs)));
        plateau().get("/events/" + event).then().body("projects.name", contains("Four du hameau", "Vélos du bas"));
        plateau().get("/events?format=csv&project=" + mine).then().body(containsString("Four du hameau|Vélos du bas"));
        plateau()
                .header("If-Match", "*")
                .body(Map.of("projects", List.of(theirs)))
                .patch("/events/" + event)
                .then()
                .statusCode(200)
                .body("projects.id", contains(theirs.toString()));
        plateau().get("/events?project=" + mine).then().body("items", empty());
        plateau().get("/events?project=" + theirs).then().body("items.id", contains(event.toString()));
    }

    @Test
    void a_project_does_not_show_the_drafts_of_others() {
        UUID project = TestProjects.create(plateau(), "Épicerie du hameau");
        UUID event = create(plateau(), ready("Soirée cachée", "projects", List.of(project)));
        vallee().get("/events?project=" + project).then().body("items", empty());
        state(plateau(), event, "published").then().statusCode(200);
        vallee().get("/events?project=" + project).then().body("items.id", contains(event.toString()));
        state(plateau(), event, "cancelled", "reason", "neige").then().statusCode(200);
        state(plateau(), event, "draft").then().statusCode(200);
        vallee().get("/events?project=" + project).then().body("items", empty());
    }

    @Test
    void a_project_that_is_not_there_or_is_named_twice_is_refused() {
        UUID project = TestProjects.create(plateau(), "Une fois");
        for (var wrong : Map.of(
                        "unknown-reference", List.of(UUID.randomUUID()),
                        "repeated", List.of(project, project))
                .entrySet()) {
            plateau()
                    .body(evening("X", "projects", wrong.getValue()))
                    .post("/events")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo(wrong.getKey()))
                    .body(
                            "errors[0].pointer",
                            equalTo("/projects/" + (wrong.getValue().size() - 1)));
        }
    }

    @Test
    void a_project_may_come_of_an_evening_that_its_lead_sees() {
        UUID evening = published(EventProjectsTest::plateau, ready("Soirée d'où l'on part"));
        Map<String, Object> origin = Map.of("kind", "events", "id", evening);
        UUID project = TestProjects.create(vallee(), "Né d'une soirée", "origin", origin);
        vallee().get("/projects/" + project)
                .then()
                .body("origin.kind", equalTo("events"))
                .body("origin.name", equalTo("Soirée d'où l'on part"));
        vallee().get("/projects?originKind=events&originId=" + evening)
                .then()
                .body("items.id", contains(project.toString()));
        plateau().get("/projects?originId=" + evening).then().body("items", empty());

        UUID draft = create(plateau(), evening("Pas encore"));
        vallee().body(TestProjects.project("Curieux", "origin", Map.of("kind", "events", "id", draft)))
                .post("/projects")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-reference"));

        state(plateau(), evening, "cancelled", "reason", "neige").then().statusCode(200);
        state(plateau(), evening, "draft").then().statusCode(200);
        vallee().get("/projects/" + project).then().body("origin.name", nullValue());
    }
}
