package org.maillage.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import org.maillage.shared.errors.ConstraintViolations;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.text.Coded;

/** What came with a file as texts, in a form or a query. */
record UploadChoices(
        String mapping,
        String mode,
        String encoding,
        String delimiter,
        String headerRow,
        String strategy,
        String atomic,
        String onDuplicate,
        String replaceIdentity,
        String source,
        String defaults) {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /** Null when no run shall start. */
    RunMode runMode() {
        return coded(RunMode.class, "mode", mode);
    }

    /** @throws Problem naming the parameter that cannot be understood */
    ImportSettings settings(ObjectMapper json, Validator validator) {
        ImportSettings settings = new ImportSettings(
                texts(json, "mapping", mapping),
                blankless(encoding),
                delimiter == null || delimiter.isEmpty() ? null : delimiter.equals("\\t") ? "\t" : delimiter,
                number(headerRow),
                coded(ImportSettings.Strategy.class, "strategy", strategy),
                coded(ImportSettings.Atomic.class, "atomic", atomic),
                coded(ImportSettings.OnDuplicate.class, "onDuplicate", onDuplicate),
                truth(replaceIdentity),
                blankless(source),
                texts(json, "defaults", defaults));
        Problem.throwIfAny(ConstraintViolations.of(validator.validate(settings)));
        return settings;
    }

    private static String blankless(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Map<String, String> texts(ObjectMapper json, String name, String text) {
        if (blankless(text) == null) {
            return null;
        }
        try {
            return json.readValue(text, TEXTS);
        } catch (JsonProcessingException e) {
            throw Problem.field(name, ErrorCode.BAD_FORMAT);
        }
    }

    private static Long number(String text) {
        if (blankless(text) == null) {
            return null;
        }
        if (!text.strip().matches("\\d{1,6}")) {
            throw Problem.field("headerRow", ErrorCode.BAD_FORMAT);
        }
        return Long.valueOf(text.strip());
    }

    private static Boolean truth(String text) {
        if (blankless(text) == null) {
            return null;
        }
        if (!List.of("true", "false").contains(text.strip())) {
            throw Problem.field("replaceIdentity", ErrorCode.BAD_FORMAT);
        }
        return Boolean.valueOf(text.strip());
    }

    private static <E extends Enum<E> & Coded> E coded(Class<E> type, String name, String text) {
        if (blankless(text) == null) {
            return null;
        }
        E code = Coded.of(type, text.strip());
        if (code == null) {
            throw Problem.field(name, ErrorCode.UNKNOWN_CODE, text);
        }
        return code;
    }
}
