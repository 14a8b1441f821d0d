package org.maillage.shared.text;

import java.text.Normalizer;

/** Text without case, accents and punctuation: the Java twin of the SQL function {@code normalised()}. */
public final class Normalised {

    private Normalised() {}

    /** One pass over the characters: imports ask this several times for every row. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        String apart = Normalizer.isNormalized(text, Normalizer.Form.NFD)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length() + 4);
        boolean gap = false;
        for (int i = 0; i < apart.length(); ) {
            int letter = apart.codePointAt(i);
            i += Character.charCount(letter);
            if (isMark(letter)) {
                continue;
            }
            if (!Character.isLetter(letter) && Character.getType(letter) != Character.DECIMAL_DIGIT_NUMBER) {
                gap = true;
                continue;
            }
            if (gap && !folded.isEmpty()) {
                folded.append(' ');
            }
            gap = false;
            append(folded, Character.toLowerCase(letter));
        }
        return folded.toString();
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static void append(StringBuilder folded, int letter) {
        switch (letter) {
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            case 'ß' -> folded.append("ss");
            default -> folded.appendCodePoint(letter);
        }
    }
}
