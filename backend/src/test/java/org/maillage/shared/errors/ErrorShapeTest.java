package org.maillage.shared.errors;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.anonymous;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.revokedKey;
import static org.maillage.TestWorld.unknownKey;
import static org.maillage.TestWorld.viewerOf;
import static org.maillage.TestWorld.withKey;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.maillage.AnswersFollowContract;

/** Every refusal, the framework's as well as ours, reads the same in both languages. */
@QuarkusTest
class ErrorShapeTest {

    private static final AnswersFollowContract CONTRACT = new AnswersFollowContract();
    private static final String CANARY = "canari-confidentiel";
    private static final String NOBODY = "0193526a-7c1e-7b7a-9d3e-5b1f0c2a4d6e";
    private static final String LONG_TEXT = "x".repeat(400);
    private static final String HUGE = "{\"email\":\"" + "x".repeat(1_100_000) + "\"}";

    @TestHTTPResource
    URI root;

    private record Refusal(
            String name, int status, String code, String pointer, Function<RequestSpecification, Response> send) {}

    private static Refusal refusal(
            String name, int status, String code, Function<RequestSpecification, Response> send) {
        return new Refusal(name, status, code, null, send);
    }

    private static final List<Refusal> ANONYMOUS = List.of(
            refusal("broken JSON", 400, "bad-json", r -> r.body("{\"email\":").post("/session")),
            refusal("an empty body", 400, "check-failed", r -> r.post("/session")),
            refusal(
                    "trailing text",
                    400,
                    "bad-json",
                    r -> r.body("{\"email\":\"a\",\"password\":\"b\"} x").post("/session")),
            new Refusal(
                    "an unknown field",
                    400,
                    "check-failed",
                    "/emial",
                    r -> r.body("{\"emial\":\"" + CANARY + "\"}").post("/session")),
            new Refusal(
                    "a wrong type",
                    400,
                    "check-failed",
                    "/email",
                    r -> r.body("{\"email\":12}").post("/session")),
            new Refusal(
                    "a NUL character",
                    400,
                    "check-failed",
                    "/email",
                    r -> r.body("{\"email\":\"a\\u0000b\",\"password\":\"c\"}").post("/session")),
            refusal(
                    "a raw NUL byte",
                    400,
                    "bad-json",
                    r -> r.body("{\"email\":\"a\0b\"}").post("/session")),
            new Refusal(
                    "a field that is too long",
                    400,
                    "check-failed",
                    "/email",
                    r -> r.body(Map.of("email", LONG_TEXT, "password", CANARY)).post("/session")),
            refusal(
                    "a repeated field",
                    400,
                    "bad-json",
                    r -> r.body("{\"email\":\"a\",\"email\":\"b\"}").post("/session")),
            refusal(
                    "wrong credentials",
                    401,
                    "bad-credentials",
                    r -> r.body(Map.of("email", CANARY + "@essai.example", "password", CANARY))
                            .post("/session")),
            refusal("nobody logged in", 401, "not-authenticated", r -> r.get("/session")),
            refusal(
                    "a key without form",
                    401,
                    "not-authenticated",
                    r -> r.header("Authorization", "Bearer " + CANARY).get("/actors")),
            refusal(
                    "another scheme",
                    401,
                    "not-authenticated",
                    r -> r.header("Authorization", "Basic Y2FuYXJpOmNhbmFyaQ==").get("/actors")),
            refusal("an unknown address", 404, "not-found", r -> r.get("/nothing-here")),
            refusal("an unknown address below a list", 404, "not-found", r -> r.get("/vocabularies/theme/nothing")),
            refusal("a method that is not there", 405, "method-not-allowed", r -> r.put("/session")),
            refusal(
                    "a format that is not there",
                    406,
                    "not-acceptable",
                    r -> r.accept("image/png").get("/vocabularies")),
            refusal(
                    "an unknown format",
                    400,
                    "check-failed",
                    r -> r.queryParam("format", "docx").get("/vocabularies")),
            refusal(
                    "a body that is too large",
                    413,
                    "body-too-large",
                    r -> r.body(HUGE).post("/session")),
            refusal(
                    "a body of another type",
                    415,
                    "unsupported-media-type",
                    r -> r.contentType("application/xml").body("<a/>").post("/session")),
            refusal(
                    "a fault of ours",
                    500,
                    "internal",
                    r -> r.queryParam("typed", CANARY).get("/failing")));

    private static final List<Refusal> ADVISER = List.of(
            refusal(
                    "an unknown parameter",
                    400,
                    "unknown-parameter",
                    r -> r.queryParam("territoire", CANARY).get("/actors")),
            new Refusal(
                    "a NUL in a parameter",
                    400,
                    "check-failed",
                    "q",
                    r -> r.urlEncodingEnabled(false).get("/actors?q=a%00b")),
            new Refusal(
                    "a limit that is no number",
                    400,
                    "check-failed",
                    "limit",
                    r -> r.queryParam("limit", CANARY).get("/actors")),
            new Refusal(
                    "an unknown sort key",
                    400,
                    "check-failed",
                    "sort",
                    r -> r.queryParam("sort", CANARY).get("/actors")),
            refusal(
                    "a cursor of nowhere",
                    400,
                    "bad-cursor",
                    r -> r.queryParam("cursor", CANARY).get("/actors")),
            refusal("an id without form", 400, "bad-id", r -> r.get("/actors/" + CANARY)),
            refusal("an id that is nobody's", 404, "not-found", r -> r.get("/actors/" + NOBODY)),
            refusal(
                    "no version",
                    428,
                    "precondition-required",
                    r -> r.body("{}").patch("/actors/" + NOBODY)),
            new Refusal(
                    "a version without form",
                    400,
                    "check-failed",
                    "If-Match",
                    r -> r.header("If-Match", CANARY).body("{}").patch("/actors/" + NOBODY)),
            new Refusal(
                    "a body that is a list",
                    400,
                    "check-failed",
                    null,
                    r -> r.header("If-Match", "\"1\"").body("[1]").put("/actors/" + NOBODY)),
            new Refusal(
                    "an unknown code",
                    400,
                    "check-failed",
                    "/type",
                    r -> r.body(Map.of("type", CANARY)).post("/actors")),
            refusal(
                    "an id without form in a filter",
                    400,
                    "bad-id",
                    r -> r.queryParam("parent", CANARY).get("/actors")));

    @TestFactory
    Stream<DynamicTest> refusalsOfStrangers() {
        return inBothLanguages(
                ANONYMOUS, language -> anonymous().filter(CONTRACT).header("Accept-Language", language));
    }

    @TestFactory
    Stream<DynamicTest> refusalsOfAnAdviser() {
        return inBothLanguages(
                ADVISER, language -> as(adviserOf(PLATEAU)).filter(CONTRACT).header("Accept-Language", language));
    }

    @TestFactory
    Stream<DynamicTest> refusalsOfKeys() {
        List<Refusal> refusals = List.of(refusal("any request", 401, "not-authenticated", r -> r.get("/actors")));
        return Stream.concat(
                inBothLanguages(refusals, language -> withKey(unknownKey()).header("Accept-Language", language)),
                inBothLanguages(
                        refusals, language -> withKey(revokedKey("actors:read")).header("Accept-Language", language)));
    }

    @Test
    void aStaleVersionReadsTheSameAndNamesTheCurrentOne() {
        String id = as(adviserOf(PLATEAU))
                .body(Map.of("type", "organisation", "name", "Association Essai du refus"))
                .post("/actors")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Response answer = as(adviserOf(PLATEAU))
                .header("If-Match", "\"99\"")
                .body("{\"acronym\":\"AER\"}")
                .patch("/actors/" + id);
        check(answer, "fr", 412, "stale-version", null);
    }

    @Test
    void aViewerIsToldThatHerRoleDoesNotAllowIt() {
        check(
                as(viewerOf(PLATEAU))
                        .body(Map.of("type", "organisation", "name", "X"))
                        .post("/actors"),
                "fr",
                403,
                "not-allowed",
                null);
    }

    @Test
    void aSizeIsToldInTheLanguageOfTheSentence() {
        for (String[] said : List.of(new String[] {"fr", "1\u00a0Mo"}, new String[] {"en", "1\u00a0MB"})) {
            Response answer = as(viewerOf(PLATEAU))
                    .header("Accept-Language", said[0])
                    .body(HUGE)
                    .put("/session/preferences");
            assertEquals(413, answer.statusCode());
            assertTrue(answer.<String>path("detail").contains(said[1]), answer.asString());
        }
    }

    @Test
    void aStreamedBodyIsCountedWhileItIsRead() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(root.resolve("/api/v1/session"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(HUGE.getBytes(StandardCharsets.UTF_8))))
                .build();
        HttpResponse<String> answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("\"code\":\"body-too-large\""), answer.body());
    }

    @Test
    void besideTheApiUnknownAddressesAnswerWithoutAStackTrace() {
        Response answer = given().get("/api/v2/actors");
        assertEquals(404, answer.statusCode());
        assertFalse(answer.asString().contains("org.maillage"), answer.asString());
    }

    @Test
    void aListWithNothingWhereSomethingShouldBeIsRefusedWithItsPointer() {
        Map<String, List<String>> lists = Map.of(
                "{\"type\":\"organisation\",\"name\":\"Trou\"",
                List.of("roles", "themes", "skills", "territories", "contactPoints", "externalIds", "links"),
                "{\"title\":\"Trou\"",
                List.of("themes", "holders", "facts", "externalIds"));
        lists.forEach((begun, fields) -> fields.forEach(field -> {
            String route = begun.contains("title") ? "/projects" : "/actors";
            Response answer = as(adviserOf(PLATEAU))
                    .body(begun + ",\"" + field + "\":[null]}")
                    .post(route);
            assertEquals(400, answer.statusCode(), route + " " + field);
            assertEquals("required", answer.path("errors[0].code"), route + " " + field);
            assertTrue(answer.<String>path("errors[0].pointer").startsWith("/" + field), answer.asString());
        }));
    }

    @Test
    void aFaultOfOursShowsAnIdThatTheLogKnowsAndNeitherRepeatsWhatWasTyped() {
        try (LoggedText log = new LoggedText()) {
            Response answer = anonymous().queryParam("typed", CANARY).get("/failing");
            String id = answer.path("requestId");
            assertTrue(log.all().contains(id), "the log knows " + id);
            assertTrue(log.all().contains("FailingResource"), "the log says where");
            assertFalse(answer.asString().contains("Exception"), answer.asString());
        }
    }

    private static Stream<DynamicTest> inBothLanguages(
            List<Refusal> refusals, Function<String, RequestSpecification> caller) {
        return refusals.stream()
                .flatMap(refusal -> Stream.of("fr", "en")
                        .map(language -> DynamicTest.dynamicTest(refusal.name() + " (" + language + ")", () -> {
                            try (LoggedText log = new LoggedText()) {
                                Response answer = refusal.send().apply(caller.apply(language));
                                check(answer, language, refusal.status(), refusal.code(), refusal.pointer());
                                assertFalse(log.all().contains(CANARY), () -> "logged: " + log.all());
                            }
                        })));
    }

    private static void check(Response answer, String language, int status, String code, String pointer) {
        String body = answer.asString();
        assertEquals(status, answer.statusCode(), body);
        assertTrue(answer.contentType().startsWith("application/problem+json"), answer.contentType());
        assertEquals(language, answer.header("Content-Language"));
        assertEquals(code, answer.path("code"), body);
        assertEquals("urn:maillage:problem:" + code, answer.path("type"));
        assertEquals(status, answer.<Integer>path("status"));
        assertNotNull(answer.path("requestId"));
        String title = Messages.of("title." + status, java.util.Locale.forLanguageTag(language), List.of());
        assertEquals(title, answer.path("title"));
        assertNotEquals(code, answer.path("detail"), "no sentence for " + code);
        if (pointer != null) {
            assertEquals(pointer, answer.path("errors[0].pointer"), body);
        }
        if (status == 401) {
            assertNotNull(answer.header("WWW-Authenticate"));
        }
    }
}
