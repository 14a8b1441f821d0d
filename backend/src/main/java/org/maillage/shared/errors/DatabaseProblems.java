package org.maillage.shared.errors;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.util.PSQLException;

/**
 * The database's refusals that a caller can do something about. Features register the named constraints that stand
 * for a rule; everything else stays an internal fault.
 */
public final class DatabaseProblems {

    private static final Map<String, Violation> CONSTRAINTS = new ConcurrentHashMap<>();

    private DatabaseProblems() {}

    /** Says which field a named constraint is about, for the race that the check before the write lost. */
    public static void register(String constraint, String pointer, ErrorCode code) {
        CONSTRAINTS.put(constraint, Violation.of(pointer, code));
    }

    /** The problem that stands for a refusal of the database, or null when it is a fault of ours. */
    public static Problem find(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                String constraint = refused.getServerErrorMessage().getConstraint();
                Violation violation = constraint == null ? null : CONSTRAINTS.get(constraint);
                if (violation != null) {
                    return Problem.of(java.util.List.of(violation));
                }
            }
            if (cause instanceof jakarta.persistence.OptimisticLockException) {
                return new Problem(ErrorCode.CONFLICT);
            }
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState() == null ? "" : sql.getSQLState();
                // Agroal has no state of its own for a pool that stayed empty too long.
                boolean noConnection =
                        state.isEmpty() && String.valueOf(sql.getMessage()).contains("cquisition timeout");
                if (noConnection
                        || state.equals("57014")
                        || state.startsWith("53")
                        || state.startsWith("08")
                        || state.equals("57P01")) {
                    return new Problem(ErrorCode.UNAVAILABLE).header("Retry-After", "5");
                }
                if (state.equals("40001") || state.equals("40P01") || state.equals("55P03")) {
                    return new Problem(ErrorCode.CONFLICT);
                }
            }
        }
        return null;
    }
}
