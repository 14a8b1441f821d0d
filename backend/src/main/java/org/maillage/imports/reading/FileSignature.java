package org.maillage.imports.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Recognises files that are no table of text, whatever their name says, by their first bytes. */
public final class FileSignature {

    private FileSignature() {}

    /** The kind of file these first bytes belong to, in words a person knows; empty when it may be text. */
    public static Optional<String> kindOf(byte[] head) {
        String first = new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1);
        if (first.startsWith("PK\3\4") || first.startsWith("PK\5\6")) return Optional.of(zipKind(head));
        if (first.startsWith("%PDF")) return Optional.of("PDF");
        if (first.startsWith("\u00D0\u00CF\u0011\u00E0")) return Optional.of("Excel 97-2003 (.xls)");
        if (first.startsWith("\u001F\u008B")) return Optional.of("gzip (.gz)");
        if (first.startsWith("7z\u00BC\u00AF")) return Optional.of("7-Zip (.7z)");
        if (first.startsWith("Rar!")) return Optional.of("RAR (.rar)");
        if (first.startsWith("\u0089PNG") || first.startsWith("\u00FF\u00D8\u00FF") || first.startsWith("GIF8")) {
            return Optional.of("image");
        }
        if (first.startsWith("SQLite format 3")) return Optional.of("SQLite");
        if (first.startsWith("PAR1")) return Optional.of("Parquet");
        String text = first.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) return Optional.of("HTML");
        if (text.startsWith("<?xml")) return Optional.of("XML");
        if (text.startsWith("{\\rtf")) return Optional.of("RTF");
        return Optional.empty();
    }

    private static String zipKind(byte[] head) {
        String names = new String(head, StandardCharsets.ISO_8859_1);
        if (names.contains("xl/") || names.contains("[Content_Types].xml")) return "Excel (.xlsx)";
        if (names.contains("opendocument.spreadsheet")) return "LibreOffice (.ods)";
        return "ZIP (.zip)";
    }
}
