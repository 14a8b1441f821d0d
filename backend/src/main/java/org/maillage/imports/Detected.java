package org.maillage.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.imports.reading.CsvDialect;
import org.maillage.imports.reading.FileFormat;
import org.maillage.imports.reading.TableLayout;
import org.maillage.imports.reading.TextEncoding;

/** What a file looks like: found when it came, or decided by its settings. Also how every run reads it. */
@Schema(name = "ImportDetection")
public record Detected(
        @Schema(enumeration = {"csv", "json"}) String format,
        @Schema(examples = "windows-1252") String encoding,

        @Schema(description = "The character between two cells; null for JSON", nullable = true)
        String delimiter,

        @Schema(description = "The row that names the columns, 0 for none; null for JSON", nullable = true)
        Long headerRow,

        @Schema(description = "Columns in use") int width,

        @Schema(description = "Whether a JSON file is a sequence of objects, one after the other")
        boolean jsonLines,

        @Schema(description = "Bytes that the encoding cannot read; they are shown as the character U+FFFD")
        long unreadableBytes,

        List<Column> columns) {

    /** One column of the file. */
    @Schema(name = "ImportColumn")
    public record Column(
            String name,

            @Schema(description = "Up to three different values")
            List<String> samples) {}

    static Detected of(TableLayout layout, long unreadableBytes, List<Column> columns) {
        CsvDialect dialect = layout.dialect();
        return new Detected(
                layout.format() == FileFormat.CSV ? "csv" : "json",
                layout.encoding().label(),
                dialect == null ? null : String.valueOf(dialect.delimiter()),
                dialect == null ? null : dialect.headerRow(),
                dialect == null ? columns.size() : dialect.width(),
                layout.jsonLines(),
                unreadableBytes,
                columns);
    }

    TableLayout layout() {
        boolean csv = format.equals("csv");
        return new TableLayout(
                csv ? FileFormat.CSV : FileFormat.JSON,
                TextEncoding.named(encoding).orElseThrow(),
                csv ? new CsvDialect(delimiter.charAt(0), headerRow, width) : null,
                jsonLines);
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }
}
