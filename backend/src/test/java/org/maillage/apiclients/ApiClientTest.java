package org.maillage.apiclients;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.TestWorld.ADMINISTRATOR;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.anonymous;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.expiredKey;
import static org.maillage.TestWorld.keyOf;
import static org.maillage.TestWorld.managerOf;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.TestWorld.revokedKey;
import static org.maillage.TestWorld.unknownKey;
import static org.maillage.TestWorld.withKey;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.TestWorld.Organisation;

@QuarkusTest
class ApiClientTest {

    private static final Map<String, Object> INPUT =
            Map.of("name", "Annuaire partenaire", "scopes", List.of("organisations:read"), "expiresOn", "2099-12-31");

    @Test
    void aKeyIsToldOnceWorksAndStopsWhenRevoked() {
        Response made = as(managerOf(PLATEAU)).body(INPUT).post("/api-clients");
        made.then()
                .statusCode(201)
                .body("secret", matchesPattern("mlg_[a-z0-9]{8}_[A-Za-z0-9_-]{43}"))
                .body("expiresAt", equalTo("2100-01-01T00:00:00.000000Z"))
                .header("Location", matchesPattern("http://[^/]+/api/v1/api-clients/[^/]+"));
        String id = made.path("id");
        String key = made.path("secret");
        withKey(key).get("/organisations").then().statusCode(200);
        as(managerOf(PLATEAU))
                .get("/api-clients/" + id)
                .then()
                .statusCode(200)
                .body("secret", nullValue())
                .body("lastUsedAt", notNullValue())
                .body("createdBy.id", equalTo(managerOf(PLATEAU).id().toString()));
        as(managerOf(PLATEAU))
                .get("/api-clients?limit=200")
                .then()
                .body("items.id", hasItem(id))
                .body(not(containsString(key)));
        as(managerOf(PLATEAU)).delete("/api-clients/" + id).then().statusCode(428);
        as(managerOf(PLATEAU))
                .header("If-Match", made.header("ETag"))
                .delete("/api-clients/" + id)
                .then()
                .statusCode(204);
        withKey(key).get("/organisations").then().statusCode(401);
    }

    @Test
    void aRepetitionMakesOneKeyAndNeverTellsItAgain() {
        String idempotency = UUID.randomUUID().toString();
        String id = as(managerOf(PLATEAU))
                .header("Idempotency-Key", idempotency)
                .body(INPUT)
                .post("/api-clients")
                .then()
                .statusCode(201)
                .body("secret", notNullValue())
                .extract()
                .path("id");
        as(managerOf(PLATEAU))
                .header("Idempotency-Key", idempotency)
                .body(INPUT)
                .post("/api-clients")
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("secret", nullValue());
    }

    @Test
    void onlyListedScopesAreGivenEachOnce() {
        as(managerOf(PLATEAU))
                .body(Map.of("name", "x", "scopes", List.of("memberships:write")))
                .post("/api-clients")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/scopes/0"))
                .body("errors[0].code", equalTo("unknown-code"));
        as(managerOf(PLATEAU))
                .body(Map.of("name", "x", "scopes", List.of("actors:read", "actors:read")))
                .post("/api-clients")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("repeated"));
        as(managerOf(PLATEAU))
                .body(Map.of("name", "x", "scopes", List.of("actors:read"), "expiresOn", "2001-01-01"))
                .post("/api-clients")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/expiresOn"));
        as(managerOf(PLATEAU))
                .get("/api-clients/scopes")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'actors:read' }.label.fr", equalTo("Lire les acteurs"));
    }

    @Test
    void aKeyOfAnotherOrganisationDoesNotExist() {
        String id = as(managerOf(PLATEAU))
                .body(INPUT)
                .post("/api-clients")
                .then()
                .extract()
                .path("id");
        as(managerOf(VALLEE)).get("/api-clients/" + id).then().statusCode(404);
        as(managerOf(VALLEE))
                .header("If-Match", "*")
                .delete("/api-clients/" + id)
                .then()
                .statusCode(404);
        as(adviserOf(PLATEAU)).get("/api-clients/" + id).then().statusCode(403);
    }

    @Test
    void badRevokedAndExpiredKeysAreRefusedEvenBesideAGoodCookie() {
        for (String key :
                List.of(unknownKey(), revokedKey("organisations:read"), expiredKey("organisations:read"), "x")) {
            withKey(key).get("/organisations").then().statusCode(401).body("code", equalTo("not-authenticated"));
            as(managerOf(PLATEAU))
                    .header("Authorization", "Bearer " + key)
                    .get("/organisations")
                    .then()
                    .statusCode(401);
        }
        as(managerOf(PLATEAU))
                .header("Authorization", "Basic dXNlcjpwYXNz")
                .get("/organisations")
                .then()
                .statusCode(401);
        anonymous()
                .header("Authorization", "Bearer " + unknownKey())
                .post("/session")
                .then()
                .statusCode(401);
    }

    @Test
    void suspendingAnOrganisationStopsItsKeysAndAccountsAtOnce() {
        Organisation organisation = newOrganisation();
        var person = newPerson(organisation, "manager");
        String key = keyOf(organisation, "organisations:read");
        withKey(key).get("/organisations").then().statusCode(200);
        as(person).get("/session").then().statusCode(200);
        as(ADMINISTRATOR)
                .post("/organisations/" + organisation.id() + "/suspension")
                .then()
                .statusCode(200);
        withKey(key).get("/organisations").then().statusCode(401);
        as(person).get("/session").then().statusCode(401);
        as(ADMINISTRATOR)
                .delete("/organisations/" + organisation.id() + "/suspension")
                .then()
                .statusCode(200);
        withKey(key).get("/organisations").then().statusCode(200);
    }
}
