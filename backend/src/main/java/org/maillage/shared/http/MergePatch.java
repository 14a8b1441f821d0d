package org.maillage.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import org.maillage.shared.errors.ConstraintViolations;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.JsonProblems;
import org.maillage.shared.errors.Problem;

/** JSON Merge Patch (RFC 7396) over the input form of a resource: the same fields and rules as a PUT. */
@ApplicationScoped
public class MergePatch {

    @Inject
    ObjectMapper json;

    @Inject
    Validator validator;

    /**
     * @param current what the resource holds now, in the form in which it is written
     * @param patch the fields to change; null removes
     * @throws Problem for an unknown field, a wrong type, or a value that a PUT would refuse, with its pointer
     */
    public <T> T apply(T current, JsonNode patch, Class<T> form) {
        if (patch == null || !patch.isObject()) {
            throw Problem.field("", ErrorCode.WRONG_TYPE);
        }
        try {
            // The patch alone is read first: a null on an unknown field would else vanish without a word.
            json.treeToValue(patch, form);
            JsonNode merged = merge(json.valueToTree(current), patch);
            T patched = json.treeToValue(merged, form);
            Problem.throwIfAny(ConstraintViolations.of(validator.validate(patched)));
            return patched;
        } catch (JsonProcessingException e) {
            throw JsonProblems.unreadable(e);
        }
    }

    private JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged =
                target != null && target.isObject() ? ((ObjectNode) target).deepCopy() : json.createObjectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                merged.remove(field.getKey());
            } else {
                merged.set(field.getKey(), merge(merged.get(field.getKey()), field.getValue()));
            }
        });
        return merged;
    }
}
