package org.maillage.shared.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Records as a spreadsheet: one row each, UTF-8 with its mark, cells that no spreadsheet runs. */
public record CsvExport<T>(List<Column<T>> columns) {

    /** @param value the text of the cell; null leaves it empty */
    public record Column<T>(String name, Function<T, String> value) {}

    /** @param rows hands each record to the consumer it is given */
    public void write(OutputStream out, Consumer<Consumer<T>> rows) {
        try (Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write('\ufeff');
            try (CsvWriter csv = CsvWriter.builder().build(writer)) {
                csv.writeRecord(columns.stream().map(Column::name).toList());
                rows.accept(one -> csv.writeRecord(columns.stream()
                        .map(column -> CsvCell.of(column.value().apply(one)))
                        .toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
