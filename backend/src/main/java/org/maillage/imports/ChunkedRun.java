package org.maillage.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.errors.Traces;
import org.maillage.shared.sql.SqlFailure;

/** Runs a file a thousand rows at a time, each chunk with its report in one transaction. Every dry run goes this way. */
@ApplicationScoped
class ChunkedRun {

    static final int CHUNK = 1_000;

    private static final Logger LOG = Logger.getLogger(ChunkedRun.class);
    private static final int CHUNK_SECONDS = 300;

    @Inject
    RunRepository runs;

    @Inject
    ReportRepository report;

    @Inject
    FileStore files;

    <P> RunEnd perform(StoredRun run, StoredImport one, KindRun<P> kind) {
        HandledRows handled = new HandledRows(run.id());
        Progress progress = new Progress(run);
        try (RowFeed<P> feed = new RowFeed<>(one.detected().layout().open(files.path(one.id())), kind, CHUNK)) {
            RowFeed.Portion<P> portion;
            do {
                portion = feed.next();
                List<P> rows = handled.passOver(portion.rows(), kind);
                if (!rows.isEmpty() && chunk(run, rows, kind, progress)) {
                    return RunEnd.CANCELLED;
                }
                if (portion.fault() != null) {
                    return RunEnd.failed(FileProblems.of(portion.fault()));
                }
            } while (!portion.last());
        }
        return RunEnd.DONE;
    }

    /** @return whether somebody asked the run to stop */
    private <P> boolean chunk(StoredRun run, List<P> rows, KindRun<P> kind, Progress progress) {
        try {
            List<RowResult> results = new ArrayList<>();
            boolean stop = inTransaction(() -> {
                runs.planAnew();
                results.clear();
                results.addAll(kind.handle(rows, run.mode() == RunMode.COMMIT));
                return keep(run, results, progress);
            });
            kind.remember(rows, results);
            progress.add(results);
            return stop;
        } catch (SqlFailure | Problem refused) {
            if (rows.size() > 1) {
                int half = rows.size() / 2;
                return chunk(run, rows.subList(0, half), kind, progress)
                        || chunk(run, rows.subList(half, rows.size()), kind, progress);
            }
            // Nobody foresaw it: another program wrote the same identifier meanwhile, or a value the tables refuse.
            LOG.warnf("import run %s, one row: %s", run.id(), Traces.of(refused));
            List<RowResult> failed = List.of(kind.failed(rows.get(0), RowErrors.of(refused)));
            boolean stop = inTransaction(() -> keep(run, failed, progress));
            progress.add(failed);
            return stop;
        }
    }

    private boolean keep(StoredRun run, List<RowResult> results, Progress progress) {
        report.addChunk(run.id(), results);
        RepairTally tally = new RepairTally(progress.repairs);
        tally.add(results);
        return runs.progress(run.id(), progress.rows + results.size(), progress.counts.plus(results), tally.all());
    }

    static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().timeout(CHUNK_SECONDS).call(work::get);
    }

    /** What an interrupted run had done is not done again, but later rows are still compared with it. */
    private final class HandledRows {

        private final UUID runId;
        private final long reached;
        private final ArrayDeque<ReportRepository.ReportRow> page = new ArrayDeque<>();

        HandledRows(UUID runId) {
            this.runId = runId;
            this.reached = inTransaction(() -> report.lastLine(runId));
        }

        <P> List<P> passOver(List<P> rows, KindRun<P> kind) {
            if (rows.isEmpty() || kind.lineOf(rows.get(0)) > reached) {
                return rows;
            }
            List<P> rest = new ArrayList<>();
            for (P row : rows) {
                if (kind.lineOf(row) > reached) {
                    rest.add(row);
                } else {
                    ReportRepository.ReportRow before = at(kind.lineOf(row));
                    kind.rememberHandled(row, before.outcome(), before.recordId());
                }
            }
            return rest;
        }

        private ReportRepository.ReportRow at(long line) {
            while (!page.isEmpty() && page.peek().line() < line) {
                page.poll();
            }
            if (page.isEmpty()) {
                page.addAll(inTransaction(() -> report.rows(runId, line - 1, 0, List.of(), false, CHUNK)));
            }
            return page.peek();
        }
    }

    /** What the committed chunks of a run came to. */
    static final class Progress {
        private long rows;
        private RunCounts counts;
        private List<StoredRun.RepairCount> repairs;

        Progress(StoredRun run) {
            rows = run.rowsRead();
            counts = run.counts();
            repairs = run.repairs();
        }

        void add(List<RowResult> results) {
            rows += results.size();
            counts = counts.plus(results);
            RepairTally tally = new RepairTally(repairs);
            tally.add(results);
            repairs = tally.all();
        }
    }
}
