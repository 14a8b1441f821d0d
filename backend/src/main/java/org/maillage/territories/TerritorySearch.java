package org.maillage.territories;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maillage.shared.sql.ListStatement;

/**
 * What somebody typed to find a territory: words of its name, and the digits of a code or postcode.
 *
 * @param whole all of it, normalised, "st" written out
 * @param words its words; empty without any
 * @param numbers what codes and postcodes may begin with; empty without any
 */
record TerritorySearch(String whole, List<String> words, List<String> numbers) {

    /**
     * How far a row is from what was typed, for {@code order by}: 0 its name or code, 1 begins so, 2 has the words, 3 had them
     * in a former name, 4 to 5 resembles. Within a step the larger population comes first, then municipalities.
     */
    static final String DISTANCE = "(case when t.name_key in (:whole, :words) or t.code = any (:numbers) then 0"
            + " when :words <> '' and t.name_key like :beginning then 1"
            + " when :words = '' or ' ' || t.name_key like all (:parts) then 2"
            + " when t.search_key like all (:parts) then 3"
            + " else 5 - (2 * word_similarity(:words, t.search_key) + similarity(:words, t.name_key)) / 3.0 end"
            + " - ln(1 + coalesce(t.population, 0)) / (case when t.search_key like all (:parts) then 20 else 400 end)"
            + " + (case when t.kind = 'municipality' then 0 else 0.01 end))";

    private static final Pattern NUMBER = Pattern.compile("\\d[\\dab]\\d{0,7}|\\d");
    private static final String NUMBER_FITS = "t.postcodes && :postcodes# or t.code >= :from# and t.code < :before#"
            + " or t.code >= :paddedFrom# and t.code < :paddedBefore# or t.search_key like :figure#";
    private static final int SHORTEST_WORD = 3;

    static TerritorySearch of(String typed) {
        String whole = TerritoryNames.townKey(typed);
        List<String> words = new ArrayList<>();
        Set<String> numbers = new LinkedHashSet<>();
        for (String part : whole.split(" ")) {
            if (NUMBER.matcher(part).matches()) {
                numbers.add(part.toUpperCase(Locale.ROOT));
            } else if (!part.isEmpty()) {
                words.add(part);
            }
        }
        return new TerritorySearch(whole, words, List.copyOf(numbers));
    }

    /** Whether it can be spelt wrongly: a search for rows that only resemble makes sense. */
    boolean hasLongWord() {
        return words.stream().anyMatch(word -> word.length() >= SHORTEST_WORD);
    }

    /**
     * Keeps what fits; without a letter or digit, nothing.
     *
     * @param resembling also names that are only close: asked when nothing fits
     */
    void restrict(ListStatement list, TerritoryIndex index, boolean resembling) {
        String text = String.join(" ", words);
        list.set("whole", whole)
                .set("words", text)
                .set("numbers", numbers)
                .set("beginning", text + "%")
                .set("parts", words.stream().map(word -> "% " + word + "%").toList());
        if (whole.isEmpty()) {
            list.where("false");
        }
        for (int i = 0; i < numbers.size(); i++) {
            restrictToNumber(list, index, numbers.get(i), i);
        }
        if (resembling) {
            list.where("t.search_key %>> :words");
        } else if (numbers.isEmpty() && !hasLongWord()) {
            list.where("t.name_key like :beginning");
        } else {
            // One condition a word, not "like all (array)": only so does the trigram index serve.
            for (int i = 0; i < words.size(); i++) {
                list.where("t.search_key like :word" + i, "word" + i, "% " + words.get(i) + "%");
            }
        }
    }

    /** A code or postcode that begins so, also "7510" that lost its zero; or a figure in a name. */
    private static void restrictToNumber(ListStatement list, TerritoryIndex index, String number, int i) {
        String padded = number.length() == 4 ? "0" + number : number;
        list.set("from" + i, number)
                .set("before" + i, number + "~") // the last ASCII character: a range serves the index of codes
                .set("paddedFrom" + i, padded)
                .set("paddedBefore" + i, padded + "~")
                .set("figure" + i, "% " + number.toLowerCase(Locale.ROOT) + "%")
                .where(
                        NUMBER_FITS.replace("#", String.valueOf(i)),
                        "postcodes" + i,
                        Stream.of(number, padded)
                                .distinct()
                                .flatMap(index::postcodesFrom)
                                .toList());
    }
}
