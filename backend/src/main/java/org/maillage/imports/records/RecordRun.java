package org.maillage.imports.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.imports.ImportSettings;
import org.maillage.imports.ImportSettings.OnDuplicate;
import org.maillage.imports.ImportSettings.Strategy;
import org.maillage.imports.KindRun;
import org.maillage.imports.Outcome;
import org.maillage.imports.RowError;
import org.maillage.imports.RowErrors;
import org.maillage.imports.RowReport;
import org.maillage.imports.RowResult;
import org.maillage.imports.RunPlan;
import org.maillage.imports.SeenRows;
import org.maillage.imports.reading.Row;
import org.maillage.shared.http.Reference;

/** One run of a file of records with keys: what becomes of each row, decided in the order of the file. */
public final class RecordRun implements KindRun<RecordRow> {

    private final RunPlan plan;
    private final ImportSettings settings;
    private final RecordRowReader reader;
    private final Records records;
    private final SeenRows seen = new SeenRows();

    public RecordRun(RunPlan plan, RecordRowReader reader, Records records) {
        this.plan = plan;
        this.settings = plan.settings();
        this.reader = reader;
        this.records = records;
    }

    @Override
    public RecordRow prepare(Row row) {
        return reader.read(row);
    }

    @Override
    public long lineOf(RecordRow row) {
        return row.row().line();
    }

    @Override
    public RowResult failed(RecordRow row, RowError error) {
        return report(row).error(error).result(Outcome.REJECTED, null, row.name());
    }

    @Override
    public void remember(List<RecordRow> rows, List<RowResult> results) {
        for (int i = 0; i < rows.size(); i++) {
            rememberHandled(rows.get(i), results.get(i).outcome(), null);
        }
    }

    @Override
    public void rememberHandled(RecordRow row, Outcome outcome, UUID recordId) {
        if (outcome != Outcome.REJECTED && !row.isRefused()) {
            keys(row).forEach(key -> seen.add(key, lineOf(row), 1));
        }
    }

    @Override
    public List<RowResult> handle(List<RecordRow> rows, boolean write) {
        Records.Portion portion =
                records.find(rows.stream().filter(row -> !row.isRefused()).toList(), settings.source());
        Map<String, Long> lines = new HashMap<>();
        List<RowResult> results = new ArrayList<>(rows.size());
        for (RecordRow row : rows) {
            RowResult result = handle(row, portion, lines, write);
            if (result.outcome() != Outcome.REJECTED) {
                keys(row).forEach(key -> lines.putIfAbsent(key, lineOf(row)));
            }
            results.add(result);
        }
        return results;
    }

    private RowReport report(RecordRow row) {
        return new RowReport(plan, row.row(), row.notes());
    }

    /** By its key a row is the same record as another; without one by name and place. */
    private static List<String> keys(RecordRow row) {
        String name = "n:" + row.nameAndPlace();
        return row.key() == null ? List.of(name) : List.of("x:" + row.key(), name);
    }

    private RowResult handle(RecordRow row, Records.Portion portion, Map<String, Long> lines, boolean write) {
        RowReport report = report(row);
        if (row.isRefused()) {
            return report.result(Outcome.REJECTED, null, row.name());
        }
        boolean both = settings.onDuplicate() == OnDuplicate.KEEP_BOTH;
        String own = keys(row).get(0);
        long line = Math.max(lines.getOrDefault(own, 0L), seen.lineOf(own));
        if (line > 0 && !both) {
            return report.error("same-as-line", null, String.valueOf(line)).result(Outcome.SKIPPED, null, row.name());
        }
        Records.Known known = row.key() == null ? null : portion.known(row.key());
        boolean taken = known != null || line > 0;
        if (known != null && !both) {
            return meet(row, report, portion, known, write);
        }
        return create(row, report, portion, both && taken ? null : row.key(), write);
    }

    /** A row whose record exists. */
    private RowResult meet(
            RecordRow row, RowReport report, Records.Portion portion, Records.Known known, boolean write) {
        if (known.isArchived()) {
            return report.error("archived", null, known.name()).result(Outcome.SKIPPED, known.id(), known.name());
        }
        if (settings.strategy() == Strategy.CREATE || settings.onDuplicate() != OnDuplicate.UPDATE) {
            Outcome outcome = settings.onDuplicate() == OnDuplicate.FAIL ? Outcome.REJECTED : Outcome.SKIPPED;
            return report.error("already-there", null, known.name()).result(outcome, known.id(), known.name());
        }
        Records.Plan change = portion.plan(row, known, row.key(), settings.replaceIdentity());
        if (report.violations(change.violations(), RecordRun::field)) {
            return report.result(Outcome.REJECTED, known.id(), known.name());
        }
        if (!change.changes()) {
            return report.result(Outcome.UNCHANGED, known.id(), known.name());
        }
        if (known.othersWhoEdit() != null) {
            return report.error("not-editable", null, known.othersWhoEdit())
                    .result(Outcome.SKIPPED, known.id(), known.name());
        }
        if (write) {
            change.write();
        }
        return report.result(Outcome.UPDATED, known.id(), known.name());
    }

    private RowResult create(RecordRow row, RowReport report, Records.Portion portion, String key, boolean write) {
        if (settings.strategy() == Strategy.UPDATE) {
            return report.error("no-match", null).result(Outcome.SKIPPED, null, row.name());
        }
        Reference twin = settings.onDuplicate() == OnDuplicate.KEEP_BOTH ? null : portion.twin(row);
        if (twin != null && key == null) {
            return report.error("possible-duplicate", row.label(), twin.name())
                    .result(Outcome.SKIPPED, twin.id(), twin.name());
        }
        if (twin != null) {
            report.repaired("possible-duplicate", row.name(), twin.name());
        }
        if (key == null && row.key() != null) {
            report.repaired("value-left-out", row.key(), "");
        }
        Records.Plan creation = portion.plan(row, null, key, true);
        if (report.violations(creation.violations(), RecordRun::field)) {
            return report.result(Outcome.REJECTED, null, row.name());
        }
        return report.result(Outcome.CREATED, write ? creation.write() : null, row.name());
    }

    /** The field of a mapping that a pointer into a form is about. */
    static String field(String pointer) {
        return pointer.startsWith("/externalIds")
                ? RecordRow.KEY
                : RowErrors.fieldOf(pointer).replaceAll("\\..*", "");
    }
}
