package org.maillage.imports;

/** Rows by what became of them. */
public record RunCounts(long created, long updated, long unchanged, long skipped, long rejected) {

    static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0);

    long of(Outcome outcome) {
        return switch (outcome) {
            case CREATED -> created;
            case UPDATED -> updated;
            case UNCHANGED -> unchanged;
            case SKIPPED -> skipped;
            case REJECTED -> rejected;
        };
    }

    RunCounts plus(Iterable<RowResult> results) {
        long[] counts = new long[Outcome.values().length];
        results.forEach(result -> counts[result.outcome().ordinal()]++);
        return new RunCounts(
                created + counts[0],
                updated + counts[1],
                unchanged + counts[2],
                skipped + counts[3],
                rejected + counts[4]);
    }
}
