package org.maillage.territories;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.shared.text.Normalised;

/** Place names made comparable: addresses write "ST AGREVE", "Saint-Agrève" and "LES OLLIERES S/ EYRIEUX". */
final class TerritoryNames {

    private static final Pattern SLASHED_SUR = Pattern.compile("(?<!\\p{L})[sS]\\s*/\\s*");
    private static final Pattern CEDEX = Pattern.compile("\\bcedex\\b.*$");
    private static final Pattern DISTRICT = Pattern.compile(
            "^(paris|lyon|marseille) \\d{1,2} ?(?:er|e|eme|ieme|nd)?(?: (?:arrondissement|arrondissements|arrdt|ardt|arr))?$");
    private static final Map<String, String> ABBREVIATIONS =
            Map.of("st", "saint", "ste", "sainte", "sts", "saints", "stes", "saintes");
    private static final Set<String> SMALL_WORDS =
            Set.of("le", "la", "les", "l", "de", "du", "des", "d", "en", "et", "sur", "sous", "au", "aux", "a");

    private TerritoryNames() {}

    /** Lower case without accents, ligatures and punctuation, abbreviations of "saint" written out; "" for null. */
    static String key(String name) {
        if (name == null) {
            return "";
        }
        String spelled =
                name.indexOf('/') < 0 ? name : SLASHED_SUR.matcher(name).replaceAll("sur ");
        String key = Normalised.of(spelled);
        return (' ' + key).contains(" st") ? words(key, word -> ABBREVIATIONS.getOrDefault(word, word)) : key;
    }

    private static String words(String key, UnaryOperator<String> change) {
        return Arrays.stream(key.split(" ")).map(change).collect(Collectors.joining(" "));
    }

    /** What the search looks through: the key of the name and of former names, each word after a blank. */
    static String searchKey(String name, Collection<String> formerNames) {
        return Stream.concat(Stream.of(name), formerNames.stream())
                .map(TerritoryNames::key)
                .distinct()
                .collect(Collectors.joining(" | ", " ", ""));
    }

    /** The key of a town line in an address: without CEDEX, and without the district of Paris, Lyon or Marseille. */
    static String townKey(String name) {
        String key = CEDEX.matcher(key(name)).replaceAll("").strip();
        Matcher district = DISTRICT.matcher(key);
        return district.matches() ? district.group(1) : key;
    }

    static boolean namesCedex(String name) {
        return CEDEX.matcher(key(name)).find();
    }

    /** The words that carry the meaning, whatever list moved or dropped the small ones: "OLLIERES SUR EYRIEUX (LES)". */
    static String essence(String key) {
        String essence = Arrays.stream(key.split(" "))
                .filter(word -> !SMALL_WORDS.contains(word))
                .collect(Collectors.joining(" "));
        return essence.isEmpty() ? key : essence;
    }
}
