package org.maillage.territories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityMatcherTest {

    @ParameterizedTest(name = "{0} {1} {2} is {3} ({4})")
    @CsvSource(
            nullValues = "-",
            value = {
                "ST AGREVE, 07320, -, 07204, DIRECT",
                "Saint-Agrève, -, -, 07204, DIRECT",
                "LES OLLIERES SUR EYRIEUX, 07360, -, 07167, DIRECT",
                "OLLIERES S/ EYRIEUX (LES), 07360, -, 07167, DIRECT",
                "Saint Martin Valamas, 07310, -, 07269, DIRECT",
                "MARSEILLE 1ER ARRONDISSEMENT, 13001, -, 13055, DIRECT",
                "Paris 12e, 75012, -, 75056, DIRECT",
                "LYON 03, 69003, -, 69123, DIRECT",
                "-, -, 13201, 13055, FORMER",
                "Laval-d'Aurelle, 07590, 07135, 07262, FORMER",
                "Laval d Aurelle, 07590, -, 07262, FORMER",
                "AUBENAS CEDEX, 07204, -, 07019, OTHER_POSTCODE",
                "PRIVAS CEDEX 9, 07009, -, 07186, OTHER_POSTCODE",
                "Sainte-Eulalie, 7510, -, 07235, REPAIRED_CODE",
                "Sainte Eulalie, 7510.0, -, 07235, REPAIRED_CODE",
                "STE EULALIE, 07510.0, -, 07235, REPAIRED_CODE",
                "-, -, 7235.0, 07235, REPAIRED_CODE",
                "-, -, 7235, 07235, REPAIRED_CODE",
                "-, -, 2a004, 2A004, DIRECT",
                "Laveyrune, 48250, -, 07136, DIRECT",
                "Laveyrune, 07590, -, 07136, OTHER_POSTCODE",
                "SAINT AGREVES, 07320, -, 07204, CLOSE_NAME",
                "VALS, 07600, -, 07331, CLOSE_NAME",
                "AJACCIO, 20000, -, 2A004, DIRECT",
                "Ajaccio Cedex 1, 20178, -, 2A004, OTHER_POSTCODE",
                "Aubenas, 07200, 99999, 07019, DIRECT",
                "Mairie d'ici, 07510, 07235, 07235, DIRECT",
            })
    void anAddressFindsItsMunicipality(String name, String postcode, String code, String expected, String how) {
        var match = TerritoryIndexTest.INDEX.matchMunicipality(name, postcode, code);
        assertTrue(match.isExact(), () -> match.toString());
        assertEquals(expected, match.municipality().orElseThrow().code());
        assertEquals(how, match.how().name());
    }

    @Test
    void aPostcodeOfSeveralMunicipalitiesAloneIsAmbiguous() {
        var match = TerritoryIndexTest.INDEX.matchMunicipality(null, "07510", null);
        assertTrue(match.isAmbiguous());
        assertTrue(match.candidates().size() > 1);
    }

    @Test
    void aNameOfManyMunicipalitiesAloneIsAmbiguous() {
        var match = TerritoryIndexTest.INDEX.matchMunicipality("Sainte-Eulalie", null, null);
        assertTrue(match.isAmbiguous());
        assertTrue(match.candidates().stream()
                .anyMatch(candidate -> candidate.code().equals("07235")));
    }

    @Test
    void aCodeThatNameAndPostcodeContradictIsLeftToAHuman() {
        var match = TerritoryIndexTest.INDEX.matchMunicipality("Montélimar", "26200", "07235");
        assertTrue(match.isAmbiguous());
        assertEquals(2, match.candidates().size());
    }

    @Test
    void aNameInAnotherDepartmentThanItsPostcodeIsLeftToAHuman() {
        var match = TerritoryIndexTest.INDEX.matchMunicipality("Aubenas", "26200", null);
        assertTrue(match.isAmbiguous());
    }

    @Test
    void anUnknownPlaceMatchesNothing() {
        for (String name : new String[] {"Trifouilly-les-Oies", "", "   ", null, "-", "12345"}) {
            var match = TerritoryIndexTest.INDEX.matchMunicipality(name, null, null);
            assertFalse(match.isExact() || match.isAmbiguous(), name);
        }
        var cedex = TerritoryIndexTest.INDEX.matchMunicipality(null, "07204", null);
        assertFalse(cedex.isExact() || cedex.isAmbiguous());
    }
}
