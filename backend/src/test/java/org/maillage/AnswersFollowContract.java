package org.maillage;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;

/**
 * Holds every answer that a test receives against the contract: its status is named there, its type too, and its body
 * follows the schema. A field that may be null says so with {@code @Schema(nullable = true)}.
 */
public final class AnswersFollowContract implements Filter {

    private static final String ROOT = "/api/v1";

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        Response answer = context.next(request, response);
        String path = URI.create(request.getURI()).getPath();
        if (!path.startsWith(ROOT)) {
            return answer;
        }
        Contract.Operation operation = Contract.find(request.getMethod(), path.substring(ROOT.length()));
        if (operation == null) {
            checkProblem(request.getMethod() + " " + path, answer);
        } else {
            check(operation, answer);
        }
        return answer;
    }

    private static void check(Contract.Operation operation, Response answer) {
        String name = operation.method().toUpperCase(java.util.Locale.ROOT) + " " + operation.path() + " -> "
                + answer.statusCode();
        JsonNode described =
                Contract.resolved(operation.described().path("responses").path(Integer.toString(answer.statusCode())));
        if (described.isMissingNode()) {
            throw new AssertionError(name + ": the contract does not name this status. " + answer.asString());
        }
        byte[] body = answer.asByteArray();
        JsonNode content = described.path("content");
        if (body.length == 0) {
            if (!content.isMissingNode()) {
                throw new AssertionError(name + ": the contract promises a body");
            }
            return;
        }
        String type = answer.contentType().replaceAll(";.*", "");
        if (!content.has(type)) {
            throw new AssertionError(name + ": the contract does not name the type " + type);
        }
        if (type.endsWith("json")) {
            report(name, answer, Contract.violations(content.path(type).path("schema"), answer.asString()));
            checkHeaders(name, answer, described);
        }
    }

    private static void checkHeaders(String name, Response answer, JsonNode described) {
        described.path("headers").fieldNames().forEachRemaining(header -> {
            boolean always = !header.startsWith("RateLimit") && !header.equals("Retry-After");
            if (always && answer.header(header) == null) {
                throw new AssertionError(name + ": the contract promises the header " + header);
            }
        });
    }

    private static void checkProblem(String name, Response answer) {
        if (String.valueOf(answer.contentType()).startsWith("application/problem+json")) {
            JsonNode schema = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                    .objectNode()
                    .put("$ref", "#/components/schemas/Problem");
            report(name, answer, Contract.violations(schema, answer.asString()));
        }
    }

    private static void report(String name, Response answer, List<String> violations) {
        if (!violations.isEmpty()) {
            throw new AssertionError(name + " does not follow the contract: " + String.join("; ", violations) + "\n"
                    + answer.asString());
        }
    }
}
