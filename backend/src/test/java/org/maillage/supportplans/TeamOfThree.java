package org.maillage.supportplans;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.supportplans.TestSupportPlans.create;
import static org.maillage.supportplans.TestSupportPlans.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.maillage.actors.TestActors;
import org.maillage.projects.TestProjects;
import org.maillage.supportplans.TestSupportPlans.Member;

/** A project with a plan, its lead, an organisation that may join and a third that stays outside. */
abstract class TeamOfThree {

    static final String CANARY = "canari-7b2c";

    Member lead;
    Member member;
    Member outside;
    UUID holder;
    UUID project;
    UUID plan;

    @BeforeEach
    void aProjectWithAPlan() {
        lead = Member.fresh();
        member = Member.fresh();
        outside = Member.fresh();
        holder = TestActors.create(lead.call(), TestActors.person("Porteuse " + CANARY));
        project = TestProjects.create(
                lead.call(),
                "Projet d’équipe " + UUID.randomUUID(),
                "holders",
                List.of(Map.of("actorId", holder, "role", "holder")),
                "facts",
                List.of(Map.of("kind", "jobs", "value", 2, "on", "2026-01-01", "source", CANARY)),
                "internalDescription",
                "note de la structure pilote");
        plan = create(lead.call(), project, "object", "Objet " + CANARY, "description", "Texte " + CANARY);
    }

    private String everything(Member reader) {
        String title = lead.call().get("/projects/" + project).path("title");
        StringBuilder all = new StringBuilder();
        for (String path : List.of(
                "/projects/" + project,
                "/projects?holder=" + holder,
                "/projects?format=csv&holder=" + holder,
                "/support-plans/" + plan,
                "/support-plans?project=" + project + "&archived=include",
                "/support-plans?project=" + project + "&format=csv",
                "/support-plans?organisation=" + lead.id(),
                "/support-plans?lead=" + lead.id(),
                "/support-plans?q=" + CANARY,
                "/search?q=" + CANARY,
                "/actors/" + holder)) {
            boolean own = reader == lead && (path.startsWith("/actors") || path.startsWith("/search"));
            all.append(own ? "" : reader.call().get(path).asString());
        }
        all.append(reader.call().queryParam("q", title).get("/projects").asString());
        all.append(reader.call()
                .queryParam("q", title)
                .queryParam("format", "csv")
                .get("/projects")
                .asString());
        return all.toString();
    }

    void assertOutside(Member reader) {
        String everything = everything(reader);
        assertFalse(everything.replace("\"q\":\"" + CANARY, "").contains(CANARY), everything);
        assertFalse(everything.contains(plan.toString()), everything);
        reader.call().get("/support-plans/" + plan).then().statusCode(404);
        reader.call()
                .get("/projects/" + project)
                .then()
                .statusCode(200)
                .body("confidential", equalTo(false))
                .body("editable", equalTo(false))
                .body("holders", empty())
                .body("facts", empty());
        reader.call()
                .header("If-Match", "*")
                .body(Map.of("summary", "Changé"))
                .patch("/projects/" + project)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-editable"));
    }

    void assertInside(Member reader) {
        reader.call()
                .get("/support-plans/" + plan)
                .then()
                .statusCode(200)
                .body("object", equalTo("Objet " + CANARY))
                .body("editable", equalTo(true));
        reader.call()
                .queryParam("q", "objet " + CANARY)
                .get("/support-plans")
                .then()
                .body("items.id", hasItem(plan.toString()));
        reader.call()
                .get("/projects/" + project)
                .then()
                .body("confidential", equalTo(true))
                .body("editable", equalTo(true))
                .body("holders[0].actor.name", equalTo("Porteuse " + CANARY))
                .body("facts[0].source", equalTo(CANARY));
        reader.call()
                .queryParam("holder", holder)
                .get("/projects")
                .then()
                .body("items.id", contains(project.toString()));
        assertTrue(reader.call()
                .queryParam("holder", holder)
                .queryParam("format", "csv")
                .get("/projects")
                .asString()
                .contains(CANARY));
        reader.call().get("/actors/" + holder).then().statusCode(200);
    }

    static String today() {
        return java.time.LocalDate.now(java.time.ZoneId.of("Europe/Paris")).toString();
    }
}
