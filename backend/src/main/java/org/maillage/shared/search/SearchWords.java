package org.maillage.shared.search;

import java.util.List;
import java.util.stream.Collectors;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.text.Normalised;

/**
 * What somebody typed into a search box.
 *
 * @param text as in the indexes: no accents, no case, letters and digits alone
 * @param words the words of it, at most {@value #MOST}
 */
public record SearchWords(String text, List<String> words) {

    /** Letters that may be typed, sooner than a request line or a query becomes unreasonable. */
    private static final int LONGEST = 200;

    private static final int MOST = 12;

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
                        : List.of(text.split(" ")).stream().limit(MOST).toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Each word as a beginning, as a tsquery: {@code saint:* & eul:*}. */
    public String beginnings() {
        return words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }
}
