package org.maillage.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.http.Reference;

/** What became of one row of the file. */
@Schema(name = "ImportRow")
public record RowView(
        @Schema(description = "As a spreadsheet numbers it; the position of the item for JSON")
        long line,

        Outcome outcome,

        @Schema(description = "By column, as in the file; empty where there is nothing to tell about the row")
        Map<String, String> values,

        List<ErrorView> errors,
        List<RepairView> repairs,

        @Schema(description = "The record it made or met; its id is null where it is not written yet", nullable = true)
        Reference actor) {

    /** Why the row was rejected or skipped. */
    @Schema(name = "ImportRowError")
    public record ErrorView(
            @Schema(nullable = true) String column,
            @Schema(nullable = true) String field,
            String code,

            @Schema(description = "In the caller's language")
            String detail) {}

    /** What was mended or remarked. */
    @Schema(name = "ImportRowRepair")
    public record RepairView(
            @Schema(nullable = true) String column,
            @Schema(nullable = true) String field,
            String code,
            @Schema(nullable = true) String from,
            @Schema(nullable = true) String to,

            @Schema(description = "In the caller's language")
            String detail) {}

    static RowView of(ReportRepository.ReportRow row, List<String> columns, Locale locale) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0;
                row.cells() != null && i < Math.min(columns.size(), row.cells().size());
                i++) {
            values.put(columns.get(i), row.cells().get(i));
        }
        return new RowView(
                row.line(),
                row.outcome(),
                values,
                row.errors().stream()
                        .map(e -> new ErrorView(
                                name(e.column(), columns),
                                e.field(),
                                e.code(),
                                ReportTexts.of(e.code(), locale, e.arguments())))
                        .toList(),
                row.repairs().stream()
                        .map(r -> new RepairView(
                                name(r.c(), columns),
                                r.f(),
                                r.k(),
                                r.x(),
                                r.y(),
                                ReportTexts.of("repair." + r.k(), locale, List.of(text(r.x()), text(r.y())))))
                        .toList(),
                row.recordId() == null && row.label() == null ? null : new Reference(row.recordId(), row.label()));
    }

    private static String name(Integer column, List<String> columns) {
        return column == null || column >= columns.size() ? null : columns.get(column);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
