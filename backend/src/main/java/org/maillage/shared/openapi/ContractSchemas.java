package org.maillage.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.IndexView;

/** Schemas as JSON really is: wire values of enumerations, required and nullable fields, closed inputs, patches. */
final class ContractSchemas {

    private static final Map<String, String> FORMATS =
            new HashMap<>(Map.of("UUID", "uuid", "Instant", "date-time", "LocalDate", "date"));

    private final OpenAPI contract;
    private final ContractTypes types;

    ContractSchemas(OpenAPI contract, IndexView index) {
        this.contract = contract;
        this.types = new ContractTypes(index);
    }

    void complete() {
        SchemaWalk.each(contract, types::useWireValues);
        SchemaWalk.each(contract, ContractSchemas::inline);
        rename();
        List<Schema> requests = SchemaWalk.operations(contract).stream()
                .flatMap(operation -> SchemaWalk.requests(operation).stream())
                .toList();
        List<Schema> answers = SchemaWalk.operations(contract).stream()
                .flatMap(operation -> SchemaWalk.answers(operation).stream())
                .toList();
        Set<String> inputs = SchemaWalk.reached(contract, requests);
        Set<String> outputs = SchemaWalk.reached(contract, answers);
        outputs.addAll(SchemaWalk.reached(contract, List.of(createSchema().ref(SchemaWalk.ref("Problem")))));
        Map<String, Schema> used = new TreeMap<>(schemas());
        used.keySet().retainAll(union(inputs, outputs));
        contract.getComponents().setSchemas(used);
        schemas().forEach((name, schema) -> {
            describe(name, schema);
            if (inputs.contains(name)) {
                close(name, schema);
            }
            if (outputs.contains(name) && !types.leavesOutNulls(name)) {
                requireAll(name, schema);
            }
        });
        new MergePatchSchemas(contract).complete();
        tidyShared();
        contract.getComponents().setSchemas(new TreeMap<>(schemas()));
    }

    private Map<String, Schema> schemas() {
        return contract.getComponents().getSchemas();
    }

    /** Ids and dates are text of a known form wherever they stand, not schemas of their own. */
    private static void inline(Schema schema) {
        String format = FORMATS.get(SchemaWalk.name(schema));
        boolean admitsNull = false;
        if (format == null && schema.getAnyOf() != null) {
            format = schema.getAnyOf().stream()
                    .map(one -> FORMATS.get(SchemaWalk.name(one)))
                    .filter(one -> one != null)
                    .findFirst()
                    .orElse(null);
            admitsNull = true;
        }
        if (format != null) {
            schema.setRef(null);
            schema.setAnyOf(null);
            schema.setType(new ArrayList<>(List.of(SchemaType.STRING)));
            schema.setFormat(format);
            if (admitsNull) {
                schema.addType(SchemaType.NULL);
            }
        }
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new java.util.TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /** {@code ActorView} is {@code Actor} to a partner, and {@code PageActorView} is {@code ActorPage}. */
    private void rename() {
        Map<String, String> names =
                schemas().keySet().stream().collect(Collectors.toMap(old -> old, types::publicName));
        if (Set.copyOf(names.values()).size() < names.size()) {
            throw new IllegalStateException("contract: two schemas of one name among " + names);
        }
        SchemaWalk.each(contract, schema -> {
            String old = SchemaWalk.name(schema);
            if (old != null) {
                schema.setRef(SchemaWalk.ref(names.getOrDefault(old, old)));
            }
        });
        Map<String, Schema> renamed = new TreeMap<>();
        schemas().forEach((old, schema) -> renamed.put(names.get(old), schema));
        contract.getComponents().setSchemas(renamed);
    }

    /** A field without a text takes that of the form in which it is written, else the one that fits everywhere. */
    private void describe(String name, Schema schema) {
        if (schema.getDescription() == null) {
            schema.setDescription(ContractTexts.of(name));
        }
        if (schema.getProperties() == null) {
            return;
        }
        Schema form = schemas().get(name + "Input");
        schema.getProperties().forEach((field, inner) -> {
            Schema written = form == null || form.getProperties() == null
                    ? null
                    : form.getProperties().get(field);
            if (inner.getDescription() == null && written != null) {
                inner.setDescription(written.getDescription());
            }
            if (inner.getDescription() == null) {
                inner.setDescription(ContractTexts.of(field));
            }
        });
    }

    /** No field beside those named; null is the same as leaving an optional field out. */
    private void close(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.setAdditionalPropertiesSchema(createSchema().booleanSchema(false));
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        schema.getProperties().forEach((field, inner) -> {
            if (!required.contains(field) && !types.isPrimitive(name, field)) {
                admitNull(inner);
            }
            if (inner.getAdditionalPropertiesSchema() != null) {
                admitNull(inner.getAdditionalPropertiesSchema()); // a map may say "nothing" for a key
            }
        });
    }

    static void admitNull(Schema schema) {
        boolean already = schema.getType() != null && schema.getType().contains(SchemaType.NULL);
        if (already) {
            return;
        }
        if (schema.getRef() != null) {
            Schema there = createSchema().ref(schema.getRef());
            schema.setRef(null);
            schema.setType(null);
            schema.setAnyOf(new ArrayList<>(List.of(there, createSchema().addType(SchemaType.NULL))));
        } else if (schema.getType() != null) {
            schema.addType(SchemaType.NULL);
            if (schema.getEnumeration() != null) {
                schema.addEnumeration(null);
            }
        }
    }

    private void requireAll(String name, Schema schema) {
        if (schema.getProperties() != null) {
            schema.setRequired(schema.getProperties().keySet().stream()
                    .filter(field -> !types.leavesOutNull(name, field))
                    .collect(Collectors.toCollection(ArrayList::new)));
        }
    }

    /** The scanner's own additions, as this API reads and writes them. */
    private void tidyShared() {
        SchemaWalk.each(contract, schema -> {
            if (schema.getRef() != null || schema.getAnyOf() != null) {
                schema.setType(null); // repeated beside the reference
            }
            if (schema.getEnumeration() != null && schema.getType() == null && schema.getRef() == null) {
                schema.addType(SchemaType.STRING);
            }
            if (schema.getType() != null && schema.getType().contains(SchemaType.ARRAY) && schema.getItems() == null) {
                // the values said of a parameter are those of each of its items
                schema.setItems(createSchema().addType(SchemaType.STRING).enumeration(schema.getEnumeration()));
                schema.setEnumeration(null);
            }
            if ("uuid".equals(schema.getFormat())) {
                schema.setPattern(null);
            }
            if ("date".equals(schema.getFormat()) || "date-time".equals(schema.getFormat())) {
                schema.setExamples(null);
            }
        });
    }
}
