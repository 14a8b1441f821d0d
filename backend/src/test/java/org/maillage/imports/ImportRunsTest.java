package org.maillage.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.managerOf;
import static org.maillage.imports.ImportCalls.counts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;

@QuarkusTest
class ImportRunsTest {

    private static final ImportCalls CALLS = new ImportCalls(() -> as(managerOf(PLATEAU)));

    @Inject
    ImportRun job;

    @Inject
    ImportErasure erasure;

    @Inject
    FileStore files;

    private static String rows(int count) {
        StringBuilder file = new StringBuilder("nom;id;ville\n");
        for (int i = 0; i < count; i++)
            file.append("Ligne ").append(i).append(";k").append(i).append(";Burzet\n");
        return file.toString();
    }

    @Test
    void an_interrupted_run_goes_on_from_its_last_chunk_and_still_knows_the_rows_before() {
        String file = rows(2_500) + "Encore;k7;Lachamp\n";
        JsonPath whole = CALLS.validate(file, "source", "reprise-" + UUID.randomUUID());
        String id = whole.getString("id");
        String run = whole.getString("run.id");
        List<Map<String, Object>> last = CALLS.rows(id, "unchanged");
        assertEquals(List.of(2_500, 0, 1, 0, 0), counts(whole));
        // As after a crash in the second chunk: one chunk is there, the run still says that it runs.
        TestRows.run("delete from import_rows where run_id = cast(? as uuid)", run);
        TestRows.run("delete from import_chunks where run_id = cast(? as uuid) and first_line > 2", run);
        TestRows.run(
                "update import_runs set state = 'running', finished_at = null, rows_read = 1000, created_rows = 1000,"
                        + " unchanged_rows = 0 where id = cast(? as uuid)",
                run);
        TestRows.run("update imports set state = 'running' where id = cast(? as uuid)", id);
        job.run(ImportRun.key(PLATEAU.id(), UUID.fromString(run)));
        JsonPath again = CALLS.get(id);
        assertEquals("validated", again.getString("state"));
        assertEquals(counts(whole), counts(again));
        assertEquals(last, CALLS.rows(id, "unchanged"));
        assertTrue(last.toString().contains("to=9"), last.toString());
        // A run that ended is not begun again.
        job.run(ImportRun.key(PLATEAU.id(), UUID.fromString(run)));
        assertEquals(counts(whole), counts(CALLS.get(id)));
    }

    @Test
    void a_run_is_stopped_on_request_and_another_cannot_start_meanwhile() {
        String id = CALLS.send(rows(30_000), "mode", "validate").getString("id");
        as(managerOf(PLATEAU))
                .body(Map.of("mode", "commit"))
                .post("/imports/" + id + "/runs")
                .then()
                .statusCode(409)
                .body("code", equalTo("import-running"));
        as(managerOf(PLATEAU)).post("/imports/" + id + "/cancel").then().statusCode(202);
        JsonPath one = CALLS.wait(id);
        assertEquals("cancelled", one.getString("state"));
        assertTrue(one.getInt("run.rowsRead") < 30_000);
        assertEquals(30_000, one.getInt("run.rowsTotal"));
    }

    @Test
    void after_thirty_days_the_file_and_what_its_rows_said_are_erased_and_the_counts_stay() {
        JsonPath one = CALLS.commit("nom,siret,notes\nPérimé " + UUID.randomUUID() + ",,\nFaux,12,secret\n");
        String id = one.getString("id");
        erasure.run(null);
        assertTrue(files.exists(UUID.fromString(id)));
        TestRows.run("update imports set created_at = now() - interval '31 days' where id = cast(? as uuid)", id);
        erasure.run(null);
        assertFalse(files.exists(UUID.fromString(id)));
        as(managerOf(PLATEAU))
                .get("/imports/" + id)
                .then()
                .statusCode(200)
                .body("detected", nullValue())
                .body("run.counts.rejected", equalTo(1));
        assertEquals(0, CALLS.rows(id, "rejected").size());
        assertEquals(
                "0",
                TestRows.read(
                        "select count(*) from import_rows r join import_runs n on n.id = r.run_id"
                                + " where n.import_id = cast(? as uuid)",
                        id));
        as(managerOf(PLATEAU))
                .body(Map.of("mode", "commit"))
                .post("/imports/" + id + "/runs")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-file"));
    }
}
