package org.maillage.shared.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** For each form that can be patched, the same form with nothing required and null admitted: RFC 7396. */
final class MergePatchSchemas {

    private static final String SUFFIX = "MergePatch";

    private final OpenAPI contract;

    MergePatchSchemas(OpenAPI contract) {
        this.contract = contract;
    }

    void complete() {
        contract.getPaths().getPathItems().values().stream()
                .map(PathItem::getPATCH)
                .filter(operation -> operation != null)
                .forEach(operation -> SchemaWalk.requests(operation).forEach(this::pointToPatch));
    }

    private Map<String, Schema> schemas() {
        return contract.getComponents().getSchemas();
    }

    private void pointToPatch(Schema body) {
        String form = SchemaWalk.name(body);
        if (form != null && !form.endsWith(SUFFIX)) {
            body.setRef(SchemaWalk.ref(patchOf(form)));
        }
    }

    private String patchOf(String form) {
        String name = form + SUFFIX;
        if (!schemas().containsKey(name)) {
            Schema whole = schemas().get(form);
            Schema patch = createSchema()
                    .type(whole.getType())
                    .description("The fields to change of `" + form + "`; null empties one")
                    .additionalPropertiesSchema(createSchema().booleanSchema(false));
            contract.getComponents().addSchema(name, patch);
            Map<String, Schema> fields = new LinkedHashMap<>();
            whole.getProperties().forEach((field, inner) -> fields.put(field, patched(inner)));
            patch.setProperties(fields);
        }
        return name;
    }

    private Schema patched(Schema field) {
        Schema copy = createSchema()
                .ref(field.getRef())
                .type(field.getType() == null ? null : new java.util.ArrayList<>(field.getType()))
                .description(field.getDescription())
                .examples(field.getExamples())
                .format(field.getFormat())
                .items(field.getItems())
                .anyOf(
                        field.getAnyOf() == null
                                ? null
                                : field.getAnyOf().stream().map(this::nested).toList())
                .enumeration(field.getEnumeration() == null ? null : new java.util.ArrayList<>(field.getEnumeration()))
                .minLength(field.getMinLength())
                .maxLength(field.getMaxLength())
                .minimum(field.getMinimum())
                .maximum(field.getMaximum())
                .maxItems(field.getMaxItems())
                .pattern(field.getPattern());
        ContractSchemas.admitNull(copy);
        return copy;
    }

    /** An object inside a form is merged too, so nothing of it is required either. */
    private Schema nested(Schema alternative) {
        String name = SchemaWalk.name(alternative);
        boolean form = name != null && schemas().get(name).getProperties() != null;
        return form ? createSchema().ref(SchemaWalk.ref(patchOf(name))) : alternative;
    }
}
