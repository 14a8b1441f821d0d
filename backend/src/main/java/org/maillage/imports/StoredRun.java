package org.maillage.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A run as it is kept. */
record StoredRun(
        UUID id,
        UUID importId,
        RunMode mode,
        String state,
        ImportSettings settings,
        int settingsVersion,
        UUID accountId,
        UUID apiClientId,
        Instant startedAt,
        Instant finishedAt,
        boolean cancelAsked,
        long rowsRead,
        Long rowsTotal,
        RunCounts counts,
        List<RepairCount> repairs,
        RunProblem problem) {

    boolean isActive() {
        return state.equals("queued") || state.equals("running");
    }

    /**
     * Why a run stopped.
     *
     * @param line the row it stopped at, 0 when none is meant
     * @param subject what was found there, or null
     */
    record RunProblem(String code, long line, String subject) {}

    /** How often something was mended, with the first example. */
    record RepairCount(String code, long count, String from, String to) {}
}
