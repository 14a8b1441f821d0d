package org.maillage.imports.reading;

/** The limits that keep reading in constant memory, whatever the file. */
public final class ReadingLimits {

    /** Columns in one file; the widest public files of the field have a few hundred. */
    public static final int MAX_COLUMNS = 2_000;

    /** Characters in one row, all its cells together. A spreadsheet cell holds 32 767 at most. */
    public static final int MAX_ROW_CHARACTERS = 1_000_000;

    /** Characters in the name of a column. */
    public static final int MAX_COLUMN_NAME = 200;

    /** Characters looked at to find the delimiter and the header row. */
    public static final int HEAD_CHARACTERS = 256 * 1024;

    /** Rows looked at to name the columns of a JSON file and to guess the mapping. */
    public static final int SAMPLE_ROWS = 1_000;

    /** Levels of nesting in a JSON item. */
    public static final int MAX_JSON_DEPTH = 40;

    private ReadingLimits() {}
}
