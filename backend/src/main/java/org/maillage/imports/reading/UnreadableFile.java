package org.maillage.imports.reading;

/** The file, or what follows a line of it, cannot be read as a table. Carries what a person needs to mend it. */
public final class UnreadableFile extends RuntimeException {

    /** Why a file cannot be read; the wire code is the name in lower-kebab. */
    public enum Reason {
        /** No byte, or only blanks. */
        EMPTY_FILE,
        /** Another kind of file under the name of a table; the subject names the kind found. */
        NOT_A_TABLE,
        /** More columns than {@link ReadingLimits#MAX_COLUMNS}; the subject is the number found, when known. */
        TOO_MANY_COLUMNS,
        /** A row longer than {@link ReadingLimits#MAX_ROW_CHARACTERS}. */
        ROW_TOO_LONG,
        /** A quotation mark opens a cell and never closes it. */
        UNCLOSED_QUOTE,
        /** Not well-formed JSON, or nested too deeply. */
        BROKEN_JSON,
        /** Well-formed JSON that holds no list of objects. */
        NO_LIST_IN_JSON,
        /** More rows than an import can compare with one another. */
        TOO_MANY_ROWS,
        /** The encoding, delimiter or header row that was asked for does not fit the file. */
        SETTINGS_DO_NOT_FIT
    }

    private final Reason reason;
    private final long line;
    private final String subject;

    /**
     * @param line the row as a spreadsheet numbers it (an item's position for JSON), 0 when the whole file is meant
     * @param subject what was found, or null
     */
    public UnreadableFile(Reason reason, long line, String subject) {
        super(reason + " at row " + line);
        this.reason = reason;
        this.line = line;
        this.subject = subject;
    }

    public Reason reason() {
        return reason;
    }

    public long line() {
        return line;
    }

    public String subject() {
        return subject;
    }
}
