package org.maillage.shared.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.managerOf;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.TestWorld;
import org.maillage.TestWorld.Person;

@QuarkusTest
class ExportsTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TestHTTPResource
    URI server;

    /** Four at once by default, two of one caller: those that wait for a locked table go on for as long as we like. */
    @Test
    void onlySoManyExportsGoOnAtOnceAndTheRestIsToldWhenToComeBack() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> underWay = new ArrayList<>();
        try (var lock = TestRows.owner()) {
            lock.setAutoCommit(false);
            try (var statement = lock.createStatement()) {
                statement.execute("lock table actors in access exclusive mode");
            }
            begin(underWay, adviserOf(PLATEAU), 2);
            export(adviserOf(PLATEAU), "fr")
                    .then()
                    .statusCode(429)
                    .body("code", equalTo("too-many-exports"))
                    .header("Retry-After", notNullValue());
            begin(underWay, adviserOf(VALLEE), 4);
            export(managerOf(PLATEAU), "fr")
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("unavailable"))
                    .header("Retry-After", notNullValue());
            lock.rollback();
        }
        for (var each : underWay) {
            assertEquals(200, each.get().statusCode());
        }
        for (int i = 0; i < 5; i++) {
            assertEquals(200, export(adviserOf(PLATEAU), "fr").statusCode(), "its place was not given back");
        }
    }

    @Test
    void aRefusedExportGivesItsPlaceBack() {
        for (int i = 0; i < 5; i++) {
            as(adviserOf(PLATEAU))
                    .accept("text/csv")
                    .get("/actors?sort=nothing")
                    .then()
                    .statusCode(400);
        }
        export(adviserOf(PLATEAU), "fr").then().statusCode(200);
    }

    @Test
    void aFileIsNamedInTheCallersLanguage() {
        String id = as(managerOf(PLATEAU))
                .contentType("text/csv")
                .body("nom\nEssai\n")
                .post("/imports?kind=actors&fileName=Lieux.csv")
                .path("id");
        for (String[] names : List.of(
                new String[] {"fr", "acteurs.csv", "lieux-a-corriger.csv"},
                new String[] {"en", "actors.csv", "lieux-to-correct.csv"})) {
            export(managerOf(PLATEAU), names[0]).then().header("Content-Disposition", containsString(names[1]));
            as(managerOf(PLATEAU))
                    .header("Accept-Language", names[0])
                    .accept("text/csv")
                    .get("/imports/" + id + "/rejects")
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString(names[2]));
        }
    }

    private static Response export(Person person, String language) {
        return as(person).header("Accept-Language", language).accept("text/csv").get("/actors?role=funder");
    }

    /** Two more exports of this person; comes back when so many wait in all. */
    private void begin(List<CompletableFuture<HttpResponse<String>>> underWay, Person person, int waiting)
            throws InterruptedException, SQLException {
        for (int i = 0; i < 2; i++) {
            underWay.add(CLIENT.sendAsync(
                    HttpRequest.newBuilder(server.resolve("/api/v1/actors?role=funder"))
                            .header("Accept", "text/csv")
                            .header("Cookie", "maillage=" + TestWorld.sessionOf(person))
                            .build(),
                    BodyHandlers.ofString()));
        }
        String blocked = "select count(*) from pg_locks where not granted and relation = 'actors'::regclass";
        for (int i = 0; i < 200 && Integer.parseInt(TestRows.read(blocked)) < waiting; i++) {
            Thread.sleep(50);
        }
    }
}
