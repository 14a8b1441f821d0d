package org.maillage.imports.repairs;

/** Where a cell stands while it is read: its column, its field, and the notes of its row. */
public record Cell(int column, String field, RowNotes notes) {

    /** Notes a repair and hands its result on. */
    String repaired(RepairCode code, String from, String to) {
        notes.repaired(column, field, code, from, to);
        return to;
    }

    /** Notes a refusal; the cell has no value then. */
    <T> T refused(RefusalCode code, String value) {
        notes.refused(column, field, code, value);
        return null;
    }
}
