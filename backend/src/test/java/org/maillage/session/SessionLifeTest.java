package org.maillage.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.anonymous;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.newPerson;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.TestWorld.Person;

@QuarkusTest
class SessionLifeTest {

    @Inject
    Housekeeping housekeeping;

    @Test
    void aSessionEndsTwelveHoursAfterItsLastUse() {
        Person person = newPerson(PLATEAU, "viewer");
        as(person).get("/session").then().statusCode(200);
        set(person, "last_seen_at = now() - interval '12 hours'");
        as(person).get("/session").then().statusCode(401);
    }

    @Test
    void aBusySessionEndsAnywayWithItsLastDay() {
        Person person = newPerson(PLATEAU, "viewer");
        as(person).get("/session").then().statusCode(200);
        set(person, "expires_at = now()");
        as(person).get("/session").then().statusCode(401);
    }

    @Test
    void useIsNotedAtMostOnceAMinute() {
        Person person = newPerson(PLATEAU, "viewer");
        as(person).get("/session");
        set(person, "last_seen_at = now() - interval '30 seconds'");
        String before = seen(person);
        as(person).get("/session");
        assertEquals(before, seen(person));
        set(person, "last_seen_at = now() - interval '61 seconds'");
        before = seen(person);
        as(person).get("/session");
        assertNotEquals(before, seen(person));
    }

    @Test
    void housekeepingErasesWhatIsOverAndNothingElse() {
        Person gone = newPerson(PLATEAU, "viewer");
        Person here = newPerson(PLATEAU, "viewer");
        as(gone).get("/session");
        as(here).get("/session");
        set(gone, "last_seen_at = now() - interval '13 hours'");
        TestRows.run("insert into audit_entries (occurred_at, context, action, resource)"
                + " values (now() - interval '13 months', 'job:test', 'old', 'test')");
        housekeeping.run(null);
        assertEquals("0", TestRows.read("select count(*) from sessions where account_id = ?", gone.id()));
        assertEquals("1", TestRows.read("select count(*) from sessions where account_id = ?", here.id()));
        assertEquals("0", TestRows.read("select count(*) from audit_entries where action = 'old'"));
        assertTrue(Integer.parseInt(TestRows.read("select count(*) from audit_entries")) >= 0);
    }

    @Test
    void anAnswerTellsHowMuchMayStillBeAsked() {
        String header = anonymous().get("/session").header("RateLimit");
        assertEquals(null, header); // refused before it was counted by caller
        assertTrue(as(newPerson(PLATEAU, "viewer"))
                .get("/session")
                .header("RateLimit")
                .startsWith("\"caller\";r="));
    }

    private static void set(Person person, String assignment) {
        TestRows.run("update sessions set " + assignment + " where account_id = ?", person.id());
    }

    private static String seen(Person person) {
        return TestRows.read("select last_seen_at from sessions where account_id = ?", person.id());
    }
}
