package org.maillage.imports.repairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that stand for a code: yes and no, lists of terms. */
public final class Words {

    private static final Set<String> YES = Set.of("oui", "o", "yes", "y", "vrai", "true", "1", "1.0", "x");
    private static final Set<String> NO = Set.of("non", "n", "no", "faux", "false", "0", "0.0");
    private static final Pattern BETWEEN_TERMS = Pattern.compile("\\s*[|;\\n]\\s*");
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");

    private Words() {}

    /** The truth of a cell, null when it is refused. */
    public static Boolean truth(String text, Cell cell) {
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) return true;
        if (NO.contains(word)) return false;
        return cell.refused(RefusalCode.NOT_A_BOOLEAN, text);
    }

    /** The texts of a cell that lists several, between bars, semicolons, line ends, else commas. */
    public static List<String> list(String text) {
        String[] parts = BETWEEN_TERMS.split(text);
        if (parts.length == 1) parts = COMMAS.split(text);
        List<String> texts = new ArrayList<>(parts.length);
        for (String part : parts) {
            if (!part.isBlank() && !texts.contains(part.strip())) texts.add(part.strip());
        }
        return texts;
    }
}
