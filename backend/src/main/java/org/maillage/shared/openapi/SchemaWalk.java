package org.maillage.shared.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Goes through every schema of a contract. */
final class SchemaWalk {

    private static final String PREFIX = "#/components/schemas/";

    private SchemaWalk() {}

    static void each(OpenAPI contract, Consumer<Schema> use) {
        contract.getComponents().getSchemas().values().forEach(schema -> each(schema, use));
        operations(contract).forEach(operation -> {
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(parameter -> each(parameter.getSchema(), use));
            }
            requests(operation).forEach(schema -> each(schema, use));
            answers(operation).forEach(schema -> each(schema, use));
        });
        if (contract.getComponents().getResponses() != null) {
            contract.getComponents().getResponses().values().forEach(answer -> each(answer.getContent(), use));
        }
    }

    /** The schema, and those inside it, without following references. */
    static void each(Schema schema, Consumer<Schema> use) {
        if (schema == null) {
            return;
        }
        use.accept(schema);
        values(schema.getProperties()).forEach(inner -> each(inner, use));
        each(schema.getItems(), use);
        each(schema.getAdditionalPropertiesSchema(), use);
        for (List<Schema> some : alternatives(schema)) {
            some.forEach(inner -> each(inner, use));
        }
    }

    private static void each(Content content, Consumer<Schema> use) {
        schemas(content).forEach(schema -> each(schema, use));
    }

    /** Names of the components that these schemas lead to. */
    static Set<String> reached(OpenAPI contract, Collection<Schema> from) {
        Set<String> reached = new TreeSet<>();
        from.forEach(schema -> reach(contract, schema, reached));
        return reached;
    }

    private static void reach(OpenAPI contract, Schema from, Set<String> reached) {
        each(from, schema -> {
            String name = name(schema);
            if (name != null && reached.add(name)) {
                reach(contract, contract.getComponents().getSchemas().get(name), reached);
            }
        });
    }

    /** The component that a schema refers to, or null. */
    static String name(Schema schema) {
        String ref = schema.getRef();
        return ref != null && ref.startsWith(PREFIX) ? ref.substring(PREFIX.length()) : null;
    }

    static String ref(String name) {
        return PREFIX + name;
    }

    static List<Operation> operations(OpenAPI contract) {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
    }

    static List<Schema> requests(Operation operation) {
        return operation.getRequestBody() == null
                ? List.of()
                : schemas(operation.getRequestBody().getContent());
    }

    static List<Schema> answers(Operation operation) {
        List<Schema> found = new ArrayList<>();
        operation
                .getResponses()
                .getAPIResponses()
                .values()
                .forEach(answer -> found.addAll(schemas(answer.getContent())));
        return found;
    }

    private static List<Schema> schemas(Content content) {
        return content == null || content.getMediaTypes() == null
                ? List.of()
                : content.getMediaTypes().values().stream()
                        .map(media -> media.getSchema())
                        .filter(schema -> schema != null)
                        .toList();
    }

    private static List<List<Schema>> alternatives(Schema schema) {
        List<List<Schema>> all = new ArrayList<>();
        for (List<Schema> some : java.util.Arrays.asList(schema.getAnyOf(), schema.getAllOf(), schema.getOneOf())) {
            all.add(some == null ? List.of() : some);
        }
        return all;
    }

    static Collection<Schema> values(Map<String, Schema> properties) {
        return properties == null ? List.of() : properties.values();
    }
}
