package org.maillage.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.text.Normalised;
import org.maillage.shared.text.Spelling;

/** Where the words that were looked for stand in a text. */
final class Marks {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
    private static final int BEFORE = 60;
    private static final int LONGEST = 200;

    /** A stretch of text, as positions in UTF-16 units (those of JavaScript and Java). */
    @Schema(name = "Mark")
    record Mark(
            @Schema(description = "Position of its first character, from 0")
            int start,

            @Schema(description = "Position after its last character")
            int end) {}

    private Marks() {}

    /** The words of the text that begin like one of these, or are one of these with a wrong letter or two. */
    static List<Mark> of(String text, List<String> words) {
        List<Mark> found = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String folded = Normalised.of(matcher.group());
            if (words.stream().anyMatch(word -> fits(folded, word))) {
                found.add(new Mark(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /** The part of a longer text around the first of these words; null when none stands in it. */
    static String excerpt(String text, List<String> words) {
        List<Mark> marks = text == null ? List.of() : of(text, words);
        if (marks.isEmpty()) {
            return null;
        }
        int from = wordStart(text, marks.get(0).start() - BEFORE);
        int to = from + LONGEST >= text.length() ? text.length() : text.lastIndexOf(' ', from + LONGEST);
        if (to <= marks.get(0).end()) {
            to = Math.max(marks.get(0).end(), Math.min(from + LONGEST, text.length()));
        }
        return (from > 0 ? "… " : "") + text.substring(from, to).strip() + (to < text.length() ? " …" : "");
    }

    private static int wordStart(String text, int about) {
        if (about <= 0) {
            return 0;
        }
        int blank = text.indexOf(' ', about);
        return blank < 0 || blank > about + BEFORE / 2 ? about : blank + 1;
    }

    private static boolean fits(String folded, String word) {
        if (folded.startsWith(word)) {
            return true;
        }
        int wrong = word.length() < 4 ? 0 : word.length() < 7 ? 1 : 2;
        return wrong > 0 && Spelling.distance(folded, word, wrong) <= wrong;
    }
}
