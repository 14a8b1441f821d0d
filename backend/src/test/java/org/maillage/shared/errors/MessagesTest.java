package org.maillage.shared.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final ResourceBundle FRENCH = ResourceBundle.getBundle("messages", Locale.FRENCH);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("messages", Locale.ENGLISH);
    /** High punctuation without a narrow no-break space before it, guillemets and colon without a no-break space, an ASCII apostrophe. */
    private static final Pattern CARELESS_FRENCH =
            Pattern.compile("[^\\u202f][;!?]|[^\\u00a0]:(?!/)|«[^\\u00a0]|[^\\u00a0]»|'(?!')|\\.\\.\\.");

    @Test
    void eachErrorCodeHasASentenceAndAllOtherSentencesBelongToAFeature() {
        Set<String> expected = new TreeSet<>();
        for (ErrorCode code : ErrorCode.values()) {
            expected.add(code.code());
            expected.add("title." + code.status());
        }
        Set<String> ours = keys(FRENCH);
        ours.removeIf(key -> key.contains(".") && !key.startsWith("title."));
        assertEquals(expected, ours);
    }

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertEquals(keys(FRENCH), keys(ENGLISH));
    }

    @Test
    void theFrenchSentencesFollowFrenchTypography() {
        List<String> careless = FRENCH.keySet().stream()
                .filter(key -> CARELESS_FRENCH.matcher(FRENCH.getString(key)).find())
                .map(key -> key + "=" + FRENCH.getString(key))
                .sorted()
                .toList();
        assertEquals(List.of(), careless);
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        Pattern value = Pattern.compile("\\{\\d\\}");
        List<String> different = keys(FRENCH).stream()
                .filter(key -> !found(value, FRENCH.getString(key)).equals(found(value, ENGLISH.getString(key))))
                .toList();
        assertEquals(List.of(), different);
    }

    @Test
    void anApostropheDoesNotSwallowTheRestOfASentence() {
        for (ErrorCode code : ErrorCode.values()) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                String sentence = Messages.of(code, locale, List.of("premier", "second"));
                assertEquals(-1, sentence.indexOf('{'), sentence);
            }
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return new TreeSet<>(
                pattern.matcher(text).results().map(result -> result.group()).toList());
    }

    private static Set<String> keys(ResourceBundle bundle) {
        return new TreeSet<>(bundle.keySet());
    }
}
