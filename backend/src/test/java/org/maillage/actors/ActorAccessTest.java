package org.maillage.actors;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.maillage.TestWorld.COORDINATOR;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.asClient;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.TestWorld.viewerOf;
import static org.maillage.actors.TestActors.create;
import static org.maillage.actors.TestActors.organisation;
import static org.maillage.actors.TestActors.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;

/** Who sees and changes what of an actor. */
@QuarkusTest
class ActorAccessTest {

    private static final String CANARY = "canari-7f3a";

    private static RequestSpecification plateau() {
        return as(adviserOf(PLATEAU));
    }

    private static RequestSpecification vallee() {
        return as(adviserOf(VALLEE));
    }

    private static UUID annotated(String name) {
        return create(
                plateau(),
                name,
                "internalDescription",
                CANARY,
                "contactPoints",
                List.of(Map.of("kind", "e-mail", "value", CANARY + "@essai.example")),
                "externalIds",
                List.of(Map.of("source", "prive", "id", CANARY + UUID.randomUUID())));
    }

    @Test
    void what_an_organisation_keeps_for_itself_reaches_no_other_by_any_route() {
        String name = "Commun " + UUID.randomUUID();
        UUID id = annotated(name);
        for (RequestSpecification other : List.of(
                vallee(), as(viewerOf(VALLEE)), as(COORDINATOR), asClient(VALLEE, "actors:read", "actors:write"))) {
            String everything = other.get("/actors/" + id).asString()
                    + other.queryParam("q", name).get("/actors").asString()
                    + other.queryParam("format", "csv").get("/actors").asString();
            assertFalse(everything.contains(CANARY), "leaked to another caller");
        }
        vallee().queryParam("q", CANARY).get("/actors").then().body("items", empty());
        vallee().queryParam("externalSource", "prive")
                .get("/actors")
                .then()
                .body("items.id", not(hasItem(id.toString())));
        String patched = vallee().header("If-Match", "\"1\"")
                .body(Map.of("internalDescription", "la nôtre"))
                .patch("/actors/" + id)
                .asString();
        assertFalse(patched.contains(CANARY));
        plateau().get("/actors/" + id).then().body("internalDescription", equalTo(CANARY));
    }

    @Test
    void another_s_notes_do_not_show_even_in_the_version() {
        UUID id = create(plateau(), "Version");
        String before = vallee().get("/actors/" + id).asString();
        plateau()
                .header("If-Match", "\"1\"")
                .body(Map.of("internalDescription", "une note"))
                .patch("/actors/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        assertEquals(before, vallee().get("/actors/" + id).asString());
    }

    @Test
    void everyone_keeps_notes_on_an_actor_of_the_network_but_not_everyone_changes_it() {
        UUID id = create(plateau(), "Partagé");
        vallee().header("If-Match", "\"1\"")
                .body(Map.of("internalDescription", "notre note"))
                .patch("/actors/" + id)
                .then()
                .statusCode(200)
                .body("internalDescription", equalTo("notre note"))
                .body("editable", equalTo(false));
        vallee().header("If-Match", "\"2\"")
                .body(Map.of("name", "Volé"))
                .patch("/actors/" + id)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-editable"))
                .body("detail", containsString(PLATEAU.name()));
        vallee().header("If-Match", "\"2\"").delete("/actors/" + id).then().statusCode(403);
    }

    @Test
    void a_coordinator_corrects_an_organisation_and_keeps_no_notes() {
        UUID id = create(plateau(), "À corriger");
        as(COORDINATOR)
                .header("If-Match", "\"1\"")
                .body(Map.of("acronym", "AC"))
                .patch("/actors/" + id)
                .then()
                .statusCode(200)
                .body("acronym", equalTo("AC"));
        as(COORDINATOR)
                .header("If-Match", "\"2\"")
                .body(Map.of("internalDescription", "x"))
                .patch("/actors/" + id)
                .then()
                .statusCode(400);
        as(COORDINATOR)
                .body(organisation("Sans structure"))
                .post("/actors")
                .then()
                .statusCode(403);
    }

    @Test
    void a_viewer_reads_and_does_not_write() {
        UUID id = create(plateau(), "Lecture");
        as(viewerOf(PLATEAU)).get("/actors/" + id).then().statusCode(200).body("editable", equalTo(false));
        as(viewerOf(PLATEAU))
                .header("If-Match", "\"1\"")
                .body(Map.of("internalDescription", "x"))
                .patch("/actors/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void a_person_is_her_organisation_s_and_answers_others_like_nothing() {
        String name = "Modèle" + UUID.randomUUID().toString().replace("-", "");
        UUID id = create(plateau(), person(name, "givenName", "Dominique"));
        String unknown = vallee().get("/actors/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract()
                .path("code");
        vallee().get("/actors/" + id).then().statusCode(404).body("code", equalTo(unknown));
        vallee().header("If-Match", "\"1\"")
                .body(Map.of("internalDescription", "x"))
                .patch("/actors/" + id)
                .then()
                .statusCode(404);
        vallee().queryParam("q", name).get("/actors").then().body("items", empty());
        vallee().body(organisation("Lien", "links", List.of(Map.of("kind", "part-of", "actorId", id))))
                .post("/actors")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-reference"));
        as(COORDINATOR).get("/actors/" + id).then().statusCode(404);
        plateau().queryParam("q", name).get("/actors").then().body("items", hasSize(1));
    }

    @Test
    void a_person_is_shown_to_the_network_with_consent_and_hidden_again_without() {
        UUID id = create(
                plateau(),
                person(
                        "Spécimen",
                        "visibility",
                        "network",
                        "consent",
                        Map.of(
                                "basis",
                                "consent",
                                "networkSharing",
                                true,
                                "date",
                                "2026-01-10",
                                "source",
                                "formulaire")));
        vallee().get("/actors/" + id)
                .then()
                .statusCode(200)
                .body("consent", nullValue())
                .body("editable", equalTo(false));
        vallee().queryParam("q", "specimen").get("/actors").then().body("items.id", hasItem(id.toString()));
        plateau()
                .header("If-Match", "\"1\"")
                .body(Map.of("visibility", "organisation"))
                .patch("/actors/" + id)
                .then()
                .statusCode(200);
        vallee().get("/actors/" + id).then().statusCode(404);
    }

    @Test
    void who_works_with_a_person_reads_her_but_neither_contacts_nor_notes() {
        UUID id = create(
                plateau(),
                person(
                        "Gabarit",
                        "internalDescription",
                        CANARY,
                        "contactPoints",
                        List.of(Map.of("kind", "phone", "value", "06 00 00 00 00"))));
        TestRows.run(
                "insert into person_access (organisation_id, actor_id, kind, record_id) values (?, ?, 'essai', uuidv7())",
                VALLEE.id(),
                id);
        vallee().get("/actors/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Gabarit"))
                .body("contactPoints", empty())
                .body("internalDescription", nullValue());
        vallee().header("If-Match", "\"1\"")
                .body(Map.of("familyName", "Autre"))
                .patch("/actors/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void a_coordinator_says_which_actor_is_a_member_and_that_member_edits_it() {
        var member = newOrganisation();
        var hers = newPerson(member, "adviser");
        UUID id = create(plateau(), "Structure membre");
        as(hers).header("If-Match", "\"1\"")
                .body(Map.of("acronym", "SM"))
                .patch("/actors/" + id)
                .then()
                .statusCode(403);
        as(hers).header("If-Match", "\"1\"")
                .body(Map.of("organisationId", member.id()))
                .put("/actors/" + id + "/member-organisation")
                .then()
                .statusCode(403);
        as(COORDINATOR)
                .header("If-Match", "\"1\"")
                .body(Map.of("organisationId", member.id()))
                .put("/actors/" + id + "/member-organisation")
                .then()
                .statusCode(200)
                .body("memberOrganisation.name", equalTo(member.name()));
        as(hers).header("If-Match", "\"2\"")
                .body(Map.of("acronym", "SM"))
                .patch("/actors/" + id)
                .then()
                .statusCode(200)
                .body("acronym", equalTo("SM"));
        UUID other = create(plateau(), "Autre");
        as(COORDINATOR)
                .header("If-Match", "\"1\"")
                .body(Map.of("organisationId", member.id()))
                .put("/actors/" + other + "/member-organisation")
                .then()
                .statusCode(409);
    }
}
