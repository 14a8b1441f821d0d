package org.maillage.shared.errors;

import java.util.List;

/**
 * One thing wrong with one field.
 *
 * @param pointer JSON pointer into the body ({@code /address/municipality}), or the name of a query parameter
 * @param arguments values for the sentence, such as a limit or the value that was not understood
 */
public record Violation(String pointer, ErrorCode code, List<Object> arguments) {

    public static Violation of(String pointer, ErrorCode code, Object... arguments) {
        return new Violation(pointer, code, List.of(arguments));
    }

    /** The same violation seen from a containing document. */
    public Violation under(String prefix) {
        return new Violation(prefix + pointer, code, arguments);
    }
}
