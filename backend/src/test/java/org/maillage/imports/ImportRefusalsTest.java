package org.maillage.imports;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.asClient;
import static org.maillage.TestWorld.managerOf;
import static org.maillage.TestWorld.viewerOf;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.TestWorld;

@QuarkusTest
class ImportRefusalsTest {

    private static final ImportCalls CALLS = new ImportCalls(() -> as(managerOf(PLATEAU)));

    @TestHTTPResource
    URI root;

    @ConfigProperty(name = "maillage.data-dir")
    String dataFolder;

    private long files() throws IOException {
        try (var files = Files.list(Files.createDirectories(Path.of(dataFolder, "imports")))) {
            return files.count();
        }
    }

    private static void refused(byte[] content, String words) {
        CALLS.request(content, "text/csv")
                .post("/imports")
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body("code", equalTo("bad-file"))
                .body("detail", containsString(words));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_file_that_is_no_table_is_refused_in_words_and_leaves_nothing_behind() throws IOException {
        long before = files();
        refused(bytes(" \n "), "est vide");
        refused(bytes("PK\3\4 xl/workbook.xml"), "Excel (.xlsx)");
        refused(bytes("%PDF-1.7"), "PDF");
        refused(bytes("c;".repeat(10_000) + "\n"), "2\u202f000 colonnes");
        refused(bytes("nom;ville\nA;\"B\nC;D\n"), "Ligne 2");
        refused(bytes("{\"nom\":\"A\"}"), "liste d’objets");
        refused(bytes("a".repeat(3_000_000)), "un million de caractères");
        CALLS.request(bytes(""), "text/csv")
                .header("Accept-Language", "en")
                .post("/imports")
                .then()
                .statusCode(400)
                .body("detail", containsString("empty"));
        assertEquals(before, files());
    }

    @Test
    void a_body_beyond_the_limit_is_refused_while_it_is_read_without_its_length_being_told() throws IOException {
        long before = files();
        HttpURLConnection connection =
                (HttpURLConnection) root.resolve("/api/v1/imports").toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setChunkedStreamingMode(8192);
        connection.setRequestProperty("Content-Type", "text/csv");
        connection.setRequestProperty(
                "Authorization", "Bearer " + TestWorld.keyOf(PLATEAU, "imports:write", "imports:read"));
        byte[] row = bytes("Atelier;Burzet\n".repeat(1_000));
        InputStream body = new SequenceInputStream(
                Collections.enumeration(Collections.nCopies(21 * 1024 * 1024 / row.length + 1, row).stream()
                        .map(b -> (InputStream) new java.io.ByteArrayInputStream(b))
                        .toList()));
        try (var out = connection.getOutputStream()) {
            body.transferTo(out);
        } catch (IOException cut) {
            // The server may answer and close before everything is sent.
        }
        assertEquals(413, connection.getResponseCode());
        assertEquals(before, files());
    }

    /** A default is held against the rules of cells when it is set, not in every row of the run. */
    @Test
    void a_default_that_no_row_could_use_is_refused_when_it_is_set() {
        String id = CALLS.send("nom\nA\n").getString("id");
        for (String[] wrong : List.of(
                new String[] {"visibility", "secret", "unknown-code"},
                new String[] {"type", "poisson", "unknown-code"},
                new String[] {"legalForm", "n’importe quoi", "unknown-code"},
                new String[] {"roles", "ess-organisation, poisson", "unknown-code"},
                new String[] {"siret", "12345678901234", "bad-format"},
                new String[] {"rna", "07", "bad-format"},
                new String[] {"address.postcode", "Privas", "bad-format"},
                new String[] {"address.municipality", "99999", "unknown-reference"},
                new String[] {"address.longitude", "400", "bad-format"},
                new String[] {"lastVerifiedOn", "hier", "bad-format"},
                new String[] {"territories", "epci:000", "unknown-reference"},
                new String[] {"esus", "peut-être", "bad-format"})) {
            Map<String, Object> settings = Map.of("defaults", Map.of(wrong[0], wrong[1]));
            as(managerOf(PLATEAU))
                    .header("If-Match", "*")
                    .body(settings)
                    .put("/imports/" + id + "/settings")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", equalTo(List.of("/defaults/" + wrong[0])))
                    .body("errors[0].code", equalTo(wrong[2]));
            CALLS.request(bytes("nom\nA\n"), "text/csv", "defaults", "{\"" + wrong[0] + "\":\"" + wrong[1] + "\"}")
                    .post("/imports")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/defaults/" + wrong[0]));
        }
        Map<String, String> good = Map.of(
                "visibility", "organisation",
                "formOfAddress", "feminine",
                "siret", "",
                "address.postcode", "7000",
                "address.municipality", "07186",
                "themes", "mobility",
                "lastVerifiedOn", "10/10/2026");
        as(managerOf(PLATEAU))
                .header("If-Match", "*")
                .body(Map.of("defaults", good))
                .put("/imports/" + id + "/settings")
                .then()
                .statusCode(200)
                .body("settings.defaults", equalTo(good));
    }

    @Test
    void an_organisation_keeps_five_gigabytes_of_files_until_they_are_erased() throws IOException {
        TestWorld.Organisation organisation = TestWorld.newOrganisation();
        TestWorld.Person manager = TestWorld.newPerson(organisation, "manager");
        ImportCalls calls = new ImportCalls(() -> as(manager).header("Accept-Language", "en"));
        String first = calls.send("nom\nAtelier\n").getString("id");
        String setSize = "update imports set file_size = " + (5L << 30) + " - ? where id = '" + first + "'";
        TestRows.run(setSize, 10L);
        long before = files();
        calls.request(bytes("nom\nCeci est trop\n"), "text/csv")
                .post("/imports")
                .then()
                .statusCode(409)
                .body("code", equalTo("uploads-full"))
                .body("detail", containsString("5\u00a0GB"));
        assertEquals(before, files());
        calls.send("nom\nA\n"); // six bytes still have room
        CALLS.send("nom\nAilleurs\n"); // and others have theirs
        TestRows.run("update imports set erased_at = now() where id = ?", UUID.fromString(first));
        calls.send("nom\nCeci est trop\n");
    }

    @Test
    void what_cannot_be_understood_is_named() {
        byte[] file = bytes("nom\nA\n");
        for (String[] wrong : List.of(
                new String[] {"kind", "poissons", "kind"},
                new String[] {"mode", "peut-etre", "mode"},
                new String[] {"mapping", "{", "mapping"},
                new String[] {"mapping", "{\"x\":\"name\"}", "/mapping/x"},
                new String[] {"encoding", "klingon", "/encoding"},
                new String[] {"headerRow", "-1", "headerRow"},
                new String[] {"strategy", "merge", "strategy"},
                new String[] {"defaults", "{\"x\":\"y\"}", "/defaults/x"},
                new String[] {"source", "Avec Espaces", "/source"})) {
            CALLS.request(file, "text/csv", wrong[0], wrong[1])
                    .post("/imports")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo(wrong[2]));
        }
        CALLS.request(file, "text/csv", "couleur", "bleu")
                .post("/imports")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
        CALLS.request(file, "image/png").post("/imports").then().statusCode(415);
        as(managerOf(PLATEAU))
                .get("/imports/rien")
                .then()
                .statusCode(400)
                .body("code", org.hamcrest.Matchers.equalTo("bad-id"));
        as(managerOf(PLATEAU)).get("/imports/" + UUID.randomUUID()).then().statusCode(404);
        String id = CALLS.send("nom\nA\n").getString("id");
        as(managerOf(PLATEAU))
                .body(Map.of("mode", "x"))
                .post("/imports/" + id + "/runs")
                .then()
                .statusCode(400);
        as(managerOf(PLATEAU))
                .body(Map.of())
                .post("/imports/" + id + "/runs")
                .then()
                .statusCode(400);
        as(managerOf(PLATEAU))
                .queryParam("outcome", "x")
                .get("/imports/" + id + "/rows")
                .then()
                .statusCode(400);
        as(managerOf(PLATEAU))
                .queryParam("cursor", "x")
                .get("/imports/" + id + "/rows")
                .then()
                .statusCode(400);
        as(managerOf(PLATEAU)).post("/imports/" + id + "/cancel").then().statusCode(409);
    }

    @Test
    void strange_rows_have_a_line_in_the_report_and_the_others_go_in() {
        String name = "🌻 Jardin " + UUID.randomUUID();
        JsonPath one = CALLS.commit(
                "nom,ville,telephone\n" + name + ",Burzet,0475000001\nجمعية " + name + ",Burzet,\nNul\0,Burzet,\n"
                        + "Décalé,Burzet,,trop\nLong" + "g".repeat(400) + ",Burzet,\n" + "Tel,Burzet,bientôt\n");
        assertEquals(List.of(2, 0, 0, 0, 4), ImportCalls.counts(one));
        assertEquals("1", TestRows.read("select count(*) from actors where name = ?", name));
        List<Map<String, Object>> rejected = CALLS.rows(one.getString("id"), "rejected");
        assertEquals(
                List.of(4, 5, 6, 7),
                rejected.stream().map(row -> row.get("line")).toList());
        for (String code : List.of("nul-character", "too-many-cells", "too-long", "not-a-phone")) {
            assertTrue(rejected.toString().contains("code=" + code), code + " in " + rejected);
        }
    }

    @Test
    void a_fault_far_down_keeps_the_rows_before_it_and_names_its_line() {
        String name = UUID.randomUUID().toString();
        StringBuilder file = new StringBuilder("nom;ville\n");
        for (int i = 0; i < 40_000; i++)
            file.append(i < 5 ? name : "").append(i < 5 ? " " + i : "").append(";Burzet\n");
        JsonPath one = CALLS.runAtOnce("commit", file + "Reste;\"Burzet\n");
        assertEquals("failed", one.getString("state"));
        assertEquals("unclosed-quote", one.getString("run.problem.code"));
        assertEquals(40_002, one.getInt("run.problem.line"));
        assertEquals(5, one.getInt("run.counts.created"));
        assertEquals("5", TestRows.read("select count(*) from actors where name like ?", name + "%"));
    }

    @Test
    void a_manager_imports_an_adviser_reads_a_viewer_neither_and_scopes_decide_for_programs() {
        byte[] file = bytes("nom\nDroits\n");
        String id = CALLS.send(file, "text/csv").getString("id");
        new ImportCalls(() -> as(adviserOf(PLATEAU)))
                .request(file, "text/csv")
                .post("/imports")
                .then()
                .statusCode(403);
        as(adviserOf(PLATEAU)).get("/imports/" + id).then().statusCode(200);
        as(viewerOf(PLATEAU)).get("/imports/" + id).then().statusCode(403);
        asClient(PLATEAU, "imports:read").get("/imports/" + id).then().statusCode(200);
        asClient(PLATEAU, "actors:write").get("/imports/" + id).then().statusCode(403);
        new ImportCalls(() -> asClient(PLATEAU, "imports:write"))
                .request(file, "text/csv")
                .post("/imports")
                .then()
                .statusCode(201)
                .body("createdBy.kind", equalTo("api-client"));
        TestWorld.anonymous()
                .contentType("text/csv")
                .body(file)
                .post("/imports")
                .then()
                .statusCode(401);
    }
}
