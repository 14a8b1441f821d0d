package org.maillage.organisations;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.TestWorld.ADMINISTRATOR;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.managerOf;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.TestWorld.Organisation;
import org.maillage.TestWorld.Person;

@QuarkusTest
class OrganisationTest {

    @Test
    void aSearchThatFindsNothingAnswersAnEmptyList() {
        as(ADMINISTRATOR)
                .get("/organisations?q=introuvable")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void anAdministratorAdmitsAnOrganisationWhoseNameIsUniqueWhateverAccentsAndCase() {
        String name = "Écoute Rurale " + UUID.randomUUID();
        as(ADMINISTRATOR)
                .body(Map.of("name", name, "shortName", "Écoute"))
                .post("/organisations")
                .then()
                .statusCode(201)
                .body("version", equalTo(1))
                .header("ETag", notNullValue());
        as(ADMINISTRATOR)
                .body(Map.of("name", name.toUpperCase().replace('É', 'E'), "shortName", "E"))
                .post("/organisations")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/name"))
                .body("errors[0].code", equalTo("duplicate"));
        as(managerOf(PLATEAU))
                .body(Map.of("name", "x", "shortName", "x"))
                .post("/organisations")
                .then()
                .statusCode(403);
    }

    @Test
    void aManagerEditsHerOwnAndNobodyElses() {
        Organisation own = newOrganisation();
        var manager = newPerson(own, "manager");
        String path = "/organisations/" + own.id();
        String tag = as(manager)
                .get(path)
                .then()
                .statusCode(200)
                .body("memberCount", equalTo(1))
                .extract()
                .header("ETag");
        as(manager)
                .header("If-Match", tag)
                .body(Map.of("website", "https://essai.example"))
                .patch(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("website", equalTo("https://essai.example"))
                .body("name", equalTo(own.name()));
        as(manager)
                .header("If-Match", tag)
                .body(Map.of("website", "https://essai.example"))
                .patch(path)
                .then()
                .statusCode(412);
        as(manager)
                .body(Map.of("website", "https://essai.example"))
                .patch(path)
                .then()
                .statusCode(428);
        as(manager)
                .header("If-Match", "*")
                .body(Map.of("website", "javascript:alert(1)"))
                .patch(path)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/website"));
        Map<String, Object> removal = new HashMap<>();
        removal.put("website", null);
        as(manager)
                .header("If-Match", "\"2\"")
                .body(removal)
                .patch(path)
                .then()
                .statusCode(200)
                .body("website", nullValue());
        as(managerOf(VALLEE))
                .header("If-Match", "*")
                .body(Map.of("website", "https://a.example"))
                .patch(path)
                .then()
                .statusCode(403);
        as(managerOf(VALLEE)).get(path).then().statusCode(200).body("memberCount", nullValue());
        as(manager)
                .header("If-Match", "*")
                .body(Map.of("name", "x"))
                .put(path)
                .then()
                .statusCode(400);
        as(manager)
                .header("If-Match", "*")
                .body(Map.of("x", 1))
                .patch("/organisations/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void everyWriteLeavesALineInTheJournalAndTheChanges() {
        Organisation own = newOrganisation();
        var manager = newPerson(own, "manager");
        as(manager)
                .header("If-Match", "*")
                .body(Map.of("shortName", "Court"))
                .patch("/organisations/" + own.id())
                .then()
                .statusCode(200);
        as(manager)
                .get("/audit-entries?resource=organisations")
                .then()
                .statusCode(200)
                .body("items[0].action", equalTo("update"))
                .body("items[0].fields", hasItem("shortName"))
                .body("items[0].actor.kind", equalTo("account"))
                .body("items[0].actor.name", notNullValue());
        org.junit.jupiter.api.Assertions.assertEquals(
                "1",
                TestRows.read(
                        "select count(*) from changes where resource = 'organisations' and resource_id = ? and version = 2",
                        own.id()));
        as(adviserOf(PLATEAU)).get("/audit-entries").then().statusCode(403);
    }

    @Test
    void theListIsFilteredSortedAndStrict() {
        as(adviserOf(PLATEAU))
                .get("/organisations?q=vallee&count=exact")
                .then()
                .statusCode(200)
                .body("items.name", hasItem(VALLEE.name()))
                .body("total", equalTo(1));
        as(adviserOf(PLATEAU))
                .get("/organisations?nom=x")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
        as(adviserOf(PLATEAU)).get("/organisations?sort=secret").then().statusCode(400);
        String next = as(adviserOf(PLATEAU))
                .get("/organisations?limit=1")
                .then()
                .extract()
                .path("nextCursor");
        as(adviserOf(PLATEAU))
                .get("/organisations?limit=1&cursor=" + next)
                .then()
                .statusCode(200);
    }

    @Test
    void theListCountsAccountsForThoseWhoAnswerForThem() {
        Organisation organisation = newOrganisation();
        Person manager = newPerson(organisation, "manager");
        newPerson(organisation, "adviser");
        String one = "items.find { it.id == '" + organisation.id() + "' }.memberCount";
        String list = "/organisations?limit=200&sort=-createdAt";
        as(manager).get(list).then().statusCode(200).body(one, equalTo(2));
        as(ADMINISTRATOR).get(list).then().statusCode(200).body(one, equalTo(2));
        as(managerOf(PLATEAU)).get(list).then().statusCode(200).body(one, nullValue());
    }
}
