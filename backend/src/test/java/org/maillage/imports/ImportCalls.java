package org.maillage.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.maillage.TestRows;

/** What a script does with imports, from one caller. */
public record ImportCalls(Supplier<RequestSpecification> caller) {

    private static final long PATIENCE_MILLIS = 60_000;

    JsonPath send(String content, String... parameters) {
        return send(content.getBytes(StandardCharsets.UTF_8), "text/csv", parameters);
    }

    JsonPath send(byte[] content, String type, String... parameters) {
        return request(content, type, parameters)
                .post("/imports")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    RequestSpecification request(byte[] content, String type, String... parameters) {
        RequestSpecification request = caller.get().contentType(type).body(content);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request;
    }

    /** Sends a file, runs it at once and waits for its end. */
    JsonPath runAtOnce(String mode, String content, String... parameters) {
        String[] all = java.util.Arrays.copyOf(parameters, parameters.length + 2);
        all[parameters.length] = "mode";
        all[parameters.length + 1] = mode;
        return wait(send(content, all).getString("id"));
    }

    JsonPath commit(String content, String... parameters) {
        JsonPath done = runAtOnce("commit", content, parameters);
        assertEquals("committed", done.getString("state"), done.prettify());
        return done;
    }

    public JsonPath validate(String content, String... parameters) {
        JsonPath done = runAtOnce("validate", content, parameters);
        assertEquals("validated", done.getString("state"), done.prettify());
        return done;
    }

    JsonPath run(String id, String mode) {
        caller.get()
                .body(Map.of("mode", mode))
                .post("/imports/" + id + "/runs")
                .then()
                .statusCode(202);
        return wait(id);
    }

    JsonPath get(String id) {
        return caller.get()
                .get("/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    JsonPath wait(String id) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < end) {
            if (!"running".equals(TestRows.read("select state from imports where id = cast(? as uuid)", id))) {
                return get(id);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return fail("the import did not end");
    }

    List<Map<String, Object>> rows(String id, String... outcomes) {
        return caller.get()
                .queryParam("outcome", (Object[]) outcomes)
                .queryParam("limit", 200)
                .get("/imports/" + id + "/rows")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    /** Created, updated, unchanged, skipped, rejected. */
    static List<Integer> counts(JsonPath one) {
        return List.of(
                one.getInt("run.counts.created"),
                one.getInt("run.counts.updated"),
                one.getInt("run.counts.unchanged"),
                one.getInt("run.counts.skipped"),
                one.getInt("run.counts.rejected"));
    }
}
