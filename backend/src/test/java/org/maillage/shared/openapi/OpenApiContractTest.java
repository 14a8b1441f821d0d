package org.maillage.shared.openapi;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.ADMINISTRATOR;
import static org.maillage.TestWorld.COORDINATOR;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.anonymous;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.managerOf;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.maillage.AnswersFollowContract;
import org.maillage.Contract;
import org.maillage.Contract.Operation;
import org.maillage.TestWorld.Person;

@QuarkusTest
class OpenApiContractTest {

    private static final AnswersFollowContract CONTRACT = new AnswersFollowContract();
    private static final String NOBODY = "0193526a-7c1e-7b7a-9d3e-5b1f0c2a4d6e";

    @Test
    void theCommittedContractIsTheOneOfTheCode() throws IOException {
        Path committed = Path.of("../openapi.yaml");
        assertTrue(Files.exists(committed), "run `make openapi`");
        assertEquals(Files.readString(committed), Contract.text(), "run `make openapi` and commit openapi.yaml");
    }

    @Test
    void itIsServedToEverybodyAsYaml() {
        String type = given().basePath("/api/v1")
                .get("/openapi.yaml")
                .then()
                .statusCode(200)
                .extract()
                .contentType();
        assertTrue(type.startsWith("application/yaml"), type);
    }

    @Test
    void everyOperationSaysWhatItDoesAndWhoMay() {
        List<String> silent = new ArrayList<>();
        for (Operation operation : Contract.operations()) {
            JsonNode described = operation.described();
            boolean open = described.path("security").isEmpty();
            boolean opened = described.path("x-right").asText().equals("open");
            if (described.path("summary").asText().isBlank()
                    || !described.path("description").asText().matches("(?s).*(Who may|Needs no log-in).*")
                    || open != opened) {
                silent.add(operation.id());
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void everyWriteThatNamesAVersionCanBeRefusedForIt() {
        for (Operation operation : Contract.operations()) {
            if (operation.described().path("parameters").toString().contains("parameters/IfMatch\"")) {
                assertTrue(operation.described().path("responses").has("412"), operation.id());
                assertTrue(operation.described().path("responses").has("428"), operation.id());
            }
        }
    }

    /** The filter holds each answer against its schema. */
    @TestFactory
    Stream<DynamicTest> everyReadAnswersAsDescribed() {
        return Contract.operations().stream()
                .filter(operation -> operation.method().equals("get"))
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    String path = operation.path().replaceAll("\\{[^}]*}", NOBODY);
                    anonymous().filter(CONTRACT).get(path);
                    for (Person person : List.of(managerOf(PLATEAU), COORDINATOR, ADMINISTRATOR)) {
                        as(person).filter(CONTRACT).get(path);
                        as(person).filter(CONTRACT).queryParam("notThere", 1).get(path);
                        as(person).filter(CONTRACT).accept("image/png").get(path);
                    }
                }));
    }
}
