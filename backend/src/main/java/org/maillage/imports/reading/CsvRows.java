package org.maillage.imports.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import org.maillage.imports.reading.UnreadableFile.Reason;

/** All records of a CSV text, blank ones too, numbered as a spreadsheet numbers its rows. */
final class CsvRows implements AutoCloseable {

    private static final String SEPARATOR_LINE = "sep=";

    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final char delimiter;
    private long line;

    CsvRows(Reader text, char delimiter) {
        this.delimiter = delimiter;
        this.csv = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                // The buffer holds a whole field: without this bound one unclosed quote would swallow the file.
                .maxBufferSize(2 * ReadingLimits.MAX_ROW_CHARACTERS)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(ReadingLimits.MAX_COLUMNS)
                                .maxFieldSize(ReadingLimits.MAX_ROW_CHARACTERS)
                                .maxRecordSize(ReadingLimits.MAX_ROW_CHARACTERS)
                                .build(),
                        withoutSeparatorLine(text));
        this.records = csv.iterator();
    }

    /** The delimiter that Excel's own first line « sep=; » announces, or 0. That line is not a row. */
    static char announcedDelimiter(String head) {
        String start = head.startsWith("\"") ? head.substring(1) : head;
        if (start.length() > 4 && start.substring(0, 4).toLowerCase(Locale.ROOT).equals(SEPARATOR_LINE)) {
            return start.charAt(4);
        }
        return 0;
    }

    private static Reader withoutSeparatorLine(Reader text) {
        BufferedReader buffered = text instanceof BufferedReader already ? already : new BufferedReader(text);
        try {
            buffered.mark(16);
            char[] start = new char[16];
            int read = buffered.read(start);
            buffered.reset();
            if (read > 4 && announcedDelimiter(new String(start, 0, read)) != 0) buffered.readLine();
            return buffered;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next record, or null after the last. */
    Row next() {
        try {
            if (!records.hasNext()) return null;
            CsvRecord next = records.next();
            return new Row(++line, next.getFields());
        } catch (CsvParseException e) {
            throw explain(e);
        }
    }

    // fastcsv tells its reasons in words only; they are matched loosely and default to the quote, the usual culprit.
    private UnreadableFile explain(CsvParseException e) {
        StringBuilder words = new StringBuilder();
        for (Throwable cause = e; cause != null; cause = cause.getCause())
            words.append(cause.getMessage()).append(' ');
        String message = words.toString().toLowerCase(Locale.ROOT);
        Reason reason = Reason.UNCLOSED_QUOTE;
        if (message.contains("fields")) reason = Reason.TOO_MANY_COLUMNS;
        else if (message.contains("size") || message.contains("buffer") || message.contains("limit"))
            reason = Reason.ROW_TOO_LONG;
        return new UnreadableFile(reason, line + 1, null);
    }

    char delimiter() {
        return delimiter;
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
