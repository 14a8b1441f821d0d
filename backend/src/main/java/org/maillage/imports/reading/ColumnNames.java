package org.maillage.imports.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives every column one name of its own: blank names take the spreadsheet's letter, repeated ones a number. */
final class ColumnNames {

    private ColumnNames() {}

    /**
     * @param header the cells of the header row, or null when the file has none
     * @param width columns in use; a longer header is cut, a shorter one completed
     */
    static List<String> of(List<String> header, int width) {
        List<String> names = new ArrayList<>(width);
        Set<String> taken = new HashSet<>();
        Map<String, Integer> repeats = new HashMap<>();
        for (int column = 0; column < width; column++) {
            String written = header != null && column < header.size() ? tidy(header.get(column)) : "";
            String name = written.isEmpty() ? "Colonne " + letters(column) : written;
            String unique = name;
            while (!taken.add(unique)) {
                unique = name + " (" + repeats.merge(name, 2, (seen, two) -> seen + 1) + ")";
            }
            names.add(unique);
        }
        return List.copyOf(names);
    }

    private static String tidy(String cell) {
        StringBuilder text = new StringBuilder(Math.min(cell.length(), ReadingLimits.MAX_COLUMN_NAME));
        boolean gap = false;
        for (int i = 0; i < cell.length() && text.length() < ReadingLimits.MAX_COLUMN_NAME; i++) {
            char c = cell.charAt(i);
            if (c == '\uFEFF') continue;
            if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00A0' || c == '\u202F') {
                gap = text.length() > 0;
            } else {
                if (gap) text.append(' ');
                gap = false;
                text.append(c);
            }
        }
        if (text.length() > 0 && Character.isHighSurrogate(text.charAt(text.length() - 1)))
            text.setLength(text.length() - 1);
        return text.toString();
    }

    /** A, B, ... Z, AA, as a spreadsheet letters its columns; the first is 0. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
