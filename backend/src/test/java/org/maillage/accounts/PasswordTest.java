package org.maillage.accounts;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.PASSWORD;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.anonymous;
import static org.maillage.TestWorld.newPerson;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.TestWorld.Person;

@QuarkusTest
class PasswordTest {

    private static final String NEW = "une autre longue phrase";

    @Test
    void aForgottenPasswordIsResetByMailAndEndsEverySession() throws InterruptedException {
        Person person = newPerson(PLATEAU, "adviser");
        String before = logIn(person, PASSWORD).then().statusCode(201).extract().cookie("maillage");
        anonymous()
                .body(Map.of("email", person.email()))
                .post("/account-links/password-reset")
                .then()
                .statusCode(202);
        String token = tokenMailedTo(person);
        Response session =
                anonymous().body(Map.of("token", token, "password", NEW)).post("/account-links/redemption");
        session.then().statusCode(201);
        anonymous().cookie("maillage", before).get("/session").then().statusCode(401);
        anonymous()
                .cookie("maillage", session.cookie("maillage"))
                .get("/session")
                .then()
                .statusCode(200);
        logIn(person, PASSWORD).then().statusCode(401);
        logIn(person, NEW).then().statusCode(201);
        anonymous()
                .body(Map.of("token", token, "password", NEW))
                .post("/account-links/redemption")
                .then()
                .statusCode(404);
    }

    @Test
    void askingForAnUnknownAddressAnswersTheSameAndSendsNothing() throws InterruptedException {
        anonymous()
                .body(Map.of("email", "jamais-vue@essai.example"))
                .post("/account-links/password-reset")
                .then()
                .statusCode(202);
        Thread.sleep(300);
        assertNull(TestRows.read("select id from mail_messages where recipient = 'jamais-vue@essai.example'"));
    }

    @Test
    void changingThePasswordEndsTheOtherSessionsAndKeepsThisOne() {
        Person person = newPerson(PLATEAU, "viewer");
        String here = logIn(person, PASSWORD).cookie("maillage");
        String elsewhere = logIn(person, PASSWORD).cookie("maillage");
        change(here, "pas le bon du tout", NEW)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("wrong-password"));
        change(here, PASSWORD, "trop court")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("password-too-weak"));
        change(here, PASSWORD, person.email()).then().statusCode(400);
        change(here, PASSWORD, NEW).then().statusCode(204);
        anonymous().cookie("maillage", here).get("/session").then().statusCode(200);
        anonymous().cookie("maillage", elsewhere).get("/session").then().statusCode(401);
    }

    @Test
    void guessingIsSlowedDownForOneAccountAndSaysWhenToComeBack() {
        Person person = newPerson(PLATEAU, "viewer");
        int last = 0;
        Response answer = null;
        for (int i = 0; i < 8 && last != 429; i++) {
            answer = logIn(person, "tentative numéro " + i);
            last = answer.statusCode();
        }
        assertEquals(429, last);
        assertTrue(Integer.parseInt(answer.header("Retry-After")) > 0);
        assertEquals("too-many-requests", answer.path("code"));
        logIn(newPerson(PLATEAU, "viewer"), PASSWORD).then().statusCode(201);
    }

    @Test
    void passwordsAreKeptAsArgon2idOutsideTheAccounts() {
        Person person = newPerson(PLATEAU, "viewer");
        String hash = TestRows.read("select hash from passwords where account_id = ?", person.id());
        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    private static Response change(String cookie, String from, String to) {
        return anonymous()
                .cookie("maillage", cookie)
                .body(Map.of("currentPassword", from, "newPassword", to))
                .put("/session/password");
    }

    private static Response logIn(Person person, String password) {
        return anonymous()
                .body(Map.of("email", person.email(), "password", password))
                .post("/session");
    }

    private static String tokenMailedTo(Person person) throws InterruptedException {
        String body = null;
        for (int i = 0; i < 100 && body == null; i++) {
            Thread.sleep(50);
            body = TestRows.read("select body from mail_messages where recipient = ?", person.email());
        }
        return body.substring(body.indexOf("#token=") + 7).lines().findFirst().orElseThrow();
    }
}
