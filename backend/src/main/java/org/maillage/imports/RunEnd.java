package org.maillage.imports;

import org.maillage.imports.StoredRun.RunProblem;

/** How a run ended. */
record RunEnd(String state, RunProblem problem) {

    static final RunEnd DONE = new RunEnd("done", null);
    static final RunEnd CANCELLED = new RunEnd("cancelled", null);

    static RunEnd failed(String code, long line, String subject) {
        return failed(new RunProblem(code, line, subject));
    }

    static RunEnd failed(RunProblem problem) {
        return new RunEnd("failed", problem);
    }

    ImportState importState(RunMode mode) {
        return switch (state) {
            case "done" -> mode == RunMode.COMMIT ? ImportState.COMMITTED : ImportState.VALIDATED;
            case "cancelled" -> ImportState.CANCELLED;
            default -> ImportState.FAILED;
        };
    }
}
