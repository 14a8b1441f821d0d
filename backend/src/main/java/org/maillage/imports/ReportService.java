package org.maillage.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.Page;

/** Reports of runs: row by row, and the rejected rows as a file to mend and send again. */
@ApplicationScoped
public class ReportService {

    private static final int EXPORT_SECONDS = 1_800; // a slow line takes its time

    @Inject
    ImportRepository imports;

    @Inject
    RunRepository runs;

    @Inject
    ReportRepository report;

    @Transactional
    Page<RowView> rows(UUID importId, RowQuery query, Locale locale) {
        StoredImport one = require(importId);
        StoredRun run = run(importId, query.run);
        int limit = query.limit();
        long after = query.after();
        int offset = query.offset();
        List<Outcome> outcomes = query.outcomes();
        boolean repaired = query.repairedOnly();
        if (run == null) {
            return new Page<>(List.of(), null, null);
        }
        List<ReportRepository.ReportRow> rows = report.rows(run.id(), after, offset, outcomes, repaired, limit + 1);
        boolean more = rows.size() > limit;
        List<ReportRepository.ReportRow> page = more ? rows.subList(0, limit) : rows;
        List<String> columns = one.detected().columnNames();
        return new Page<>(
                page.stream().map(row -> RowView.of(row, columns, locale)).toList(),
                more ? String.valueOf(page.get(limit - 1).line()) : null,
                repaired ? null : total(run.counts(), outcomes));
    }

    private static long total(RunCounts counts, List<Outcome> outcomes) {
        return (outcomes.isEmpty() ? List.of(Outcome.values()) : outcomes)
                .stream().distinct().mapToLong(counts::of).sum();
    }

    /** The rejected rows of the latest run: the original columns, then {@code field, code, message}. */
    @Transactional
    @TransactionConfiguration(timeout = EXPORT_SECONDS)
    void writeRejects(UUID importId, Locale locale, OutputStream out) {
        StoredImport one = require(importId);
        StoredRun run = run(importId, null);
        List<String> columns = one.detected().columnNames();
        String delimiter =
                one.detected().delimiter() == null ? ";" : one.detected().delimiter();
        try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            // Without the mark, Excel reads UTF-8 as Windows-1252.
            text.write('\uFEFF');
            try (CsvWriter csv =
                    CsvWriter.builder().fieldSeparator(delimiter.charAt(0)).build(text)) {
                List<String> header = new ArrayList<>(columns);
                header.addAll(List.of("field", "code", "message"));
                csv.writeRecord(header);
                if (run != null) {
                    report.eachRejected(run.id(), row -> csv.writeRecord(cells(row, columns.size(), locale)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(ReportRepository.ReportRow row, int width, Locale locale) {
        List<String> cells = new ArrayList<>(width + 3);
        List<String> original = row.cells() == null ? List.of() : row.cells();
        for (int i = 0; i < width; i++) {
            cells.add(i < original.size() ? original.get(i) : "");
        }
        cells.add(join(row.errors().stream()
                .map(RowError::field)
                .filter(Objects::nonNull)
                .toList()));
        cells.add(join(row.errors().stream().map(RowError::code).toList()));
        cells.add(row.errors().stream()
                .map(error -> ReportTexts.of(error.code(), locale, error.arguments()))
                .collect(Collectors.joining(" ")));
        return cells;
    }

    private static String join(List<String> texts) {
        return texts.stream().distinct().collect(Collectors.joining(" | "));
    }

    /** @throws Problem {@code not-found} also for an import that the caller may not see */
    @Transactional
    StoredImport require(UUID id) {
        return imports.find(id).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    private StoredRun run(UUID importId, UUID runId) {
        if (runId == null) {
            return runs.latest(importId).orElse(null);
        }
        return runs.find(runId)
                .filter(run -> run.importId().equals(importId))
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }
}
