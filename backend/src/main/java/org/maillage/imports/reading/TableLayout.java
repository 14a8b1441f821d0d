package org.maillage.imports.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.maillage.imports.reading.UnreadableFile.Reason;

/**
 * How to read a file as a table: found once when it is stored, then kept, so that every run reads it alike.
 *
 * @param format CSV or JSON
 * @param encoding of the text
 * @param dialect of a CSV file, null for JSON
 * @param jsonLines whether a JSON file is a sequence of objects rather than a list
 */
public record TableLayout(FileFormat format, TextEncoding encoding, CsvDialect dialect, boolean jsonLines) {

    private static final Pattern JSON_LIST = Pattern.compile("\\[\\s*(\\[|\\]|\\{|\"|-?\\d)");

    /**
     * Refuses what is no text at all.
     *
     * @param census counted over the whole file
     * @throws UnreadableFile with the kind of file it seems to be
     */
    public static void requireText(ByteCensus census) {
        if (census.size() == 0 || census.isBlank()) throw new UnreadableFile(Reason.EMPTY_FILE, 0, null);
        FileSignature.kindOf(census.head()).ifPresent(kind -> {
            throw new UnreadableFile(Reason.NOT_A_TABLE, 0, kind);
        });
        if (isBinary(census)) throw new UnreadableFile(Reason.NOT_A_TABLE, 0, "binary");
    }

    /**
     * Finds the layout of a stored text.
     *
     * @param delimiter to use, or null to find it
     * @param headerRow to use, from 1 as a spreadsheet counts, 0 for none, or null to find it
     * @param known whether a cell reads like the name of a field; helps to find the header row
     * @throws UnreadableFile when it is no table
     */
    public static TableLayout layOut(
            Path file, TextEncoding encoding, Character delimiter, Long headerRow, Predicate<String> known) {
        String head = head(file, encoding);
        boolean whole = head.length() < ReadingLimits.HEAD_CHARACTERS;
        String start = head.stripLeading();
        if (start.isEmpty()) throw new UnreadableFile(Reason.EMPTY_FILE, 0, null);
        if (start.startsWith("{") || JSON_LIST.matcher(start).lookingAt()) {
            return new TableLayout(FileFormat.JSON, encoding, null, JsonItems.looksLikeLines(start));
        }
        CsvDialect dialect = CsvDialect.detect(head, whole, delimiter, headerRow, known);
        return new TableLayout(FileFormat.CSV, encoding, dialect, false);
    }

    // Control characters that no text editor writes: many of them are a program's file, whatever its name.
    private static boolean isBinary(ByteCensus census) {
        TextEncoding encoding = EncodingDetection.decide(census).encoding();
        if (encoding == TextEncoding.UTF_16LE || encoding == TextEncoding.UTF_16BE) return false;
        long controls = 0;
        for (int value = 0; value < 0x20; value++) {
            if (value != '\t' && value != '\n' && value != '\r' && value != 0x0B && value != 0x0C)
                controls += census.count(value);
        }
        return controls * 100 > census.size();
    }

    private static String head(Path file, TextEncoding encoding) {
        char[] head = new char[ReadingLimits.HEAD_CHARACTERS];
        try (InputStream bytes = Files.newInputStream(file);
                Reader text = encoding.reader(bytes)) {
            int length = 0;
            for (int read = 0; read >= 0 && length < head.length; length += Math.max(0, read)) {
                read = text.read(head, length, head.length - length);
            }
            return new String(head, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rows of a file laid out so; the caller closes them.
     *
     * @throws UnreadableFile when its beginning does not fit the layout
     */
    public TableReader open(Path file) {
        Reader text = null;
        try {
            text = encoding.reader(Files.newInputStream(file));
            return format == FileFormat.JSON
                    ? new JsonTable(text, jsonLines)
                    : new CsvTable(text, dialect.delimiter(), dialect.headerRow(), dialect.width());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFile e) {
            closeQuietly(text);
            throw e;
        }
    }

    private static void closeQuietly(Reader text) {
        try {
            if (text != null) text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
