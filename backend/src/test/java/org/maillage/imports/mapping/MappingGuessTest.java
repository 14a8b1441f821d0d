package org.maillage.imports.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.imports.actors.ActorFields;

class MappingGuessTest {

    private static final MappingGuess GUESS = new MappingGuess(ActorFields.ALL);

    /** Columns as « title: value, value ». */
    private static Map<String, String> guess(String... columns) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Guess guess : guesses(columns)) fields.put(guess.column(), guess.field());
        return fields;
    }

    private static List<Guess> guesses(String... columns) {
        List<ColumnSample> samples = new ArrayList<>();
        for (String column : columns) {
            int colon = column.indexOf(": ");
            ColumnSample sample = new ColumnSample(colon < 0 ? column : column.substring(0, colon));
            if (colon >= 0) for (String value : column.substring(colon + 2).split(" \\| ")) sample.add(value);
            samples.add(sample);
        }
        return GUESS.guess(samples);
    }

    @Test
    void a_column_titled_type_is_the_type_of_actor_only_over_such_words() {
        assertEquals(
                "type", guess("Nom: Un | Deux", "Type: Personne | organisation").get("Type"));
        assertNull(guess("Nom: Un | Deux", "Type: tiers-lieu | café").get("Type"));
    }

    @Test
    void titles_of_public_files_are_known_whatever_their_writing() {
        Map<String, String> fields = guess(
                "DENOMINATION_SOCIALE: Atelier du Pré | Jardin haut",
                "SIRET: 73282932000074",
                "codePostal: 07450",
                "Insee: 07181",
                "LIB_COM: BURZET",
                "TELEPHONE: 0475000001",
                "INTERNET: https://exemple.fr",
                "Courriel du siège: a@exemple.fr",
                "id_unique: 8.0 | 9.0");
        assertEquals(
                List.of(
                        "name",
                        "siret",
                        "address.postcode",
                        "address.municipality",
                        "address.city",
                        "phone",
                        "website",
                        "email",
                        "externalId"),
                new ArrayList<>(fields.values()));
    }

    @Test
    void a_name_beside_a_given_name_is_that_of_a_person_unless_the_file_speaks_of_organisations() {
        Map<String, String> people = guess(
                "Civilité: Mme | M.",
                "NOM: ESSAI | TEMOIN",
                "Prénom: Lou | Max",
                "Suivi: à rappeler lundi | ne pas rappeler");
        assertEquals("familyName", people.get("NOM"));
        assertEquals("givenName", people.get("Prénom"));
        assertFalse(people.containsValue("name"));
        assertEquals(
                "familyName", guess("Nom et prénom: ESSAI Lou | TEMOIN Max").get("Nom et prénom"));
        Map<String, String> structures =
                guess("Nom: Café du Lac | Jardin haut", "SIRET: 73282932000074", "Prénom: Lou | Max");
        assertEquals("name", structures.get("Nom"));
        assertEquals("name", guess("Nom: Café du Lac", "Prénom du contact: Lou").get("Nom"));
    }

    @Test
    void a_department_is_never_taken_for_a_commune() {
        Map<String, String> fields = guess(
                "insee_dep: 07 | 26", "insee_com: 07181 | 26113", "CODE_DEPARTEMENT: 007", "LIBELLE_DPT: ARDECHE");
        assertEquals(Map.of("insee_com", "address.municipality"), fields);
        assertEquals(Map.of(), guess("Insee: 07 | 26"));
    }

    @Test
    void a_field_of_one_value_is_filled_by_one_column_only() {
        Map<String, String> fields =
                guess("CODE_POSTAL: 07450", "COMMUNE: BURZET", "CODE_POST_COM: 07450", "LIB_COM: BURZET");
        assertEquals(Map.of("CODE_POSTAL", "address.postcode", "COMMUNE", "address.city"), fields);
    }

    @Test
    void the_pieces_of_a_street_are_joined_unless_it_stands_whole() {
        assertEquals(
                Map.of("NUM_RUE", "address.street", "NOM_RUE", "address.street"),
                guess("NUM_RUE: 3 | 5", "NOM_RUE: rue Haute | Le bourg"));
        assertEquals(
                Map.of("adresse", "address.street"),
                guess("num_voie: 3", "libelle_voie: Haute", "adresse: 3 rue Haute"));
    }

    @Test
    void the_columns_of_a_second_address_are_left_aside() {
        Map<String, String> fields = guess(
                "adrs_numvoie: 3",
                "adrs_libvoie: rue Haute",
                "adrs_codeinsee: 07181",
                "adrs_codepostal: 07450",
                "adrs_libcommune: Burzet",
                "adrg_libvoie: chez X",
                "adrg_codepostal: 75001",
                "adrg_libcommune: Paris");
        assertEquals("address.postcode", fields.get("adrs_codepostal"));
        assertEquals("address.street", fields.get("adrs_libvoie"));
        assertNull(fields.get("adrg_libvoie"));
        assertNull(fields.get("adrg_codepostal"));
    }

    @Test
    void columns_about_somebody_else_are_not_the_actors() {
        assertEquals(
                Map.of(),
                guess(
                        "NOM_STRC_PORT: Foyer rural",
                        "siret_gestionnaire: 73282932000074",
                        "mail président: a@exemple.fr"));
    }

    @Test
    void lists_of_people_are_told_from_organisations_with_somebody_to_ask_for() {
        for (String people : List.of(
                "Nom;Prénom;Statut",
                "Nom;Prénom(s);Commune",
                "Nom d’usage;Prénom;Téléphone",
                "Nom et prénom;Commune")) {
            Map<String, String> fields = guessOfTitles(people);
            assertEquals("familyName", fields.get(people.split(";")[0]), people);
            assertFalse(fields.containsValue("name"), people);
        }
        for (String organisations : List.of(
                "Nom;SIRET du siège;Prénom;Téléphone",
                "Nom;Prénom;Type de structure",
                "Nom;N° RNA;Prénom",
                "Tiers-lieu;Adresse;Contact (nom et prénom)",
                "Nom;SIRET;Nom et prénom")) {
            assertFalse(guessOfTitles(organisations).containsValue("familyName"), organisations);
        }
    }

    private static Map<String, String> guessOfTitles(String titles) {
        return guess(Stream.of(titles.split(";")).map(title -> title + ": x").toArray(String[]::new));
    }

    @Test
    void contents_decide_where_titles_say_nothing() {
        Map<String, String> fields = guess(
                "Colonne A: Atelier du Pré | Jardin des Sources | Foyer rural",
                "Colonne B: 73282932000074 | 35600000049837",
                "Colonne C: 07450 | 07660 | 07510",
                "Colonne D: 04 75 00 00 01",
                "Colonne E: a@exemple.fr",
                "Colonne F: W071000001");
        assertEquals("name", fields.get("Colonne A"));
        assertEquals("siret", fields.get("Colonne B"));
        assertEquals("address.postcode", fields.get("Colonne C"));
        assertEquals("phone", fields.get("Colonne D"));
        assertEquals("email", fields.get("Colonne E"));
        assertEquals("rna", fields.get("Colonne F"));
    }

    @Test
    void a_clear_title_over_wrong_values_is_proposed_with_a_warning() {
        Guess guess = guesses("SIRET: 7,3E+13 | abc | 12").get(0);
        assertEquals("siret", guess.field());
        assertEquals(0.5, guess.confidence());
        assertTrue(guess.why(Locale.FRENCH).contains("100 % des valeurs ne conviennent pas"), guess.why(Locale.FRENCH));
        assertTrue(guess.why(Locale.ENGLISH).contains("do not fit"));
    }

    @Test
    void coordinates_outside_degrees_are_not_longitudes() {
        assertEquals(
                Map.of("x", "address.longitude", "y", "address.latitude"), guess("x: 4,23 | 4.11", "y: 44.7 | 44.8"));
        assertEquals(Map.of(), guess("x: 812345.2", "y: 6412345.9"));
    }

    @Test
    void header_words_are_told_from_values() {
        assertTrue(GUESS.knows("Code postal *"));
        assertFalse(GUESS.knows("Annuaire des structures du plateau"));
        assertFalse(GUESS.knows("07450"));
    }
}
