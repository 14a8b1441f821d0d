package org.maillage.accounts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.maillage.TestWorld.ADMINISTRATOR;
import static org.maillage.TestWorld.COORDINATOR;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.managerOf;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.TestWorld.Organisation;
import org.maillage.TestWorld.Person;

@QuarkusTest
class MembershipTest {

    @Test
    void aRemovedMemberIsOutWithTheNextRequest() {
        Person person = newPerson(PLATEAU, "adviser");
        as(person).get("/session").then().statusCode(200);
        anyVersion(managerOf(PLATEAU)).delete(path(PLATEAU, person)).then().statusCode(204);
        as(person).get("/session").then().statusCode(401);
        as(person).get("/organisations").then().statusCode(401);
    }

    @Test
    void aChangedRoleCountsWithTheNextRequest() {
        Person person = newPerson(PLATEAU, "manager");
        as(person).get("/api-clients").then().statusCode(200);
        anyVersion(managerOf(PLATEAU))
                .body(Map.of("role", "viewer"))
                .put(path(PLATEAU, person))
                .then()
                .statusCode(200)
                .body("role", equalTo("viewer"));
        as(person).get("/api-clients").then().statusCode(403);
    }

    @Test
    void theLastManagerNeitherLeavesNorStepsDown() {
        Organisation organisation = newOrganisation();
        Person only = newPerson(organisation, "manager");
        newPerson(organisation, "adviser");
        anyVersion(only).delete(path(organisation, only)).then().statusCode(409).body("code", equalTo("last-manager"));
        anyVersion(only)
                .body(Map.of("role", "viewer"))
                .put(path(organisation, only))
                .then()
                .statusCode(409);
        Person suspended = newPerson(organisation, "manager");
        TestRows.run("update accounts set suspended_at = now() where id = ?", suspended.id());
        anyVersion(only).delete(path(organisation, only)).then().statusCode(409);
        newPerson(organisation, "manager");
        anyVersion(only).delete(path(organisation, only)).then().statusCode(204);
    }

    @Test
    void aManagerReachesNobodyOfAnotherOrganisation() {
        Person theirs = newPerson(VALLEE, "viewer");
        as(managerOf(PLATEAU))
                .get("/organisations/" + VALLEE.id() + "/memberships")
                .then()
                .statusCode(404);
        anyVersion(managerOf(PLATEAU)).delete(path(VALLEE, theirs)).then().statusCode(404);
        anyVersion(managerOf(PLATEAU)).delete(path(PLATEAU, theirs)).then().statusCode(404);
        as(managerOf(PLATEAU)).get("/accounts/" + theirs.id()).then().statusCode(404);
        as(theirs).get("/session").then().statusCode(200);
    }

    @Test
    void colleaguesSeeEachOtherAndOnlyManagersWhenTheyWereLastHere() {
        as(adviserOf(PLATEAU))
                .get("/organisations/" + PLATEAU.id() + "/memberships?limit=200")
                .then()
                .statusCode(200)
                .body("items.account.email", hasItem(managerOf(PLATEAU).email()))
                .body("items.account.email", not(hasItem(managerOf(VALLEE).email())))
                .body("items.account.lastLoginAt", everyItem(nullValue()));
        as(managerOf(PLATEAU))
                .get("/organisations/" + PLATEAU.id() + "/memberships?sort=-since&count=exact")
                .then()
                .statusCode(200)
                .body("total", notNullValue());
    }

    @Test
    void aSuspendedAccountIsOutAtOnceAndBackWhenResumed() {
        Person person = newPerson(PLATEAU, "viewer");
        as(person).get("/session").then().statusCode(200);
        as(managerOf(PLATEAU))
                .post("/accounts/" + person.id() + "/suspension")
                .then()
                .statusCode(403);
        as(ADMINISTRATOR)
                .post("/accounts/" + person.id() + "/suspension")
                .then()
                .statusCode(200)
                .body("suspendedAt", notNullValue());
        as(person).get("/session").then().statusCode(401);
        as(ADMINISTRATOR)
                .delete("/accounts/" + person.id() + "/suspension")
                .then()
                .statusCode(200)
                .body("suspendedAt", nullValue());
    }

    @Test
    void theLastAdministratorStaysOne() {
        TestRows.run("delete from instance_roles where account_id <> ? and role = 'administrator'", ADMINISTRATOR.id());
        String tag = as(ADMINISTRATOR)
                .get("/accounts/" + ADMINISTRATOR.id())
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as(ADMINISTRATOR)
                .header("If-Match", tag)
                .body(Map.of("instanceRoles", List.of()))
                .put(roles(ADMINISTRATOR))
                .then()
                .statusCode(409)
                .body("code", equalTo("last-administrator"));
        as(ADMINISTRATOR)
                .post("/accounts/" + ADMINISTRATOR.id() + "/suspension")
                .then()
                .statusCode(409);
    }

    @Test
    void anAdministratorGivesAndTakesInstanceRolesAndNobodyElseDoes() {
        Person person = newPerson(PLATEAU, "manager");
        var body = Map.of("instanceRoles", List.of("coordinator"));
        as(person).header("If-Match", "*").body(body).put(roles(person)).then().statusCode(403);
        as(COORDINATOR)
                .header("If-Match", "*")
                .body(body)
                .put(roles(person))
                .then()
                .statusCode(403);
        as(ADMINISTRATOR).body(body).put(roles(person)).then().statusCode(428);
        as(ADMINISTRATOR)
                .header("If-Match", "\"7\"")
                .body(body)
                .put(roles(person))
                .then()
                .statusCode(412);
        as(ADMINISTRATOR)
                .header("If-Match", "\"1\"")
                .body(body)
                .put(roles(person))
                .then()
                .statusCode(200)
                .body("instanceRoles", equalTo(List.of("coordinator")))
                .body("version", equalTo(2));
        as(person)
                .get("/session")
                .then()
                .body("account.instanceRoles", equalTo(List.of("coordinator")))
                .body("context", equalTo("member"));
    }

    @Test
    void administratorsSeeWhereAnAccountBelongsAndColleaguesDoNot() {
        Organisation organisation = newOrganisation();
        Person person = newPerson(organisation, "adviser");
        as(ADMINISTRATOR)
                .get("/accounts/" + person.id())
                .then()
                .statusCode(200)
                .body("memberships.size()", equalTo(1))
                .body("memberships[0].organisation.name", equalTo(organisation.name()))
                .body("memberships[0].role", equalTo("adviser"));
        as(person).get("/accounts/" + person.id()).then().statusCode(200).body("memberships", nullValue());
    }

    @Test
    void aRoleThatAnotherManagerChangedMeanwhileIsNotOverwritten() {
        Person person = newPerson(PLATEAU, "viewer");
        String path = path(PLATEAU, person);
        String tag = anyVersion(managerOf(PLATEAU))
                .body(Map.of("role", "adviser"))
                .put(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as(managerOf(PLATEAU))
                .header("If-Match", "\"1\"")
                .body(Map.of("role", "manager"))
                .put(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        as(managerOf(PLATEAU)).header("If-Match", "\"1\"").delete(path).then().statusCode(412);
        as(managerOf(PLATEAU)).header("If-Match", tag).delete(path).then().statusCode(204);
    }

    private static RequestSpecification anyVersion(Person manager) {
        return as(manager).header("If-Match", "*");
    }

    private static String path(Organisation organisation, Person person) {
        return "/organisations/" + organisation.id() + "/memberships/" + person.id();
    }

    private static String roles(Person person) {
        return "/accounts/" + person.id() + "/instance-roles";
    }
}
