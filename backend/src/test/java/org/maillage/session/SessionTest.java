package org.maillage.session;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.maillage.TestWorld.ADMINISTRATOR;
import static org.maillage.TestWorld.PASSWORD;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.anonymous;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.managerOf;
import static org.maillage.TestWorld.newPerson;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.TestWorld.Person;

@QuarkusTest
class SessionTest {

    @Test
    void aLogInAnswersTheSessionAndACookieThatScriptsCannotRead() {
        Response answer = logIn(adviserOf(PLATEAU).email().toUpperCase(), PASSWORD);
        answer.then()
                .statusCode(201)
                .body("account.email", equalTo(adviserOf(PLATEAU).email()))
                .body("organisation.id", equalTo(PLATEAU.id().toString()))
                .body("role", equalTo("adviser"))
                .body("context", equalTo("member"))
                .body("rights", hasItem("actors:write"))
                .body("rights", not(hasItem("memberships:write")))
                .body("preferences.language", equalTo("fr"))
                .header("Set-Cookie", containsString("HttpOnly"))
                .header("Set-Cookie", containsString("SameSite=Strict"))
                .header("Set-Cookie", containsString("Path=/"));
        anonymous()
                .cookie("maillage", answer.cookie("maillage"))
                .get("/session")
                .then()
                .statusCode(200);
    }

    @Test
    void behindHttpsTheCookieIsSecureAndBoundToTheHost() {
        anonymous()
                .header("X-Forwarded-Proto", "https")
                .body(Map.of("email", adviserOf(PLATEAU).email(), "password", PASSWORD))
                .post("/session")
                .then()
                .statusCode(201)
                .header("Set-Cookie", containsString("__Host-maillage="))
                .header("Set-Cookie", containsString("Secure"));
    }

    @Test
    void onAnotherHostThePlainCookieIsNotAccepted() {
        String token = logIn(adviserOf(PLATEAU).email(), PASSWORD).cookie("maillage");
        anonymous()
                .cookie("maillage", token)
                .header("Host", "maillage.example")
                .get("/session")
                .then()
                .statusCode(401);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressReadTheSame() {
        Person person = newPerson(PLATEAU, "viewer");
        Response wrong = logIn(person.email(), "pas la bonne du tout");
        Response unknown = logIn("personne-inconnue@essai.example", PASSWORD);
        assertEquals(401, wrong.statusCode());
        assertEquals(401, unknown.statusCode());
        assertEquals("bad-credentials", wrong.path("code"));
        assertEquals(wrong.path("detail").toString(), unknown.path("detail").toString());
    }

    @Test
    void loggingOutEndsTheSessionItselfNotOnlyTheCookie() {
        String token = logIn(adviserOf(PLATEAU).email(), PASSWORD).cookie("maillage");
        anonymous().cookie("maillage", token).delete("/session").then().statusCode(204);
        anonymous()
                .cookie("maillage", token)
                .get("/session")
                .then()
                .statusCode(401)
                .body("code", equalTo("not-authenticated"));
    }

    @Test
    void onlyTheHashOfATokenIsKept() {
        String token = logIn(adviserOf(PLATEAU).email(), PASSWORD).cookie("maillage");
        assertEquals(
                "0", TestRows.read("select count(*) from sessions where token_hash = convert_to(?, 'UTF8')", token));
        assertNotEquals(
                "0",
                TestRows.read("select count(*) from sessions where token_hash = sha256(convert_to(?, 'UTF8'))", token));
    }

    @Test
    void aPersonSwitchesBetweenHerOwnOrganisationsAndNoOther() {
        Person person = newPerson(PLATEAU, "viewer");
        as(person)
                .body(Map.of("organisationId", VALLEE.id()))
                .put("/session/organisation")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-reference"));
        TestRows.run(
                "insert into memberships (organisation_id, account_id, role) values (?, ?, 'manager')",
                VALLEE.id(),
                person.id());
        as(person)
                .body(Map.of("organisationId", VALLEE.id()))
                .put("/session/organisation")
                .then()
                .statusCode(200)
                .body("organisation.id", equalTo(VALLEE.id().toString()))
                .body("role", equalTo("manager"));
        as(person).get("/session").then().body("role", equalTo("manager"));
    }

    @Test
    void actingForNoOrganisationNeedsAnInstanceRole() {
        Map<String, Object> none = new HashMap<>();
        none.put("organisationId", null);
        as(managerOf(PLATEAU)).body(none).put("/session/organisation").then().statusCode(403);
        as(ADMINISTRATOR)
                .body(none)
                .put("/session/organisation")
                .then()
                .statusCode(200)
                .body("context", equalTo("instance"))
                .body("organisation", nullValue());
    }

    @Test
    void instanceRightsHoldOnlyWhileActingForNoOrganisation() {
        Person person = newPerson(PLATEAU, "viewer");
        TestRows.run("insert into instance_roles values (?, 'administrator')", person.id());
        as(person)
                .get("/session")
                .then()
                .body("context", equalTo("member"))
                .body("account.instanceRoles", hasItem("administrator"))
                .body("rights", not(hasItem("organisations:administer")));
        TestRows.run("delete from instance_roles where account_id = ?", person.id());
    }

    @Test
    void anotherSiteCannotLogSomebodyInNorActWithHerCookie() {
        var body = Map.of("email", adviserOf(PLATEAU).email(), "password", PASSWORD);
        anonymous()
                .header("Sec-Fetch-Site", "cross-site")
                .body(body)
                .post("/session")
                .then()
                .statusCode(403)
                .body("code", equalTo("cross-site"));
        anonymous()
                .header("Origin", "https://ailleurs.example")
                .body(body)
                .post("/session")
                .then()
                .statusCode(403);
        as(newPerson(PLATEAU, "viewer"))
                .header("Sec-Fetch-Site", "same-site")
                .delete("/session")
                .then()
                .statusCode(403);
    }

    @Test
    void anUnknownFieldIsNamedAndNothingTypedIsRepeated() {
        anonymous()
                .body(Map.of("email", "a@b.example", "motDePasse", "secret typed"))
                .post("/session")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-field"))
                .body(not(containsString("secret typed")));
    }

    static Response logIn(String email, String password) {
        return anonymous().body(Map.of("email", email, "password", password)).post("/session");
    }
}
