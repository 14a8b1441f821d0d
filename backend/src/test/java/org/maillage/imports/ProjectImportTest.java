package org.maillage.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.imports.ImportCalls.counts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.TestWorld.Person;
import org.maillage.actors.TestActors;

/** Files of projects, by their own keys. */
@QuarkusTest
class ProjectImportTest {

    private static final String HEAD =
            "Identifiant;Intitulé;Étape;Statut;Date étape;Motif;Commune;Thèmes;Porteurs;Devenu;Faits;Notes\n";

    private Person manager;
    private ImportCalls calls;

    @BeforeEach
    void an_organisation_of_its_own() {
        manager = newPerson(newOrganisation(), "manager");
        calls = new ImportCalls(this::me);
    }

    private RequestSpecification me() {
        return as(manager);
    }

    private JsonPath commit(String file) {
        return calls.commit(file, "kind", "projects", "source", "tableau");
    }

    private Map<String, Object> project(String key) {
        return me().get("/projects/by-external-id/tableau/" + key)
                .then()
                .statusCode(200)
                .extract()
                .path("$");
    }

    @Test
    void a_file_is_foreseen_then_written_and_the_second_time_changes_nothing() {
        TestActors.create(me(), TestActors.person("Spécimen", "givenName", "Alix"));
        String siret = TestActors.newSiret();
        UUID became = TestActors.create(me(), "Épicerie du test", "siret", siret);
        String file = HEAD
                + "1;Épicerie;Création;En cours;01/09/2026;;07510 Sainte-Eulalie;Alimentation et agriculture;Alix Spécimen;"
                + siret
                + ";jobs:2:2026-06-01;À rappeler\n"
                + "2;Navette;étude;abandonné;2026-05-01;Financement;07235;mobility|inconnu;;;;\n";
        assertEquals(List.of(2, 0, 0, 0, 0), counts(calls.validate(file, "kind", "projects", "source", "tableau")));
        me().queryParam("lead", "mine").get("/projects").then().body("items", hasSize(0));
        JsonPath done = commit(file);
        assertEquals(List.of(2, 0, 0, 0, 0), counts(done), done.prettify());
        me().get("/projects/by-external-id/tableau/1")
                .then()
                .body("stage", equalTo("creation"))
                .body("changedOn", equalTo("2026-09-01"))
                .body("territory.ref", equalTo("municipality:07235"))
                .body("themes", contains("food-agriculture"))
                .body("holders.actor.name", contains("Alix Spécimen"))
                .body("became.id", equalTo(became.toString()))
                .body("facts[0].value", equalTo(2))
                .body("internalDescription", equalTo("À rappeler"));
        me().get("/projects/by-external-id/tableau/2")
                .then()
                .body("stage", equalTo("feasibility"))
                .body("status", equalTo("abandoned"))
                .body("history[0].reasonCode", equalTo("funding"))
                .body("themes", contains("mobility"));
        Map<String, Object> before = project("1");
        assertEquals(List.of(0, 0, 2, 0, 0), counts(commit(file)));
        assertEquals(before, project("1"));
    }

    @Test
    void a_known_key_moves_its_project_and_a_blank_erases_nothing() {
        commit(HEAD + "1;Épicerie;idea;;2026-01-01;;07235;energy;;;;Note\n");
        JsonPath done = commit(HEAD + "1;Autre titre;launch;;2026-02-01;;;;;;jobs:1:2026-02-01;\n");
        assertEquals(List.of(0, 1, 0, 0, 0), counts(done), done.prettify());
        me().get("/projects/by-external-id/tableau/1")
                .then()
                .body("title", equalTo("Épicerie"))
                .body("stage", equalTo("launch"))
                .body("history.on", contains("2026-02-01", "2026-01-01"))
                .body("themes", contains("energy"))
                .body("internalDescription", equalTo("Note"))
                .body("facts", hasSize(1));
    }

    @Test
    void what_a_row_says_wrong_is_told_in_its_column_and_the_rest_is_kept() {
        TestActors.create(me(), "Homonyme");
        TestActors.create(me(), "Homonyme");
        JsonPath done = commit(HEAD
                + "1;Bon;idea;;;;;;;;;\n"
                + "2;Étape inconnue;rêve;;;;;;;;;\n"
                + "3;Porteur inconnu;idea;;;;;;Personne du tout;;;\n"
                + "4;Porteur ambigu;idea;;;;;;Homonyme;;;\n"
                + "5;Sans raison;idea;abandoned;;;;;;;;\n"
                + "6;;idea;;;;;;;;;\n"
                + "1;Deux fois la clé;idea;;;;;;;;;\n");
        assertEquals(List.of(1, 0, 0, 1, 5), counts(done), done.prettify());
        List<Map<String, Object>> rejected = calls.rows(done.getString("id"), "rejected");
        assertEquals(
                List.of(
                        "Étape unknown-term",
                        "Porteurs unknown-reference",
                        "Porteurs ambiguous-reference",
                        "Motif required",
                        "Intitulé missing"),
                rejected.stream()
                        .map(row -> (Map<?, ?>) ((List<?>) row.get("errors")).get(0))
                        .map(error -> error.get("column") + " " + error.get("code"))
                        .toList());
    }

    @Test
    void the_same_title_in_the_same_place_is_reported_and_not_taken_for_the_same() {
        commit(HEAD + "1;Épicerie;idea;;;;07235;;;;;\n");
        JsonPath keyed = commit(HEAD + "2;épicerie;idea;;;;07235;;;;;\n");
        assertEquals(List.of(1, 0, 0, 0, 0), counts(keyed), keyed.prettify());
        me().get("/imports/" + keyed.getString("id")).then().body("run.repairs.code", hasItem("possible-duplicate"));
        JsonPath bare = calls.commit(
                "Intitulé;Commune\nÉpicerie;07235\nAilleurs;07235\nAilleurs;07235\n",
                "kind",
                "projects",
                "source",
                "tableau");
        assertEquals(List.of(1, 0, 0, 2, 0), counts(bare), bare.prettify());
        assertEquals(
                List.of("possible-duplicate", "same-as-line"),
                calls.rows(bare.getString("id"), "skipped").stream()
                        .map(row -> ((Map<?, ?>) ((List<?>) row.get("errors")).get(0)).get("code"))
                        .toList());
    }

    @Test
    void another_s_key_and_another_s_project_are_left_alone() {
        commit(HEAD + "1;Le nôtre;idea;;;;07235;;;;;\n");
        Person other = newPerson(newOrganisation(), "manager");
        JsonPath theirs = new ImportCalls(() -> as(other))
                .commit(HEAD + "1;Le nôtre;launch;;;;07235;;;;;\n", "kind", "projects", "source", "tableau");
        assertEquals(List.of(1, 0, 0, 0, 0), counts(theirs), theirs.prettify());
        me().get("/projects/by-external-id/tableau/1").then().body("stage", equalTo("idea"));
        String id = (String) project("1").get("id");
        as(other)
                .header("If-Match", "*")
                .body(Map.of("externalIds", List.of(Map.of("source", "autre", "id", "x"))))
                .patch("/projects/" + id)
                .then()
                .statusCode(200);
        JsonPath refused = new ImportCalls(() -> as(other))
                .commit(HEAD + "x;Le nôtre;scaling;;;;;;;;;\n", "kind", "projects", "source", "autre");
        assertEquals(List.of(0, 0, 0, 1, 0), counts(refused), refused.prettify());
    }

    @Test
    void a_person_of_another_organisation_cannot_be_named() {
        String name = "Cachée" + UUID.randomUUID().toString().substring(0, 8);
        TestActors.create(as(adviserOf(VALLEE)), TestActors.person(name));
        JsonPath done = commit(HEAD + "1;Curieux;idea;;;;;;" + name + ";;;\n");
        assertEquals(List.of(0, 0, 0, 0, 1), counts(done), done.prettify());
    }

    @Test
    void what_an_export_says_an_import_reads_back() {
        commit(HEAD + "1;Un;launch;paused;2026-02-01;;07235;energy;;;jobs:1:2026-02-01;Note\n");
        String csv = me().queryParam("lead", "mine")
                .queryParam("format", "csv")
                .get("/projects")
                .asString();
        Person other = newPerson(newOrganisation(), "manager");
        JsonPath done = new ImportCalls(() -> as(other)).commit(csv, "kind", "projects", "source", "reprise");
        assertEquals(List.of(1, 0, 0, 0, 0), counts(done), done.prettify());
        as(other)
                .queryParam("lead", "mine")
                .get("/projects")
                .then()
                .body("items[0].stage", equalTo("launch"))
                .body("items[0].status", equalTo("paused"))
                .body("items[0].territory.code", equalTo("07235"))
                .body("items[0].facts", hasSize(1));
    }

    @Test
    void defaults_are_held_against_the_rules() {
        calls.request(
                        "Intitulé\nX\n".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "text/csv",
                        "kind",
                        "projects",
                        "fileName",
                        "essai.csv")
                .post("/imports")
                .then()
                .statusCode(201);
        String id = calls.send("Intitulé\nX\n", "kind", "projects").getString("id");
        me().header("If-Match", "*")
                .body(Map.of("defaults", Map.of("stage", "rêve", "territory", "nulle part")))
                .put("/imports/" + id + "/settings")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/defaults/stage", "/defaults/territory"));
    }
}
