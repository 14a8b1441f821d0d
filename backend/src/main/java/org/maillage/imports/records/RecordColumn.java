package org.maillage.imports.records;

import org.maillage.imports.mapping.Field;
import org.maillage.imports.repairs.Cell;

/** A field of a kind, and how its cells are read. */
public record RecordColumn(Field field, Reading reading) {

    /** Reads the plain text of a cell; null leaves it out, with a note why. Pure. */
    public interface Reading {
        String read(String text, Cell cell);
    }

    /** The text as it is. */
    public static RecordColumn text(Field field) {
        return new RecordColumn(field, (text, cell) -> text);
    }
}
