package org.maillage.shared.errors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** Jackson's complaints with a JSON pointer and none of the text that was sent. */
public final class JsonProblems {

    private JsonProblems() {}

    public static Problem of(MismatchedInputException mismatch) {
        String pointer = pointer(mismatch);
        if (mismatch instanceof UnrecognizedPropertyException unknown) {
            return Problem.field(pointer, ErrorCode.UNKNOWN_FIELD, unknown.getPropertyName());
        }
        if (mismatch instanceof InvalidNullException) {
            return Problem.field(pointer, ErrorCode.REQUIRED);
        }
        if (mismatch instanceof InvalidFormatException format) {
            Class<?> target = format.getTargetType();
            if (target != null && target.isEnum()) {
                return Problem.field(pointer, ErrorCode.UNKNOWN_CODE, String.valueOf(format.getValue()));
            }
            return Problem.field(pointer, ErrorCode.BAD_FORMAT);
        }
        return Problem.field(pointer, pointer.isEmpty() ? ErrorCode.BAD_JSON : ErrorCode.WRONG_TYPE);
    }

    public static Problem unreadable(JsonProcessingException unreadable) {
        if (unreadable instanceof MismatchedInputException mismatch) {
            return of(mismatch);
        }
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        var location = unreadable.getLocation();
        return location == null
                ? new Problem(ErrorCode.BAD_JSON, 1, 1)
                : new Problem(ErrorCode.BAD_JSON, location.getLineNr(), location.getColumnNr());
    }

    private static String pointer(JsonMappingException problem) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : problem.getPath()) {
            pointer.append('/');
            if (step.getFieldName() != null) {
                pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
            } else {
                pointer.append(step.getIndex());
            }
        }
        return pointer.toString();
    }
}
