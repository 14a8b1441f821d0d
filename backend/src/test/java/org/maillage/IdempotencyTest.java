package org.maillage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.anonymous;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.newPerson;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.RepeatablePosts.Post;
import org.maillage.TestWorld.Person;
import org.maillage.actors.TestActors;

/** Every POST of the contract, sent twice. One that is new and ignores the key fails here. */
@QuarkusTest
class IdempotencyTest {

    /** The reasons stand at {@code @WithoutIdempotencyKey}. */
    private static final Set<String> WITHOUT_KEY =
            Set.of("/session", "/account-links/inspection", "/account-links/redemption");

    /** Answers always the same, and works afterwards: a test of its own is below. */
    private static final String IN_BACKGROUND = "/account-links/password-reset";

    @Test
    void theContractOffersTheKeyOnEveryPostButTheFewThatCannotTakeIt() {
        Set<String> without = new TreeSet<>();
        for (Contract.Operation operation : posts()) {
            boolean offered = operation.described().path("parameters").findValuesAsText("$ref").stream()
                    .anyMatch(ref -> ref.endsWith("/IdempotencyKey"));
            if (!offered) {
                without.add(operation.path());
            }
        }
        assertEquals(new TreeSet<>(WITHOUT_KEY), without);
    }

    @Test
    void everyPostSentTwiceWithOneKeyIsDoneOnce() throws SQLException {
        List<String> wrong = new ArrayList<>();
        for (Contract.Operation operation : posts()) {
            String path = operation.path();
            if (!WITHOUT_KEY.contains(path) && !path.equals(IN_BACKGROUND)) {
                tryTwice(path, RepeatablePosts.of(path), wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void tryTwice(String name, Post post, List<String> wrong) throws SQLException {
        String key = UUID.randomUUID().toString();
        Response tooLong = send(post, "x".repeat(201), post.body());
        check(wrong, name + ", key too long", 400, tooLong.statusCode());

        String before = state(post);
        try (var twin = twinOf(post, key)) {
            Response meanwhile = send(post, key, post.body());
            check(wrong, name + " while its twin runs", 409, meanwhile.statusCode());
            check(wrong, name + " while its twin runs", "idempotency-in-progress", meanwhile.path("code"));
        }
        check(wrong, name + " while its twin runs changes nothing", before, state(post));

        Response first = send(post, key, post.body());
        assertTrue(first.statusCode() < 300, name + ": " + first.statusCode() + " " + first.asString());
        if (post.undo() == null) {
            assertNotEquals(before, state(post), name + ": the test does not see what was done");
        } else {
            post.undo().run();
        }
        String done = state(post);
        Response second = send(post, key, post.body());
        check(wrong, name + " again", first.statusCode(), second.statusCode());
        check(wrong, name + " again, address", first.header("Location"), second.header("Location"));
        check(wrong, name + " again, id", first.path("id"), second.path("id"));
        check(wrong, name + " again, state", done, state(post));
        if (second.path("secret") != null || second.path("link") != null) {
            wrong.add(name + " tells a secret twice");
        }
        if (post.other() != null) {
            Response other = send(post, key, post.other());
            check(wrong, name + " with another body", 422, other.statusCode());
            check(wrong, name + " with another body changes nothing", done, state(post));
        }
    }

    @Test
    void aRepetitionIsAnsweredThroughWhatTheCallerMayReadNow() {
        Person leaving = newPerson(PLATEAU, "adviser");
        var input = TestActors.person("Confidentielle", "visibility", "organisation");
        String key = UUID.randomUUID().toString();
        as(leaving)
                .header("Idempotency-Key", key)
                .body(input)
                .post("/actors")
                .then()
                .statusCode(201);
        as(adviserOf(TestWorld.VALLEE))
                .header("Idempotency-Key", key)
                .body(input)
                .post("/actors")
                .then()
                .statusCode(201); // somebody else's key of the same name is another key
        TestRows.run(
                "update memberships set organisation_id = ? where account_id = ?", TestWorld.VALLEE.id(), leaving.id());
        TestRows.run(
                "update sessions set organisation_id = ? where account_id = ?", TestWorld.VALLEE.id(), leaving.id());
        as(leaving)
                .header("Idempotency-Key", key)
                .body(input)
                .post("/actors")
                .then()
                .statusCode(404);
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        var input = TestActors.organisation("Deux jours " + UUID.randomUUID());
        String key = UUID.randomUUID().toString();
        String first = create(input, key);
        assertEquals(first, create(input, key));
        TestRows.run("update idempotency_keys set created_at = now() - interval '25 hours' where key = ?", key);
        assertNotEquals(first, create(input, key));
    }

    @Test
    void askingTwiceForANewPasswordWithOneKeySendsOneMail() throws InterruptedException {
        Person person = newPerson(PLATEAU, "viewer");
        String key = UUID.randomUUID().toString();
        // Done one after the other: when the last one's mail is there, the second was looked at.
        for (String each : List.of(key, key, UUID.randomUUID().toString())) {
            anonymous()
                    .header("Idempotency-Key", each)
                    .body(Map.of("email", person.email()))
                    .post(IN_BACKGROUND)
                    .then()
                    .statusCode(202);
        }
        String links = "select count(*) from account_links where account_id = '" + person.id() + "'";
        for (int i = 0; i < 100 && Integer.parseInt(TestRows.read(links)) < 2; i++) {
            Thread.sleep(50);
        }
        Thread.sleep(300); // a third one would come now
        assertEquals("2", TestRows.read(links));
    }

    private static String create(Map<String, Object> input, String key) {
        return as(adviserOf(PLATEAU))
                .header("Idempotency-Key", key)
                .body(input)
                .post("/actors")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response send(Post post, String key, Object body) {
        var request = as(post.caller())
                .contentType(post.type())
                .header("Idempotency-Key", key)
                .header("If-Match", "*");
        if (body != null) {
            request.body(body);
        }
        return request.post(post.path());
    }

    /** A request with the same key that has not ended. */
    private static AutoCloseableSql twinOf(Post post, String key) throws SQLException {
        var connection = TestRows.owner();
        try (var lock = connection.prepareStatement("select pg_advisory_lock(hashtextextended(?, 0))")) {
            lock.setString(1, post.caller().id() + "|POST " + post.path().replaceAll("\\?.*", "") + "|" + key);
            lock.execute();
        }
        return connection::close;
    }

    private interface AutoCloseableSql extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    private static String state(Post post) {
        return String.valueOf(TestRows.read(post.state()));
    }

    private static void check(List<String> wrong, String what, Object expected, Object found) {
        if (!java.util.Objects.equals(expected, found)) {
            wrong.add(what + ": " + found + " instead of " + expected);
        }
    }

    private static List<Contract.Operation> posts() {
        return Contract.operations().stream()
                .filter(operation -> operation.method().equals("post"))
                .toList();
    }
}
