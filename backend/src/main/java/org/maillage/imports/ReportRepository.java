package org.maillage.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.Sql;

/** The rows of reports: all of them in short, a chunk in one row; those with something to tell with their text. */
@ApplicationScoped
class ReportRepository {

    private static final TypeReference<List<RowError>> ERRORS = new TypeReference<>() {};
    private static final TypeReference<List<StoredRepair>> REPAIRS = new TypeReference<>() {};
    private static final int CHUNKS_AT_ONCE = 10;
    private static final int LONGEST_LABEL = 200;

    @Inject
    Sql sql;

    @Inject
    StoredJson json;

    @Inject
    CurrentCaller current;

    /** A repair as it is read back. */
    record StoredRepair(Integer c, String f, String k, String x, String y) {}

    /** A row of a report; cells are null where nothing had to be told. */
    record ReportRow(
            long line,
            Outcome outcome,
            UUID recordId,
            String label,
            List<String> cells,
            List<RowError> errors,
            List<StoredRepair> repairs) {}

    void addChunk(UUID runId, List<RowResult> results) {
        Map<String, Object> chunk = new LinkedHashMap<>();
        chunk.put("first", results.get(0).row().line());
        chunk.put("last", results.get(results.size() - 1).row().line());
        chunk.put("lines", results.stream().map(result -> result.row().line()).toList());
        chunk.put(
                "outcomes",
                results.stream()
                        .map(result -> String.valueOf(result.outcome().letter()))
                        .toList());
        chunk.put("records", each(results, RowResult::recordId));
        chunk.put("labels", each(results, result -> cut(result.label())));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RowResult result : results) {
            if (result.isTelling()) {
                rows.add(row(result));
            }
        }
        sql.file("imports/add-chunk")
                .set("organisation", current.organisationId())
                .set("run", runId)
                .set("chunk", json.write(chunk))
                .set("rows", json.write(rows))
                .update();
    }

    private static <T> List<T> each(List<RowResult> results, java.util.function.Function<RowResult, T> read) {
        List<T> all = new ArrayList<>(results.size());
        results.forEach(result -> all.add(read.apply(result)));
        return all;
    }

    private static Map<String, Object> row(RowResult result) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("line", result.row().line());
        row.put("outcome", String.valueOf(result.outcome().letter()));
        row.put("record", result.recordId());
        // PostgreSQL keeps no NUL; the sign for it keeps the cell readable in the report.
        row.put(
                "cells",
                result.row().cells().stream()
                        .map(cell -> cell.replace('\0', '␀'))
                        .toList());
        row.put("errors", result.errors().isEmpty() ? null : result.errors());
        List<RowRepair> told =
                result.repairs().stream().filter(repair -> !repair.minor()).toList();
        row.put("repairs", told.isEmpty() ? null : told);
        return row;
    }

    private static String cut(String label) {
        return label == null || label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL);
    }

    /** The last line whose result is kept, 0 when there is none. */
    long lastLine(UUID runId) {
        return sql.text("select coalesce(max(last_line), 0) as line from import_chunks"
                        + " where run_id = :run and organisation_id = :organisation")
                .set("run", runId)
                .set("organisation", current.organisationId())
                .require(row -> row.count("line"));
    }

    private static List<String> letters(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> String.valueOf(outcome.letter()))
                .toList();
    }

    /** Rows after a line with one of the outcomes, in the order of the file, the first ones passed over. */
    List<ReportRow> rows(UUID runId, long after, int offset, List<Outcome> outcomes, boolean repaired, int limit) {
        List<String> letters = letters(outcomes.isEmpty() ? List.of(Outcome.values()) : outcomes);
        boolean telling = outcomes.stream().allMatch(o -> o == Outcome.REJECTED || o == Outcome.SKIPPED);
        if (repaired || (telling && !outcomes.isEmpty())) {
            return sql.file("imports/telling-rows")
                    .set("run", runId)
                    .set("after", after)
                    .set("outcomes", letters)
                    .set("repaired", repaired)
                    .set("limit", limit)
                    .set("offset", offset)
                    .list(this::read);
        }
        return someOf(runId, after, offset, letters, limit);
    }

    private List<ReportRow> someOf(UUID runId, long after, int offset, List<String> letters, int limit) {
        List<ReportRow> found = new ArrayList<>();
        long[] reached = {after};
        int[] toPass = {offset};
        boolean[] more = {true};
        while (more[0] && found.size() < limit) {
            more[0] = false;
            sql
                    .file("imports/chunks")
                    .set("run", runId)
                    .set("after", reached[0])
                    .set("outcomes", letters)
                    .set("chunks", CHUNKS_AT_ONCE)
                    .stream(row -> {
                more[0] = true;
                reached[0] = row.count("chunk_last");
                if (row.text("line") != null && toPass[0]-- <= 0 && found.size() < limit) {
                    found.add(read(row));
                }
            });
        }
        return found;
    }

    /** Every rejected row, one by one. */
    void eachRejected(UUID runId, Consumer<ReportRow> use) {
        long after = 0;
        List<ReportRow> rows = rows(runId, after, 0, List.of(Outcome.REJECTED), false, 1_000);
        while (!rows.isEmpty()) {
            rows.forEach(use);
            after = rows.get(rows.size() - 1).line();
            rows = rows(runId, after, 0, List.of(Outcome.REJECTED), false, 1_000);
        }
    }

    private ReportRow read(Row row) {
        List<RowError> errors = json.read(row.text("errors"), ERRORS);
        List<StoredRepair> repairs = json.read(row.text("repairs"), REPAIRS);
        return new ReportRow(
                row.count("line"),
                Outcome.of(row.text("outcome").charAt(0)),
                row.id("record_id"),
                row.text("label"),
                row.text("cells") == null ? null : row.texts("cells"),
                errors == null ? List.of() : errors,
                repairs == null ? List.of() : repairs);
    }
}
