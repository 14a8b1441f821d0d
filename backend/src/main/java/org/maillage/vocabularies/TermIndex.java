package org.maillage.vocabularies;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maillage.shared.text.Normalised;

/** One list, found by code and by the words that people write. */
final class TermIndex {

    private final VocabularyView vocabulary;
    private final Map<String, VocabularyView.Term> byCode = new HashMap<>();
    private final Map<String, String> byWords = new HashMap<>();

    TermIndex(VocabularyView vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.terms().forEach(term -> byCode.put(term.code(), term));
        // Labels before synonyms: a word that two terms claim belongs to the one it names.
        for (VocabularyView.Term term : vocabulary.terms()) {
            byWords.putIfAbsent(Normalised.of(term.code()), term.code());
            byWords.putIfAbsent(Normalised.of(term.label().fr()), term.code());
            byWords.putIfAbsent(Normalised.of(term.label().en()), term.code());
        }
        for (VocabularyView.Term term : vocabulary.terms()) {
            term.synonyms().forEach(word -> byWords.putIfAbsent(Normalised.of(word), term.code()));
        }
    }

    VocabularyView vocabulary() {
        return vocabulary;
    }

    Optional<VocabularyView.Term> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The longest known words that the text begins with. */
    Optional<String> match(String text) {
        String words = Normalised.of(text);
        while (!words.isEmpty()) {
            String code = byWords.get(words);
            if (code != null) {
                return Optional.of(code);
            }
            words = words.substring(0, Math.max(0, words.lastIndexOf(' ')));
        }
        return Optional.empty();
    }
}
