package org.maillage.imports.reading;

import java.util.List;

/**
 * One row as it stands in the file, untouched.
 *
 * @param line its number as a spreadsheet shows it (blank rows and multi-line cells count as a spreadsheet counts them);
 *     the position of the item, from 1, for JSON
 * @param cells the text of each column, never null; may be shorter than the columns, and longer when the row has too many
 */
public record Row(long line, List<String> cells) {

    /** The text of a column, empty when the row is too short. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) return false;
        }
        return true;
    }
}
