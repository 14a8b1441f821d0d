package org.maillage.vocabularies;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class VocabularyTest {

    @Inject
    Vocabularies vocabularies;

    @Test
    void anybodyReadsAListInBothLanguagesWithoutLogIn() {
        given().get("/api/v1/vocabularies/legal-form")
                .then()
                .statusCode(200)
                .body("name", equalTo("legal-form"))
                .body("label.fr", equalTo("Forme juridique"))
                .body("label.en", equalTo("Legal form"))
                .body("terms[0].code", equalTo("association"))
                .body("terms.find { it.code == 'worker-cooperative' }.label.fr", equalTo("SCOP"))
                .body("terms.find { it.code == 'association' }.definition.fr", notNullValue())
                .body("terms.find { it.code == 'mutual' }.definition", nullValue())
                .body("terms[0].keySet()", not(hasItems("synonyms")));
    }

    @Test
    void theListOfListsHoldsEachOnce() {
        given().get("/api/v1/vocabularies")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(VocabularyFile.NAMES))
                .body("total", equalTo(VocabularyFile.NAMES.size()))
                .body("nextCursor", nullValue());
    }

    @Test
    void theFourteenPublicsNameTheirCodeInDataInclusion() {
        given().get("/api/v1/vocabularies/support-public")
                .then()
                .statusCode(200)
                .body("terms", hasSize(14))
                .body("source", equalTo("data·inclusion v1.0.8, Licence Ouverte 2.0"))
                .body("terms.find { it.code == 'older-people' }.mappings.'data-inclusion'", contains("seniors"));
    }

    @Test
    void aListThatTheCallerHoldsIsNotSentAgain() {
        for (String path : new String[] {"/api/v1/vocabularies/theme", "/api/v1/vocabularies"}) {
            String tag = given().get(path).header("ETag");
            given().header("If-None-Match", tag).get(path).then().statusCode(304);
        }
    }

    @Test
    void anUnknownListAndAnUnknownParameterAreRefused() {
        given().get("/api/v1/vocabularies/nothing").then().statusCode(404).body("code", equalTo("not-found"));
        given().get("/api/v1/vocabularies?lang=fr").then().statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @ParameterizedTest(name = "{1} is {2} of {0}")
    @CsvSource({
        "legal-form, Association déclarée, association",
        "legal-form, Association déclarée d’insertion par l’économique, association",
        "legal-form, SARL unipersonnelle, company",
        "legal-form, SA coopérative ouvrière de production (SCOP) à conseil d'administration, worker-cooperative",
        "legal-form, Autre SARL coopérative, other-cooperative",
        "legal-form, CENTRE COMMUNAL D'ACTION SOCIALE, public-body",
        "legal-form, association, association",
        "actor-role, Tiers-Lieu, relay-place",
        "actor-role, élue locale, elected-official",
        "theme, mobilite, mobility",
        "form-of-address, Mme, feminine",
        "actor-type, Person, person",
    })
    void aWordOfAFileFindsItsCode(String vocabulary, String text, String code) {
        assertEquals(code, vocabularies.match(vocabulary, text).orElseThrow());
    }

    @Test
    void aWordThatNobodyUsesFindsNothing() {
        assertTrue(vocabularies.match("legal-form", "???").isEmpty());
        assertTrue(vocabularies.match("legal-form", null).isEmpty());
        assertTrue(vocabularies.match("legal-form", "cumulus").isEmpty());
    }

    @Test
    void rulesAskForCodesAndLabels() {
        assertTrue(vocabularies.contains("visibility", "network"));
        assertFalse(vocabularies.contains("visibility", "Réseau"));
        assertEquals("Réseau", vocabularies.label("visibility", "network", Locale.FRENCH));
        assertEquals("Network", vocabularies.label("visibility", "network", Locale.ENGLISH));
        assertEquals("retired-code", vocabularies.label("visibility", "retired-code", Locale.FRENCH));
        assertThrows(IllegalArgumentException.class, () -> vocabularies.contains("nothing", "network"));
    }

    @Test
    void everyTermIsSaidInBothLanguagesWithTypographicApostrophes() {
        for (VocabularyView vocabulary : vocabularies.all()) {
            var codes = new HashSet<String>();
            for (VocabularyView.Term term : vocabulary.terms()) {
                String where = vocabulary.name() + " " + term.code();
                assertTrue(codes.add(term.code()), where);
                assertFalse(term.label().fr().isBlank() || term.label().en().isBlank(), where);
                assertFalse((term.label() + " " + term.definition()).contains("'"), where);
            }
        }
    }
}
