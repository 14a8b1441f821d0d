package org.maillage.imports.reading;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.maillage.imports.reading.UnreadableFile.Reason;

/**
 * How a CSV file is laid out.
 *
 * @param delimiter between cells
 * @param headerRow the row that names the columns, from 1 as a spreadsheet counts; 0 when there is none
 * @param width columns in use
 */
public record CsvDialect(char delimiter, long headerRow, int width) {

    /** The delimiters looked for; the order decides between equals. */
    static final char[] DELIMITERS = {';', ',', '\t', '|'};

    private static final int ROWS_LOOKED_AT = 200;

    /**
     * Finds the layout in the first part of a text.
     *
     * @param whole whether the head is the whole text; otherwise its last row may be cut and is not looked at
     * @param delimiter the delimiter to use, or null to find it
     * @param headerRow the header row to use, or null to find it
     * @param known whether a cell reads like the name of a field
     */
    static CsvDialect detect(String head, boolean whole, Character delimiter, Long headerRow, Predicate<String> known) {
        char announced = CsvRows.announcedDelimiter(head);
        char used;
        List<Row> rows;
        if (delimiter != null || announced != 0) {
            used = delimiter != null ? delimiter : announced;
            rows = parse(head, whole, used);
        } else {
            used = DELIMITERS[0];
            rows = null;
            double best = -1;
            UnreadableFile fault = null;
            for (char candidate : DELIMITERS) {
                List<Row> parsed;
                try {
                    parsed = parse(head, whole, candidate);
                } catch (UnreadableFile e) {
                    // A wide file may break the limit of columns under its own delimiter: remember the worst news.
                    if (fault == null || e.reason() == Reason.TOO_MANY_COLUMNS) fault = e;
                    continue;
                }
                double score = regularity(parsed);
                if (score > best) {
                    best = score;
                    used = candidate;
                    rows = parsed;
                }
            }
            if (rows == null || (best <= 0 && fault != null && fault.reason() == Reason.TOO_MANY_COLUMNS)) throw fault;
        }
        long header = headerRow != null ? headerRow : HeaderRow.find(rows, known);
        return new CsvDialect(used, header, width(rows, header));
    }

    private static List<Row> parse(String head, boolean whole, char delimiter) {
        List<Row> rows = new ArrayList<>();
        try (CsvRows csv = new CsvRows(new StringReader(head), delimiter)) {
            for (Row row = csv.next(); row != null && rows.size() <= ROWS_LOOKED_AT; row = csv.next()) rows.add(row);
        } catch (UnreadableFile e) {
            // The head may end inside a quoted cell: only a fault with no row before it is the file's own.
            boolean cut = !whole && e.reason() == Reason.UNCLOSED_QUOTE;
            if (rows.isEmpty() || e.reason() == Reason.TOO_MANY_COLUMNS) {
                throw cut ? new UnreadableFile(Reason.ROW_TOO_LONG, e.line(), null) : e;
            }
        }
        if (!whole && rows.size() > 1 && rows.size() <= ROWS_LOOKED_AT) rows.remove(rows.size() - 1);
        return rows;
    }

    /** Share of the filled rows that have the most usual width, weighed by that width; 0 for a single column. */
    private static double regularity(List<Row> rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        int filled = 0;
        for (Row row : rows) {
            if (row.isBlank()) continue;
            filled++;
            widths.merge(row.cells().size(), 1, Integer::sum);
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            double share = (double) width.getValue() / filled;
            best = Math.max(best, share * (1 - 1.0 / width.getKey()));
        }
        return best;
    }

    /** Columns in use: the header's, and any further one that holds something in the rows looked at. */
    private static int width(List<Row> rows, long headerRow) {
        int width = 0;
        int header = 0;
        Map<Integer, Integer> beyond = new HashMap<>();
        for (Row row : rows) {
            int used = CsvTable.usedWidth(row);
            if (row.line() == headerRow) header = used;
            if (row.line() > headerRow) {
                width = Math.max(width, used);
                beyond.merge(used, 1, Integer::sum);
            }
        }
        if (headerRow == 0) return width;
        // One row wider than the header is a row with a stray delimiter; many are columns without a name.
        int named = header;
        long wider = beyond.entrySet().stream()
                .filter(e -> e.getKey() > named)
                .mapToInt(Map.Entry::getValue)
                .sum();
        long below = beyond.values().stream().mapToInt(Integer::intValue).sum();
        return wider * 2 > below ? Math.max(header, width) : header;
    }
}
