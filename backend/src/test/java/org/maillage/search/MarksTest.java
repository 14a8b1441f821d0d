package org.maillage.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @ParameterizedTest
    @CsvSource({
        "L’Épicerie du Béage, epicerie, Épicerie",
        "L’Épicerie du Béage, epi bea, Épicerie|Béage",
        "L’Épicerie du Béage, epicerei, Épicerie",
        "Atelier 😀 vélo, velo, vélo",
        "Œuvre commune, oeuv, Œuvre",
        "e\u0301picerie, epic, e\u0301picerie",
        "Mairie, bon, ''"
    })
    void words_are_marked_without_regard_to_accents_case_and_small_mistakes(String text, String words, String marked) {
        List<String> found = Marks.of(text, List.of(words.split(" "))).stream()
                .map(mark -> text.substring(mark.start(), mark.end()))
                .toList();
        assertEquals(marked, String.join("|", found));
    }

    @Test
    void short_words_forgive_nothing() {
        assertEquals(List.of(), Marks.of("bois", List.of("bon")));
    }

    @Test
    void an_excerpt_is_short_whole_words_around_the_first_mark() {
        String text = "mot ".repeat(200) + "la recyclerie ouvre " + "suite ".repeat(200);
        String excerpt = Marks.excerpt(text, List.of("recycl"));
        assertTrue(excerpt.contains("la recyclerie ouvre"), excerpt);
        assertTrue(excerpt.startsWith("… mot") && excerpt.endsWith("suite …"), excerpt);
        assertTrue(excerpt.length() <= 210, excerpt.length() + " characters");
    }

    @Test
    void a_text_without_the_words_has_no_excerpt_and_a_short_one_is_whole() {
        assertNull(Marks.excerpt("autre chose", List.of("recycl")));
        assertNull(Marks.excerpt(null, List.of("recycl")));
        assertEquals("une recyclerie", Marks.excerpt("une recyclerie", List.of("recycl")));
    }

    @Test
    void a_text_without_blanks_ends_somewhere() {
        assertTrue(Marks.excerpt("x".repeat(5000), List.of("xxx")).length() <= 5004);
    }
}
