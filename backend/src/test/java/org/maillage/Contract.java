package org.maillage;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The contract that the running application serves, and JSON checked against its schemas. */
public final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static volatile String text;
    private static volatile JsonNode document;

    private Contract() {}

    /** One operation. */
    public record Operation(String path, String method, JsonNode described) {

        public String id() {
            return described.path("operationId").asText();
        }
    }

    public static synchronized String text() {
        if (text == null) {
            text = given().basePath("/api/v1").get("/openapi.yaml").asString();
        }
        return text;
    }

    public static synchronized JsonNode document() {
        if (document == null) {
            try {
                document = new ObjectMapper(new YAMLFactory()).readTree(text());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        return document;
    }

    public static List<Operation> operations() {
        List<Operation> found = new ArrayList<>();
        document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(verb -> {
                    if (!verb.getKey().equals("parameters")) {
                        found.add(new Operation(path.getKey(), verb.getKey(), verb.getValue()));
                    }
                }));
        return found;
    }

    /** The operation that serves a request, or null; a literal segment wins over a parameter. */
    static Operation find(String method, String path) {
        Operation found = null;
        for (Operation operation : operations()) {
            if (operation.method().equalsIgnoreCase(method) && matches(operation.path(), path)) {
                boolean nearer = found == null || operation.path().indexOf('{') < 0;
                found = nearer || parameters(operation.path()) < parameters(found.path()) ? operation : found;
            }
        }
        return found;
    }

    /** What is wrong with a body, by the schema of one answer; empty when nothing is. */
    static List<String> violations(JsonNode schema, String body) {
        return SCHEMAS
                .computeIfAbsent(schema.toString(), any -> compile(schema))
                .validate(body, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** What a reference points to, else the node itself. */
    static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document().at(node.path("$ref").asText().substring(1)) : node;
    }

    private static Schema compile(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("allOf", JSON.createArrayNode().add(schema));
        whole.set(
                "components", JSON.createObjectNode().set("schemas", document().at("/components/schemas")));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON);
    }

    private static boolean matches(String template, String path) {
        String[] wanted = template.split("/");
        String[] given = path.split("/");
        if (wanted.length != given.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].startsWith("{") && !wanted[i].equals(given[i])) {
                return false;
            }
        }
        return true;
    }

    private static long parameters(String template) {
        return template.chars().filter(c -> c == '{').count();
    }
}
