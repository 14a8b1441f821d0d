package org.maillage.imports.repairs;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The plain text of a cell: tidy blanks, no markup, no words for nothing. Capitals are left alone. */
public final class CellText {

    private static final Set<String> NOTHING = Set.of(
            "null",
            "(null)",
            "#n/d",
            "#n/a",
            "n/a",
            "nan",
            "none",
            "#ref!",
            "#valeur!",
            "#value!",
            "#nom?",
            "#name?",
            "#div/0!",
            "-",
            "--",
            "_",
            "?",
            "non renseigné",
            "non renseigne",
            "non renseignée",
            "undefined");
    private static final int LONGEST_NOTHING = 14;
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]{0,15}(\\s[^<>]{0,500})?/?>");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</(p|div|li|tr|h[1-6])>");

    private CellText() {}

    /**
     * The text of a cell, empty when it holds nothing; null when it is refused. Plain texts come back as they are, without
     * being copied.
     */
    public static String read(String raw, Cell cell) {
        int length = raw.length();
        if (length == 0) return raw;
        boolean blanks = isBlank(raw.charAt(0)) || isBlank(raw.charAt(length - 1));
        boolean markup = false;
        boolean accents = false;
        boolean combining = false;
        boolean controls = false;
        boolean unreadable = false;
        for (int i = 0; i < length; i++) {
            char c = raw.charAt(i);
            if (c < 0x20) {
                if (c == 0) return cell.refused(RefusalCode.NUL_CHARACTER, raw.replace('\0', '␀'));
                if (c == '\n' || c == '\r' || c == '\t') continue;
                controls = true;
            } else if (c == '&' || c == '<') {
                markup = true;
            } else if (c >= 0x7F) {
                if (c < 0xA0) controls = true;
                if (c >= 0xC2 && c <= 0xF4) accents = true;
                else if (c == 0xA0 || c == 0x202F || c == 0xFEFF || c == 0x200B) blanks = true;
                else if (c >= 0x300 && c <= 0x36F) combining = true;
                else if (c == 0xFFFD) unreadable = true;
            }
        }
        String text = raw;
        if (accents) text = restoreAccents(text, cell);
        if (blanks) text = tidyBlanks(text, cell);
        if (controls) text = removeControls(text, cell);
        if (markup) text = removeMarkup(text, cell);
        if (combining) text = joinAccents(text, cell);
        if (unreadable) cell.repaired(RepairCode.UNREADABLE_CHARACTER, raw, text);
        if (text.length() <= LONGEST_NOTHING && NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
            return cell.repaired(RepairCode.EMPTY_WORD, text, "");
        }
        return text;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == 0xA0 || c == 0x202F || c == 0xFEFF || c == 0x200B || Character.isWhitespace(c);
    }

    private static String tidyBlanks(String text, Cell cell) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0xFEFF || c == 0x200B) continue;
            tidy.append(c == 0xA0 || c == 0x202F ? ' ' : c);
        }
        String result = tidy.toString().strip();
        return result.equals(text) ? text : cell.repaired(RepairCode.BLANKS_REMOVED, text, result);
    }

    private static String restoreAccents(String text, Cell cell) {
        String restored = DoubleEncoding.undo(text);
        return restored == null ? text : cell.repaired(RepairCode.ACCENTS_RESTORED, text, restored);
    }

    private static String removeControls(String text, Cell cell) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t') kept.append(c);
        }
        String result = kept.toString();
        return result.equals(text) ? text : cell.repaired(RepairCode.CONTROL_CHARACTERS_REMOVED, text, result.strip());
    }

    private static String removeMarkup(String text, Cell cell) {
        String result = text;
        if (result.indexOf('<') >= 0 && TAG.matcher(result).find()) {
            String bare = TAG.matcher(BREAK.matcher(result).replaceAll("\n")).replaceAll("");
            result = cell.repaired(RepairCode.TAGS_REMOVED, result, squeeze(bare));
        }
        if (result.indexOf('&') >= 0) {
            String decoded = HtmlEntities.decode(result);
            if (!decoded.equals(result)) result = cell.repaired(RepairCode.HTML_DECODED, result, decoded.strip());
        }
        return result;
    }

    private static String squeeze(String text) {
        return text.replaceAll("[ \\t]{2,}", " ")
                .replaceAll("\\s*\\n\\s*", "\n")
                .strip();
    }

    private static String joinAccents(String text, Cell cell) {
        String joined = Normalizer.normalize(text, Normalizer.Form.NFC);
        return joined.equals(text) ? text : cell.repaired(RepairCode.ACCENTS_JOINED, text, joined);
    }
}
