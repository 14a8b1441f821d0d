package org.maillage.imports.repairs;

import java.util.ArrayList;
import java.util.List;

/** What was mended and refused in the cells of one row. */
public final class RowNotes {

    private static final int LONGEST_QUOTE = 200;

    /**
     * @param column place of the column in the file, from 0
     * @param field the field it fills
     * @param from the text before, cut at 200 characters
     * @param to the text after, cut at 200 characters
     */
    public record Repair(int column, String field, RepairCode code, String from, String to) {}

    /** @param value what the cell holds, cut at 200 characters */
    public record Refusal(int column, String field, RefusalCode code, String value) {}

    private List<Repair> repairs = List.of();
    private List<Refusal> refusals = List.of();

    /** Notes a repair; from and to may be equal where nothing was changed but something must be said. */
    public void repaired(int column, String field, RepairCode code, String from, String to) {
        if (repairs.isEmpty()) repairs = new ArrayList<>(4);
        repairs.add(new Repair(column, field, code, cut(from), cut(to)));
    }

    public void refused(int column, String field, RefusalCode code, String value) {
        if (refusals.isEmpty()) refusals = new ArrayList<>(2);
        refusals.add(new Refusal(column, field, code, cut(value)));
    }

    public List<Repair> repairs() {
        return repairs;
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    /** A text short enough for a report, never ending in half a character. */
    public static String cut(String text) {
        if (text == null || text.length() <= LONGEST_QUOTE) return text;
        int end = Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return text.substring(0, end) + "…";
    }
}
