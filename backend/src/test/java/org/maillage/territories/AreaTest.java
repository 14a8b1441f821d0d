package org.maillage.territories;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.TestWorld.ADMINISTRATOR;
import static org.maillage.TestWorld.COORDINATOR;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.anonymous;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.asClient;
import static org.maillage.TestWorld.managerOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AreaTest {

    @Test
    void aCoordinatorNamesASetOfMunicipalities() {
        Response made = create("07235", "municipality:07224", "07135");
        made.then()
                .statusCode(201)
                .body("kind", equalTo("area"))
                .body("version", is(1))
                .body("municipalityCount", is(3))
                .body(
                        "municipalities.ref",
                        containsInAnyOrder("municipality:07224", "municipality:07262", "municipality:07235"))
                .body("population.count", is(209 + 211 + 183))
                .body("population.year", is(2023))
                .body("parents.ref", contains("department:07", "region:84"))
                .header("Location", endsWith("/api/v1/territories/" + made.path("ref")));
        anonymous()
                .get("/territories/" + made.path("ref") + "/children")
                .then()
                .body("items.code", containsInAnyOrder("07224", "07235", "07262"));
        anonymous()
                .queryParam("q", (String) made.path("name"))
                .get("/territories")
                .then()
                .body("items[0].ref", equalTo(made.path("ref")));
        anonymous()
                .get("/territories/07235/ancestors")
                .then()
                .body("items.ref", hasItems((String) made.path("ref"), "epci:200072007"));
    }

    @Test
    void anAreaThatHoldsAWholeEpciContainsIt() {
        List<String> members =
                anonymous().get("/territories/epci:200072007/children").path("items.ref");
        Response whole = create(members.toArray(String[]::new));
        whole.then().statusCode(201).body("population.count", is(4823));
        anonymous().get("/territories/epci:200072007/ancestors").then().body("items.ref", hasItem((String)
                whole.path("ref")));
        Response part = create(members.subList(1, 28).toArray(String[]::new));
        anonymous().get("/territories/epci:200072007/ancestors").then().body("items.ref", not(hasItem((String)
                part.path("ref"))));
        anonymous()
                .get("/territories/" + part.path("ref") + "/ancestors")
                .then()
                .body("items.ref", hasItems("epci:200072007", "department:07"));
    }

    @Test
    void aReplacedAreaHasItsNewMunicipalitiesOnlyAndANewVersion() {
        Response made = create("07235");
        as(COORDINATOR)
                .header("If-Match", made.header("ETag"))
                .body(Map.of("name", name(), "description", "Haute vallée", "municipalities", List.of("07019")))
                .put("/territories/" + made.path("ref"))
                .then()
                .statusCode(200)
                .body("version", is(2))
                .body("description", equalTo("Haute vallée"))
                .body("municipalities.code", contains("07019"));
        anonymous().get("/territories/07235/ancestors").then().body("items.ref", not(hasItem((String)
                made.path("ref"))));
    }

    @Test
    void aPatchChangesWhatItNamesAndAnEmptyOneNothing() {
        Response made = create("07235");
        as(COORDINATOR)
                .header("If-Match", "\"1\"")
                .body(Map.of("description", "Le plateau"))
                .patch("/territories/" + made.path("ref"))
                .then()
                .statusCode(200)
                .body("version", is(2))
                .body("name", equalTo(made.path("name")))
                .body("description", equalTo("Le plateau"))
                .body("municipalities.code", contains("07235"));
        as(COORDINATOR)
                .header("If-Match", "\"2\"")
                .body(Map.of())
                .patch("/territories/" + made.path("ref"))
                .then()
                .statusCode(200)
                .body("version", is(2));
    }

    @Test
    void aWriteNeedsTheVersionThatWasRead() {
        Response made = create("07235");
        Map<String, Object> body = Map.of("name", name(), "municipalities", List.of("07019"));
        String path = "/territories/" + made.path("ref");
        as(COORDINATOR).body(body).put(path).then().statusCode(428);
        as(COORDINATOR).header("If-Match", "\"7\"").body(body).put(path).then().statusCode(412);
        as(COORDINATOR).header("If-Match", "\"7\"").delete(path).then().statusCode(412);
        as(COORDINATOR).delete(path).then().statusCode(428);
    }

    @Test
    void anArchivedAreaLeavesTheListsAndComesBack() {
        Response made = create("07235");
        String path = "/territories/" + made.path("ref");
        as(COORDINATOR).header("If-Match", "\"1\"").delete(path).then().statusCode(204);
        anonymous().get(path).then().statusCode(200).body("archivedAt", notNullValue());
        anonymous()
                .queryParam("q", (String) made.path("name"))
                .get("/territories?kind=area")
                .then()
                .body("items.ref", not(hasItem((String) made.path("ref"))));
        anonymous()
                .queryParam("q", (String) made.path("name"))
                .get("/territories?kind=area&archived=only")
                .then()
                .body("items.ref", hasItem((String) made.path("ref")));
        as(COORDINATOR)
                .post(path + "/restore")
                .then()
                .statusCode(200)
                .body("archivedAt", nullValue())
                .body("version", is(3));
    }

    @Test
    void onlyACoordinatorForTheInstanceWritesAreas() {
        Map<String, Object> body = Map.of("name", name(), "municipalities", List.of("07235"));
        anonymous().body(body).post("/territories").then().statusCode(401);
        as(managerOf(PLATEAU)).body(body).post("/territories").then().statusCode(403);
        as(ADMINISTRATOR).body(body).post("/territories").then().statusCode(403);
        asClient(PLATEAU, "actors:write").body(body).post("/territories").then().statusCode(403);
    }

    @Test
    void theOfficialCodeCannotBeWritten() {
        as(COORDINATOR)
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "x", "municipalities", List.of("07235")))
                .put("/territories/epci:200072007")
                .then()
                .statusCode(405);
        as(COORDINATOR)
                .header("If-Match", "\"1\"")
                .delete("/territories/07235")
                .then()
                .statusCode(405);
    }

    @Test
    void whatIsNoMunicipalityIsRefusedWithItsPlace() {
        as(COORDINATOR)
                .body(Map.of("name", name(), "municipalities", List.of("07235", "epci:200072007", "99999")))
                .post("/territories")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/municipalities/1", "/municipalities/2"))
                .body("errors.code", contains("unknown-reference", "unknown-reference"));
        as(COORDINATOR)
                .body(Map.of("name", " ", "municipalities", List.of()))
                .post("/territories")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/municipalities"));
    }

    @Test
    void twoAreasInUseHaveTwoNames() {
        Response made = create("07235");
        String sameName = ((String) made.path("name")).toUpperCase();
        as(COORDINATOR)
                .body(Map.of("name", sameName, "municipalities", List.of("07019")))
                .post("/territories")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/name"))
                .body("errors[0].code", equalTo("duplicate"));
    }

    @Test
    void anAreaSentTwiceWithOneKeyIsMadeOnce() {
        Map<String, Object> body = Map.of("name", name(), "municipalities", List.of("07235"));
        String key = UUID.randomUUID().toString();
        String first = as(COORDINATOR)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/territories")
                .path("ref");
        String second = as(COORDINATOR)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/territories")
                .path("ref");
        assertEquals(first, second);
    }

    private static Response create(String... municipalities) {
        return as(COORDINATOR)
                .body(Map.of("name", name(), "municipalities", List.of(municipalities)))
                .post("/territories");
    }

    private static String name() {
        return "Bassin d’essai " + UUID.randomUUID();
    }
}
