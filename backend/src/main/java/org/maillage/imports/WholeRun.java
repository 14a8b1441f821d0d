package org.maillage.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.maillage.imports.reading.UnreadableFile;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.sql.SqlFailure;

/**
 * Commits all rows of a file or none, in one transaction. The results are kept aside until it ends, so that the report of a
 * refused run says what is wrong although nothing was written; hence the limit of rows.
 */
@ApplicationScoped
class WholeRun {

    static final int MOST_ROWS = 100_000;
    private static final int MOST_SECONDS = 1_800;

    @Inject
    RunRepository runs;

    @Inject
    ReportRepository report;

    @Inject
    FileStore files;

    /** Thrown to roll back; carries the end of the run. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient RunEnd end;

        Refused(RunEnd end) {
            super(null, null, false, false);
            this.end = end;
        }
    }

    <P> RunEnd perform(StoredRun run, StoredImport one, KindRun<P> kind) {
        if (run.rowsRead() > 0) {
            // A report without the end of its run: the crash came between them, and everything is already written.
            return RunEnd.DONE;
        }
        List<RowResult> results = new ArrayList<>();
        try {
            QuarkusTransaction.requiringNew().timeout(MOST_SECONDS).run(() -> {
                runs.planAnew();
                writeAll(run, one, kind, results);
                keep(run, results);
            });
            return RunEnd.DONE;
        } catch (Refused refused) {
            ChunkedRun.inTransaction(() -> {
                keep(run, results);
                return null;
            });
            return refused.end;
        }
    }

    private <P> void writeAll(StoredRun run, StoredImport one, KindRun<P> kind, List<RowResult> results) {
        boolean rejected = false;
        try (RowFeed<P> feed =
                new RowFeed<>(one.detected().layout().open(files.path(one.id())), kind, ChunkedRun.CHUNK)) {
            RowFeed.Portion<P> portion;
            do {
                portion = feed.next();
                if (results.size() + portion.rows().size() > MOST_ROWS) {
                    throw new Refused(RunEnd.failed("too-many-rows", portion.lastLine(), String.valueOf(MOST_ROWS)));
                }
                if (!portion.rows().isEmpty()) {
                    List<RowResult> chunk = write(kind, portion.rows());
                    kind.remember(portion.rows(), chunk);
                    results.addAll(chunk);
                    rejected |= chunk.stream().anyMatch(result -> result.outcome() == Outcome.REJECTED);
                }
                UnreadableFile fault = portion.fault();
                if (fault != null) {
                    throw new Refused(RunEnd.failed(FileProblems.of(fault)));
                }
                if (ChunkedRun.inTransaction(
                        () -> runs.find(run.id()).orElseThrow().cancelAsked())) {
                    throw new Refused(RunEnd.CANCELLED);
                }
            } while (!portion.last());
        }
        if (rejected) {
            throw new Refused(RunEnd.failed("rows-rejected", 0, null));
        }
    }

    private static <P> List<RowResult> write(KindRun<P> kind, List<P> rows) {
        try {
            return kind.handle(rows, true);
        } catch (SqlFailure | Problem refused) {
            throw new Refused(RunEnd.failed("refused-by-database", kind.lineOf(rows.get(0)), null));
        }
    }

    private void keep(StoredRun run, List<RowResult> results) {
        RepairTally tally = new RepairTally(List.of());
        for (int from = 0; from < results.size(); from += ChunkedRun.CHUNK) {
            List<RowResult> chunk = results.subList(from, Math.min(results.size(), from + ChunkedRun.CHUNK));
            report.addChunk(run.id(), chunk);
            tally.add(chunk);
        }
        runs.progress(run.id(), results.size(), RunCounts.NONE.plus(results), tally.all());
    }
}
