package org.maillage.shared.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.text.Normalised;

/**
 * What somebody typed into a search box.
 *
 * @param text as in the indexes: no accents, no case, letters and digits alone
 * @param words the words of it, at most {@value #MOST}
 * @param close the tsquery of words close to these, empty to find them as written alone; null where a statement that finds nothing
 *     makes it itself
 */
public record SearchWords(String text, List<String> words, String close) {

    /** Letters that may be typed, sooner than a request line or a query becomes unreasonable. */
    private static final int LONGEST = 200;

    private static final int MOST = 12;

    /** Letters of a word that is no beginning unless it is the last, which may still be being typed. */
    private static final int WHOLE = 2;

    /** @throws Problem {@code too-long} for the parameter {@code q} */
    public static SearchWords ofQuery(String q) {
        if (q != null && q.length() > LONGEST) {
            throw Problem.field("q", ErrorCode.TOO_LONG, LONGEST);
        }
        return of(q);
    }

    static SearchWords of(String typed) {
        String text = Normalised.of(typed);
        return new SearchWords(
                text,
                text.isEmpty()
                        ? List.of()
                        : List.of(text.split(" ")).stream().limit(MOST).toList(),
                null);
    }

    /** With the close words made once, for several statements. */
    public SearchWords withClose(String query) {
        return new SearchWords(text, words, query);
    }

    /** Whether words that only resemble these are looked for where nothing is found as written. */
    public boolean forgiving() {
        return close == null || !close.isEmpty();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** What the statements {@code sql/<feature>/matches.sql} are asked with. */
    public Map<String, Object> parameters() {
        Map<String, Object> given = new HashMap<>();
        given.put("words", String.join(" ", words));
        given.put("query", beginnings());
        given.put("close", close);
        return given;
    }

    /** Each word as a beginning, as a tsquery: {@code saint:* & eul:*}. A short one before others is whole: "de" begins thousands. */
    private String beginnings() {
        int last = words.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> words.get(i).length() <= WHOLE && i < last ? words.get(i) : words.get(i) + ":*")
                .collect(Collectors.joining(" & "));
    }
}
