package org.maillage.imports.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The encodings found in French open data and spreadsheets. */
public enum TextEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    WINDOWS_1252("windows-1252", Charset.forName("windows-1252")),
    ISO_8859_15("ISO-8859-15", Charset.forName("ISO-8859-15")),
    ISO_8859_1("ISO-8859-1", StandardCharsets.ISO_8859_1),
    /** The encoding of DOS programs and of the Windows command line. */
    CP850("CP850", Charset.forName("IBM850")),
    /** Old exports of Excel for Mac. */
    MAC_ROMAN("macintosh", Charset.forName("x-MacRoman"));

    private final String label;
    private final Charset charset;
    private final int[] mark;

    TextEncoding(String label, Charset charset, int... mark) {
        this.label = label;
        this.charset = charset;
        this.mark = mark;
    }

    /** The name on the wire, as the IANA registry writes it where it has one. */
    public String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }

    /** The encoding of this name, whatever its case; aliases that Java knows are accepted. */
    public static Optional<TextEncoding> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (TextEncoding encoding : values()) {
            if (encoding.label.toLowerCase(Locale.ROOT).equals(wanted)) return Optional.of(encoding);
        }
        if (!Charset.isSupported(isLegal(wanted) ? wanted : "UTF-8")) return Optional.empty();
        Charset alias = isLegal(wanted) ? Charset.forName(wanted) : null;
        return Arrays.stream(values())
                .filter(encoding -> encoding.charset.equals(alias))
                .findFirst();
    }

    private static boolean isLegal(String name) {
        return name.matches("[a-z0-9][a-z0-9+.:_-]*");
    }

    /** The encoding whose byte order mark opens these bytes. */
    static Optional<TextEncoding> marked(byte[] head) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.mark.length > 0 && encoding.marks(head))
                .findFirst();
    }

    private boolean marks(byte[] head) {
        if (head.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) return false;
        }
        return true;
    }

    /**
     * The text of a stream, without its byte order mark. Bytes that do not belong to the encoding become U+FFFD, which the
     * report names row by row: one bad byte must not lose the file.
     */
    public Reader reader(InputStream bytes) throws IOException {
        InputStream rest = bytes;
        if (mark.length > 0) {
            PushbackInputStream pushback = new PushbackInputStream(bytes, mark.length);
            byte[] head = pushback.readNBytes(mark.length);
            if (!marks(head)) pushback.unread(head);
            rest = pushback;
        }
        return new BufferedReader(
                new InputStreamReader(
                        rest,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                1 << 16);
    }
}
