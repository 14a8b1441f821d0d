package org.maillage.imports;

import java.util.List;
import org.maillage.shared.errors.DatabaseProblems;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.errors.Violation;

/** Refusals of the rules and of the database as errors of a row. */
public final class RowErrors {

    private RowErrors() {}

    /** A refusal of the database, by the rule that its constraint stands for; {@code internal} when there is none. */
    static RowError of(RuntimeException refused) {
        Problem problem = refused instanceof Problem known ? known : DatabaseProblems.find(refused);
        if (problem != null && !problem.violations().isEmpty()) {
            return of(
                    problem.violations().get(0),
                    null,
                    fieldOf(problem.violations().get(0).pointer()));
        }
        return RowError.of(null, null, (problem == null ? ErrorCode.INTERNAL : problem.code()).code());
    }

    public static RowError of(Violation violation, Integer column, String field) {
        List<String> arguments =
                violation.arguments().stream().map(String::valueOf).toList();
        return new RowError(column, field, violation.code().code(), arguments);
    }

    /** {@code /address/postcode} is {@code address.postcode}; the place in a list is left out. */
    public static String fieldOf(String pointer) {
        return pointer.replaceAll("/\\d+(?=/|$)", "").replaceFirst("^/", "").replace('/', '.');
    }
}
