package org.maillage.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createExample;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.MethodInfo;
import org.maillage.shared.access.Right;

/** The answers of an operation: its success as the signature tells it, and every refusal that can happen. */
final class ContractAnswers {

    private static final Map<String, String> SUCCESS = Map.of(
            "200", "What was asked for.",
            "201", "Made; `Location` is its address.",
            "202", "Accepted; it is done in a moment.",
            "204", "Done; there is nothing to say.");

    private final OpenAPI contract;
    private final ContractMethods methods;

    ContractAnswers(OpenAPI contract, ContractMethods methods) {
        this.contract = contract;
        this.methods = methods;
    }

    void complete(String path, HttpMethod verb, Operation operation, MethodInfo method, Right right) {
        Map<String, APIResponse> answers = new TreeMap<>(successes(operation, method));
        boolean tagged = methods.tagged(method);
        answers.forEach((status, answer) -> describe(status, answer, tagged, methods.linked(method)));
        answers.values().forEach(ContractAnswers::asText);
        for (String type : ContractMethods.alsoAs(method)) {
            answers.get("200").getContent().addMediaType(type, type.equals("text/csv") ? csv() : calendar());
        }
        if (tagged && verb == HttpMethod.GET) {
            answers.put("304", shared("NotModified"));
        }
        refusals(path, verb, operation, right).forEach(answers::put);
        APIResponses responses = createAPIResponses();
        answers.forEach(responses::addAPIResponse);
        operation.setResponses(responses);
        addExamples(operation);
    }

    private static Map<String, APIResponse> successes(Operation operation, MethodInfo method) {
        Map<String, APIResponse> found = new TreeMap<>();
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                found.put(status, answer);
            }
        });
        Integer said = ContractMethods.status(method);
        String usual = said != null ? said.toString() : method.name().equals("create") ? "201" : null;
        if (usual != null && !found.containsKey(usual) && found.size() == 1) {
            found.put(usual, found.remove(found.keySet().iterator().next()));
        }
        if (method.name().equals("put") && !found.containsKey("201")) {
            found.put("201", createAPIResponse().content(found.get("200").getContent()));
        }
        return found;
    }

    private static void describe(String status, APIResponse answer, boolean tagged, boolean linked) {
        answer.setDescription(SUCCESS.getOrDefault(status, "Done."));
        if (status.equals("201")) {
            header(answer, "Location");
        }
        if (tagged) {
            header(answer, "ETag");
        }
        if (linked) {
            header(answer, "Link");
        }
        header(answer, "RateLimit");
        header(answer, "RateLimit-Policy");
    }

    private static Map<String, APIResponse> refusals(String path, HttpMethod verb, Operation operation, Right right) {
        Map<String, APIResponse> refusals = new TreeMap<>();
        refusals.put("400", shared("BadRequest"));
        refusals.put("401", shared("NotAuthenticated"));
        refusals.put("406", shared("NotAcceptable"));
        refusals.put("429", shared("TooManyRequests"));
        refusals.put("500", shared("Internal"));
        refusals.put("503", shared("Unavailable"));
        if (right != Right.OPEN || verb != HttpMethod.GET) {
            refusals.put("403", shared("NotAllowed"));
        }
        boolean bulk = path.endsWith("/bulk");
        if (bulk || path.contains("{") || path.startsWith("/account-links")) {
            refusals.put("404", shared("NotFound"));
        }
        if (verb != HttpMethod.GET) {
            refusals.put("409", shared("Conflict"));
        }
        if (operation.getRequestBody() != null) {
            refusals.put("413", shared("BodyTooLarge"));
            refusals.put("415", shared("UnsupportedMediaType"));
        }
        if (bulk || names(operation, "IfMatch") || names(operation, "IfMatchOptional")) {
            refusals.put("412", shared("StaleVersion"));
        }
        if (names(operation, "IfMatch")) {
            refusals.put("428", shared("VersionRequired"));
        }
        if (names(operation, "IdempotencyKey")) {
            refusals.put("422", shared("IdempotencyMismatch"));
        }
        return refusals;
    }

    private static boolean names(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(one -> ("#/components/parameters/" + parameter).equals(one.getRef()));
    }

    /** An example of the static half that is called like the schema of a body. */
    private void addExamples(Operation operation) {
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            addExamples(operation.getRequestBody().getContent());
        }
    }

    private void addExamples(Content content) {
        content.getMediaTypes().forEach((type, media) -> {
            String ref = media.getSchema() == null ? null : media.getSchema().getRef();
            String name = ref == null ? "" : ref.substring(ref.lastIndexOf('/') + 1);
            String example = type.startsWith("application/merge-patch") ? name + "MergePatch" : name;
            if (contract.getComponents().getExamples() != null
                    && contract.getComponents().getExamples().containsKey(example)) {
                media.addExample("usual", createExample().ref("#/components/examples/" + example));
            }
        });
    }

    /** What is streamed as CSV has no shape that the scanner could see. */
    private static void asText(APIResponse answer) {
        if (answer.getContent() != null && answer.getContent().getMediaTypes().containsKey("text/csv")) {
            answer.getContent().addMediaType("text/csv", csv());
        }
    }

    private static MediaType csv() {
        Schema text = createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .description("The whole list, one row an item, in UTF-8 with a byte order mark");
        return createMediaType().schema(text);
    }

    private static MediaType calendar() {
        Schema text = createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .description("iCalendar (RFC 5545), one entry a session, times in UTC");
        return createMediaType().schema(text);
    }

    private static void header(APIResponse answer, String name) {
        answer.addHeader(name, createHeader().ref("#/components/headers/" + name));
    }

    private static APIResponse shared(String name) {
        return createAPIResponse().ref("#/components/responses/" + name);
    }
}
