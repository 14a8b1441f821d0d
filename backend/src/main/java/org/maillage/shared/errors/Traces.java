package org.maillage.shared.errors;

/** A failure for the log without its messages, which may hold personal text or a secret. */
public final class Traces {

    private static final int FRAMES = 12;

    private Traces() {}

    public static String of(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 6; cause = cause.getCause(), depth++) {
            trace.append(depth == 0 ? "" : " caused by ")
                    .append(cause.getClass().getName());
            if (cause instanceof java.sql.SQLException sql) {
                trace.append(" SQLSTATE ").append(sql.getSQLState());
            }
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                trace.append("\n    at ").append(frames[i]);
            }
            trace.append('\n');
        }
        return trace.toString();
    }
}
