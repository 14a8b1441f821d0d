package org.maillage.projects;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Projects for tests, invented. */
public final class TestProjects {

    private TestProjects() {}

    /** The input of a project with this title, and more fields as pairs of name and value. */
    public static Map<String, Object> project(String title, Object... more) {
        Map<String, Object> input = new HashMap<>(Map.of("title", title));
        for (int i = 0; i < more.length; i += 2) {
            input.put((String) more[i], more[i + 1]);
        }
        return input;
    }

    public static UUID create(RequestSpecification caller, String title, Object... more) {
        return UUID.fromString(caller.body(project(title, more))
                .post("/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
