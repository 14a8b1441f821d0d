package org.maillage.accounts;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.ADMINISTRATOR;
import static org.maillage.TestWorld.PASSWORD;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.anonymous;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.managerOf;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.TestWorld.Organisation;
import org.maillage.TestWorld.Person;

@QuarkusTest
class InvitationTest {

    private static final String OTHER_PASSWORD = "encore une longue phrase";

    @Test
    void somebodyNewAcceptsAnInvitationAndIsLoggedIn() {
        String email = email();
        String token = invite(managerOf(PLATEAU), email, "adviser");
        anonymous()
                .body(Map.of("token", token))
                .post("/account-links/inspection")
                .then()
                .statusCode(200)
                .body("kind", equalTo("invitation"))
                .body("email", equalTo(email))
                .body("organisation.name", equalTo(PLATEAU.name()))
                .body("role", equalTo("adviser"))
                .body("accountExists", equalTo(false));
        Response session =
                redeem(Map.of("token", token, "password", OTHER_PASSWORD, "displayName", "Personne Nouvelle"));
        session.then()
                .statusCode(201)
                .body("role", equalTo("adviser"))
                .body("organisation.id", equalTo(PLATEAU.id().toString()));
        anonymous()
                .cookie("maillage", session.cookie("maillage"))
                .get("/session")
                .then()
                .statusCode(200)
                .body("account.displayName", equalTo("Personne Nouvelle"));
        redeem(Map.of("token", token, "password", OTHER_PASSWORD, "displayName", "Encore"))
                .then()
                .statusCode(404)
                .body("code", equalTo("link-expired"));
        anonymous()
                .body(Map.of("email", email, "password", OTHER_PASSWORD))
                .post("/session")
                .then()
                .statusCode(201);
    }

    @Test
    void anExistingAccountJoinsWithThePasswordItHas() {
        Person person = newPerson(PLATEAU, "viewer");
        String token = invite(managerOf(VALLEE), person.email(), "manager");
        anonymous()
                .body(Map.of("token", token))
                .post("/account-links/inspection")
                .then()
                .body("accountExists", equalTo(true));
        redeem(Map.of("token", token, "password", "pas le bon mot de passe"))
                .then()
                .statusCode(401)
                .body("code", equalTo("bad-credentials"));
        redeem(Map.of("token", token, "password", PASSWORD))
                .then()
                .statusCode(201)
                .body("organisation.id", equalTo(VALLEE.id().toString()))
                .body("memberships", hasSize(2));
    }

    @Test
    void aWeakPasswordLeavesTheLinkUnused() {
        String token = invite(managerOf(PLATEAU), email(), "viewer");
        redeem(Map.of("token", token, "password", "motdepasse2026", "displayName", "Personne"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/password"))
                .body("errors[0].code", equalTo("password-too-weak"));
        redeem(Map.of("token", token, "password", OTHER_PASSWORD))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/displayName"));
        anonymous()
                .body(Map.of("token", token))
                .post("/account-links/inspection")
                .then()
                .statusCode(200);
    }

    @Test
    void theMailIsKeptWithTheInvitationAndReadByAdministratorsAloneWithATrace() {
        String email = email();
        String token = invite(managerOf(PLATEAU), email, "viewer");
        String id = TestRows.read("select id from mail_messages where recipient = ?", email);
        as(managerOf(PLATEAU)).get("/mail-messages").then().statusCode(403);
        as(ADMINISTRATOR)
                .get("/mail-messages?state=unsent&limit=200")
                .then()
                .statusCode(200)
                .body("items.recipient", hasItem(email))
                .body(not(containsString(token)));
        as(ADMINISTRATOR)
                .get("/mail-messages/" + id)
                .then()
                .statusCode(200)
                .body("body", containsString("/#token=" + token))
                .body("body", containsString(PLATEAU.name()))
                .body("subject", containsString("Invitation"));
        assertEquals(
                "1",
                TestRows.read(
                        "select count(*) from audit_entries where resource = 'mail-messages' and action = 'read'"
                                + " and resource_id = ?::uuid and account_id = '" + ADMINISTRATOR.id() + "'",
                        id));
    }

    @Test
    void aManagerMakesANewLinkOfHerOwnInvitationOnly() {
        Person other = newPerson(PLATEAU, "manager");
        Response made = as(managerOf(PLATEAU))
                .body(Map.of("email", email(), "role", "viewer"))
                .post("/organisations/" + PLATEAU.id() + "/invitations");
        String path = "/organisations/" + PLATEAU.id() + "/invitations/" + made.path("id") + "/link";
        as(other).post(path).then().statusCode(403);
        String renewed = as(managerOf(PLATEAU))
                .post(path)
                .then()
                .statusCode(200)
                .body("mine", equalTo(true))
                .extract()
                .path("link");
        anonymous()
                .body(Map.of("token", token(made.path("link"))))
                .post("/account-links/inspection")
                .then()
                .statusCode(404);
        anonymous()
                .body(Map.of("token", token(renewed)))
                .post("/account-links/inspection")
                .then()
                .statusCode(200);
    }

    @Test
    void aWithdrawnOrReplacedOrLateInvitationOpensNothing() {
        String withdrawn = invite(managerOf(PLATEAU), email(), "viewer");
        String id = TestRows.read(
                "select id from account_links where token_hash = sha256(convert_to(?, 'UTF8'))", withdrawn);
        as(managerOf(VALLEE))
                .delete("/organisations/" + VALLEE.id() + "/invitations/" + id)
                .then()
                .statusCode(404);
        as(managerOf(PLATEAU))
                .delete("/organisations/" + PLATEAU.id() + "/invitations/" + id)
                .then()
                .statusCode(204);
        String email = email();
        String replaced = invite(managerOf(PLATEAU), email, "viewer");
        String late = invite(managerOf(PLATEAU), email, "viewer");
        TestRows.run(
                "update account_links set expires_at = now() where token_hash = sha256(convert_to(?, 'UTF8'))", late);
        for (String token : new String[] {withdrawn, replaced, late, "inconnu"}) {
            anonymous()
                    .body(Map.of("token", token))
                    .post("/account-links/inspection")
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("link-expired"));
        }
    }

    @Test
    void aRepetitionMakesOneInvitationAndTellsTheLinkOnce() {
        Map<String, Object> body = Map.of("email", email(), "role", "viewer");
        String path = "/organisations/" + PLATEAU.id() + "/invitations";
        String key = UUID.randomUUID().toString();
        String id = as(managerOf(PLATEAU))
                .header("Idempotency-Key", key)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .body("link", notNullValue())
                .extract()
                .path("id");
        as(managerOf(PLATEAU))
                .header("Idempotency-Key", key)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("link", nullValue());
        as(managerOf(PLATEAU))
                .header("Idempotency-Key", key)
                .body(Map.of("email", email(), "role", "viewer"))
                .post(path)
                .then()
                .statusCode(422);
    }

    @Test
    void aColleagueIsNotInvitedTwice() {
        Person person = newPerson(PLATEAU, "viewer");
        as(managerOf(PLATEAU))
                .body(Map.of("email", person.email(), "role", "viewer"))
                .post("/organisations/" + PLATEAU.id() + "/invitations")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/email"));
    }

    @Test
    void invitingSaysNothingAboutAccountsElsewhere() {
        Person elsewhere = newPerson(VALLEE, "viewer");
        Response known = as(managerOf(PLATEAU))
                .body(Map.of("email", elsewhere.email(), "role", "viewer"))
                .post("/organisations/" + PLATEAU.id() + "/invitations");
        assertEquals(201, known.statusCode());
        assertFalse(known.asString().contains("Personne viewer"));
    }

    @Test
    void anAdministratorInvitesTheFirstManagerOfANewOrganisation() {
        Organisation organisation = newOrganisation();
        String link = as(ADMINISTRATOR)
                .body(Map.of("email", email(), "role", "manager"))
                .post("/organisations/" + organisation.id() + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("link");
        assertTrue(link.contains("/#token="));
        redeem(Map.of("token", token(link), "password", OTHER_PASSWORD, "displayName", "Première gestionnaire"))
                .then()
                .statusCode(201)
                .body("role", equalTo("manager"));
    }

    static String email() {
        return "invitation-" + UUID.randomUUID() + "@essai.example";
    }

    static String invite(Person manager, String email, String role) {
        return token(as(manager)
                .body(Map.of("email", email, "role", role))
                .post("/organisations/" + manager.organisation().id() + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("link"));
    }

    static String token(String link) {
        return link.substring(link.indexOf("#token=") + 7);
    }

    static Response redeem(Map<String, ?> body) {
        return anonymous().body(body).post("/account-links/redemption");
    }
}
