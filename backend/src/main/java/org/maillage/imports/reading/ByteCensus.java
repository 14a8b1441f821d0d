package org.maillage.imports.reading;

import java.util.Arrays;

/**
 * What the bytes of a file say about its encoding, counted while it is stored: every byte is seen, in constant memory. A
 * file may hold a hundred thousand plain rows before its first accent, so a look at its first part is not enough.
 */
public final class ByteCensus {

    private static final int HEAD = 4096;

    private final long[] counts = new long[256];
    private final byte[] head = new byte[HEAD];
    private int headLength;
    private long size;
    private long evenNuls;
    private long oddNuls;
    private long utf8Sequences;
    private long utf8Faults;
    private int pending;
    private int lowest;
    private int highest;

    /** Counts the next bytes of the file. */
    public void add(byte[] bytes, int offset, int length) {
        int kept = Math.min(length, HEAD - headLength);
        if (kept > 0) {
            System.arraycopy(bytes, offset, head, headLength, kept);
            headLength += kept;
        }
        for (int i = offset; i < offset + length; i++) {
            int b = bytes[i] & 0xFF;
            counts[b]++;
            if (b >= 0x80 || pending > 0) followUtf8(b);
            if (b == 0) {
                if (((size + i - offset) & 1) == 0) evenNuls++;
                else oddNuls++;
            }
        }
        size += length;
    }

    // Strict UTF-8: overlong forms, surrogates and code points beyond U+10FFFF are faults.
    private void followUtf8(int b) {
        if (pending > 0) {
            if (b >= lowest && b <= highest) {
                lowest = 0x80;
                highest = 0xBF;
                if (--pending == 0) utf8Sequences++;
                return;
            }
            pending = 0;
            utf8Faults++;
        }
        if (b < 0x80) return;
        lowest = 0x80;
        highest = 0xBF;
        if (b >= 0xC2 && b <= 0xDF) {
            pending = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            pending = 2;
            if (b == 0xE0) lowest = 0xA0;
            if (b == 0xED) highest = 0x9F;
        } else if (b >= 0xF0 && b <= 0xF4) {
            pending = 3;
            if (b == 0xF0) lowest = 0x90;
            if (b == 0xF4) highest = 0x8F;
        } else {
            utf8Faults++;
        }
    }

    /** The first bytes of the file, 4 096 at most. */
    public byte[] head() {
        return Arrays.copyOf(head, headLength);
    }

    public long size() {
        return size;
    }

    /** How often a byte (0..255) occurs. */
    public long count(int value) {
        return counts[value];
    }

    /** Rows at most, if no cell holds a line break. */
    public long lines() {
        return Math.max(counts['\n'], counts['\r']) + 1;
    }

    public boolean isBlank() {
        return size == counts[' '] + counts['\n'] + counts['\r'] + counts['\t'] + counts[0];
    }

    /** Well-formed sequences of two bytes or more. */
    long utf8Sequences() {
        return utf8Sequences;
    }

    /** Bytes that no UTF-8 text can hold where they stand; a sequence cut by the end of the file is one. */
    long utf8Faults() {
        return utf8Faults + (pending > 0 ? 1 : 0);
    }

    /** NUL bytes at even offsets: the high bytes of big-endian UTF-16. */
    long evenNuls() {
        return evenNuls;
    }

    /** NUL bytes at odd offsets: the high bytes of little-endian UTF-16. */
    long oddNuls() {
        return oddNuls;
    }
}
