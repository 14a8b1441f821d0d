package org.maillage.imports.repairs;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Undoes « Ã© »: UTF-8 that was once read as Windows-1252 and written again. */
final class DoubleEncoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final String FRENCH = "éèêëàâäçîïôöùûüœæÉÈÊËÀÂÄÇÎÏÔÖÙÛÜŒÆñáíóúÿ’‘“”«»…–—•€°²·\u00A0";

    private DoubleEncoding() {}

    /**
     * The text as it was, or null unless the repair is certain: every character of the text fits one byte, those bytes are
     * strict UTF-8, and all they spell beyond ASCII is French. « CAFÉ» is proper text, though its bytes are UTF-8 too.
     */
    static String undo(String text) {
        if (!isSuspect(text)) return null;
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            int value = byteOf(text.charAt(i));
            if (value < 0) return null;
            bytes[i] = (byte) value;
        }
        try {
            CharBuffer read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            String restored = read.toString();
            return restored.chars().allMatch(c -> c < 0x80 || FRENCH.indexOf(c) >= 0) ? restored : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Whether a first byte of the UTF-8 forms of French letters is followed by what may be its second. */
    private static boolean isSuspect(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c == 0xC2 || c == 0xC3 || c == 0xC5 || c == 0xE2) {
                int next = byteOf(text.charAt(i + 1));
                if (next >= 0x80 && next <= 0xBF) return true;
            }
        }
        return false;
    }

    // The five bytes that Windows-1252 leaves undefined stay control characters in such texts.
    private static int byteOf(char c) {
        if (c <= 0xFF) return c;
        byte[] one = String.valueOf(c).getBytes(WINDOWS_1252);
        return one.length == 1 && one[0] != '?' ? one[0] & 0xFF : -1;
    }
}
