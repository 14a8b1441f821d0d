package org.maillage.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final Set<String> CODES = Set.of(
            "actor-role/relay-place",
            "theme/mobility",
            "legal-form/association",
            "actor-link/part-of",
            "lawful-basis/consent",
            "form-of-address/feminine");

    private static List<String> problems(String json) throws Exception {
        ActorInput input = JSON.readValue(json, ActorInput.class);
        return ActorRules.check(input, (list, code) -> CODES.contains(list + "/" + code)).stream()
                .map(violation -> violation.pointer() + " " + violation.code().code())
                .toList();
    }

    @Test
    void a_plain_organisation_is_good() throws Exception {
        assertEquals(List.of(), problems("""
                {"type": "organisation", "name": "Atelier Exemple", "roles": ["relay-place"], "siret": "73282932000074",
                 "contactPoints": [{"kind": "e-mail", "value": "bonjour@atelier.example"}]}"""));
    }

    @Test
    void an_organisation_has_a_name_and_nothing_of_a_person() throws Exception {
        assertEquals(List.of("/name required", "/givenName not-expected", "/consent not-expected"), problems("""
                {"type": "organisation", "name": "  ", "givenName": "Alix", "consent": {"basis": "consent"}}"""));
    }

    @Test
    void a_person_has_a_family_name_and_nothing_of_an_organisation() throws Exception {
        assertEquals(List.of("/familyName required", "/legalForm not-expected", "/siret not-expected"), problems("""
                {"type": "person", "legalForm": "association", "siret": "73282932000074"}"""));
    }

    @Test
    void a_person_is_shown_to_the_network_with_dated_and_sourced_consent_alone() throws Exception {
        assertEquals(List.of("/consent consent-required"), problems("""
                {"type": "person", "familyName": "Modèle", "visibility": "network",
                 "consent": {"basis": "consent", "networkSharing": true, "date": "2026-01-02"}}"""));
        assertEquals(List.of(), problems("""
                {"type": "person", "familyName": "Modèle", "visibility": "network",
                 "consent": {"basis": "consent", "networkSharing": true, "date": "2026-01-02", "source": "formulaire"}}"""));
    }

    @Test
    void a_person_is_never_public_and_an_organisation_never_hidden() throws Exception {
        assertEquals(
                List.of("/visibility unknown-code"),
                problems("{\"type\": \"person\", \"familyName\": \"Modèle\", \"visibility\": \"public\"}"));
        assertEquals(
                List.of("/visibility unknown-code"),
                problems("{\"type\": \"organisation\", \"name\": \"X\", \"visibility\": \"organisation\"}"));
    }

    @Test
    void codes_are_of_their_vocabulary_and_given_once() throws Exception {
        assertEquals(List.of("/roles/1 unknown-code", "/themes/1 repeated"), problems("""
                {"type": "organisation", "name": "X", "roles": ["relay-place", "king"], "themes": ["mobility", "mobility"]}"""));
    }

    @Test
    void a_siret_begins_with_its_siren() throws Exception {
        assertEquals(List.of("/siren identifiers-disagree"), problems("""
                {"type": "organisation", "name": "X", "siret": "73282932000074", "siren": "356000000"}"""));
    }

    @ParameterizedTest
    @CsvSource({
        "e-mail, pas une adresse, false", "e-mail, a@b.example, true", "phone, 04 75 00 00 00, true",
        "phone, +33 4 75 00 00 00, true", "phone, demain, false", "website, https://exemple.example/a, true",
        "website, javascript:alert(1), false", "website, exemple.example, false", "postal, Le Bourg, true"
    })
    void contact_points_have_the_form_of_their_kind(String kind, String value, boolean good) throws Exception {
        List<String> found = problems("""
                {"type": "organisation", "name": "X", "contactPoints": [{"kind": "%s", "value": "%s"}]}""".formatted(kind, value));
        assertEquals(good ? List.of() : List.of("/contactPoints/0/value bad-format"), found);
    }

    @Test
    void a_link_does_not_end_before_it_begins() throws Exception {
        assertEquals(List.of("/links/0/to date-order"), problems("""
                {"type": "organisation", "name": "X", "links": [{"kind": "part-of",
                 "actorId": "01900000-0000-7000-8000-000000000001", "from": "2026-02-01", "to": "2026-01-01"}]}"""));
    }

    @Test
    void la_poste_s_establishments_have_a_rule_of_their_own() {
        assertTrue(Identifiers.isSiret("35600000000048"));
        assertTrue(Identifiers.isSiret("35600000049837"));
        assertFalse(Identifiers.isSiret("35600000049838"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W071002867", "W9T1002867", "W2A0001234"})
    void an_rna_number_is_a_w_and_nine_characters(String rna) {
        assertTrue(Identifiers.isRna(rna));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W07100286", "w071002867", "0071002867", "W071OO2867", "W0710028677"})
    void anything_else_is_no_rna_number(String rna) {
        assertFalse(Identifiers.isRna(rna));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000000000", "73282932000075", "7328293200007", "７３２８２９３２００００７４"})
    void a_wrong_siret_is_refused(String siret) {
        assertFalse(Identifiers.isSiret(siret));
    }
}
