package org.maillage.shared.errors;

import java.util.List;
import java.util.Map;

/** What is refused, and why. Becomes an RFC 9457 answer in the caller's language. */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;
    private final transient List<Violation> violations;
    private final transient Map<String, String> headers;
    private final ErrorCode code;

    public Problem(ErrorCode code, Object... arguments) {
        this(code, List.of(arguments), List.of(), Map.of());
    }

    private Problem(ErrorCode code, List<Object> arguments, List<Violation> violations, Map<String, String> headers) {
        super(code.code(), null, false, false);
        this.code = code;
        this.arguments = arguments;
        this.violations = violations;
        this.headers = headers;
    }

    /** The body was understood and its fields are wrong. */
    public static Problem of(List<Violation> violations) {
        ErrorCode whole = violations.stream().allMatch(v -> v.code() == ErrorCode.DUPLICATE)
                ? ErrorCode.DUPLICATE
                : ErrorCode.CHECK_FAILED;
        return of(whole, violations);
    }

    /** A refusal of the whole, and each thing that stands against it. */
    public static Problem of(ErrorCode whole, List<Violation> violations) {
        return new Problem(whole, List.of(), List.copyOf(violations), Map.of());
    }

    public static Problem field(String pointer, ErrorCode code, Object... arguments) {
        return of(List.of(Violation.of(pointer, code, arguments)));
    }

    /** Throws when the list is not empty. */
    public static void throwIfAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw of(violations);
        }
    }

    /** The same problem seen from a containing document: of item 3, say. */
    public Problem under(String prefix) {
        List<Violation> inside = violations.isEmpty()
                ? List.of(new Violation(prefix, code, arguments))
                : violations.stream().map(violation -> violation.under(prefix)).toList();
        return new Problem(code, arguments, inside, headers);
    }

    public Problem header(String name, String value) {
        return new Problem(code, arguments, violations, Map.of(name, value));
    }

    public ErrorCode code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
