package org.maillage.imports.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the row that names the columns, below banners, dates and blank rows. */
final class HeaderRow {

    private static final int ROWS_LOOKED_AT = 30;
    private static final int LONGEST_NAME = 80;

    /** What a value looks like and a name does not: a number, a date, an e-mail, an address of the web, a phone. */
    private static final Pattern VALUE = Pattern.compile(
            "[-+]?[\\d\\s\\u00A0\\u202F.,/:%€-]*\\d[\\d\\s\\u00A0\\u202F.,/:%€-]*|\\S+@\\S+\\.\\S+|(https?://|www\\.)\\S+|(?i)oui|non|vrai|faux|true|false|null|n/a|#n/d");

    private HeaderRow() {}

    /**
     * The row most like a header, from 1 as a spreadsheet counts; 0 when the file seems to start with its data.
     *
     * @param known whether a cell reads like the name of a field
     */
    static long find(List<Row> rows, Predicate<String> known) {
        int width = usualWidth(rows);
        Row best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        int looked = 0;
        for (Row row : rows) {
            if (++looked > ROWS_LOOKED_AT) break;
            if (row.isBlank()) continue;
            double score = likeness(row, width, known) - 0.03 * looked;
            if (score > bestScore) {
                bestScore = score;
                best = row;
            }
        }
        if (best == null) return 0;
        return looksLikeData(best, known) ? 0 : best.line();
    }

    private static double likeness(Row row, int width, Predicate<String> known) {
        int filled = 0;
        int values = 0;
        int names = 0;
        int tooLong = 0;
        Set<String> distinct = new HashSet<>();
        for (String cell : row.cells()) {
            String text = cell.strip();
            if (text.isEmpty()) continue;
            filled++;
            distinct.add(text.toLowerCase(Locale.ROOT));
            if (VALUE.matcher(text).matches()) values++;
            else if (known.test(text)) names++;
            if (text.length() > LONGEST_NAME) tooLong++;
        }
        // A banner fills one cell of many. A header fills nearly all, even where the columns beyond have no name.
        double share = Math.min(1.0, (double) filled / Math.max(1, width));
        return 2 * share
                + 2.0 * names / filled
                + 0.5 * distinct.size() / filled
                - 2.0 * values / filled
                - 2.0 * tooLong / filled;
    }

    private static boolean looksLikeData(Row row, Predicate<String> known) {
        int filled = 0;
        int values = 0;
        for (String cell : row.cells()) {
            String text = cell.strip();
            if (text.isEmpty()) continue;
            if (known.test(text)) return false;
            filled++;
            if (VALUE.matcher(text).matches()) values++;
        }
        return values > 0 && values * 4 >= filled;
    }

    private static int usualWidth(List<Row> rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        for (Row row : rows) {
            int used = filledCells(row);
            if (used > 0) widths.merge(used, 1, Integer::sum);
        }
        return widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    private static int filledCells(Row row) {
        int filled = 0;
        for (String cell : row.cells()) if (!cell.isBlank()) filled++;
        return filled;
    }
}
