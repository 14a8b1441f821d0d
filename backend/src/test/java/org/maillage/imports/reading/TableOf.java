package org.maillage.imports.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A small file read the way an import reads it. */
record TableOf(TableLayout layout, List<String> columns, List<Row> rows) {

    private static final Set<String> KNOWN = Set.of("nom", "siret", "code postal", "commune", "telephone", "adresse");

    static TableOf text(String content) {
        return bytes(content.getBytes(StandardCharsets.UTF_8), null, null, null);
    }

    static TableOf text(String content, Charset charset) {
        return bytes(content.getBytes(charset), null, null, null);
    }

    static TableOf bytes(byte[] content, TextEncoding encoding, Character delimiter, Long headerRow) {
        try {
            Path file = Files.createTempFile("table", ".bin");
            try {
                Files.write(file, content);
                ByteCensus census = new ByteCensus();
                // Odd pieces, so that sequences are cut between two of them.
                for (int at = 0; at < content.length; at += 7)
                    census.add(content, at, Math.min(7, content.length - at));
                TableLayout.requireText(census);
                TextEncoding used = encoding != null
                        ? encoding
                        : EncodingDetection.decide(census).encoding();
                TableLayout layout = TableLayout.layOut(
                        file,
                        used,
                        delimiter,
                        headerRow,
                        cell -> KNOWN.contains(cell.toLowerCase(java.util.Locale.ROOT)));
                List<Row> rows = new ArrayList<>();
                try (TableReader table = layout.open(file)) {
                    for (Row row = table.next(); row != null; row = table.next()) rows.add(row);
                    return new TableOf(layout, table.columns(), rows);
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> cells(int row) {
        return rows.get(row).cells();
    }
}
