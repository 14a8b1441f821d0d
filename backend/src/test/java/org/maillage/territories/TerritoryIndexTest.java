package org.maillage.territories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TerritoryIndexTest {

    static final TerritoryIndex INDEX = TerritoryIndex.load();

    @Test
    void everyTerritoryOfThe2026CodeIsThere() {
        assertEquals(2026, INDEX.edition());
        var counts = INDEX.all().stream()
                .collect(Collectors.groupingBy(territory -> territory.ref().kind(), Collectors.counting()));
        assertEquals(34_969, counts.get(TerritoryKind.MUNICIPALITY));
        assertEquals(1_255, counts.get(TerritoryKind.EPCI));
        assertEquals(109, counts.get(TerritoryKind.DEPARTMENT));
        assertEquals(26, counts.get(TerritoryKind.REGION));
    }

    @Test
    void theCommunityOfMontagneArdecheHasTwentyEightMunicipalitiesAndItsPublishedPopulation() {
        var epci = INDEX.require(ref("epci:200072007"));
        assertEquals("CC Montagne d'Ardèche", epci.name());
        assertEquals(4_819, epci.population());
        assertEquals(2022, epci.populationYear());
        assertEquals(28, INDEX.municipalitiesOf(epci.ref()).size());
        assertEquals(List.of(ref("department:07"), ref("region:84")), epci.parents());
    }

    @Test
    void aMunicipalityKnowsItsEpciDepartmentAndRegionSmallestFirst() {
        var eulalie = INDEX.municipality("07235").orElseThrow();
        assertEquals(List.of(ref("epci:200072007"), ref("department:07"), ref("region:84")), eulalie.parents());
        assertEquals(List.of("07510"), eulalie.postcodes());
        assertEquals(209, eulalie.population());
        assertEquals(2023, eulalie.populationYear());
    }

    @Test
    void aBareCodeIsAcceptedWhenOneKindAloneHasIt() {
        assertEquals(ref("municipality:07235"), INDEX.find("07235").ref());
        assertEquals(ref("department:07"), INDEX.find("07").ref());
        assertEquals(ref("epci:200072007"), INDEX.find(" 200072007 ").ref());
        assertEquals(ref("municipality:2A004"), INDEX.find("2A004").ref());
    }

    @Test
    void aBareCodeOfTwoKindsNamesBoth() {
        var lookup = INDEX.find("84");
        assertTrue(lookup.isAmbiguous());
        assertNull(lookup.ref());
        assertEquals(List.of(ref("department:84"), ref("region:84")), lookup.candidates());
        assertEquals(ref("region:84"), INDEX.find("region:84").ref());
    }

    @Test
    void aFormerCodeLeadsToItsSuccessorAndSaysSo() {
        var lookup = INDEX.find("municipality:07135");
        assertEquals(ref("municipality:07262"), lookup.ref());
        assertEquals("07135", lookup.resolvedFrom());
        assertEquals(ref("municipality:13055"), INDEX.find("13201").ref());
        assertEquals("07262", INDEX.municipality("07135").orElseThrow().code());
    }

    @Test
    void whatIsNoReferenceIsUnknown() {
        for (String text :
                new String[] {null, "", ":", "07999", "commune:07235", "epci:07235", "area:07", "municipality:"}) {
            var lookup = INDEX.find(text);
            assertTrue(lookup.territory().isEmpty() && !lookup.isAmbiguous(), text);
        }
    }

    @Test
    void anAreaIsRecognisedByItsId() {
        String id = "0199e0a0-0000-7000-8000-000000000001";
        assertEquals(ref("area:" + id), INDEX.find(id).ref());
        assertEquals(ref("area:" + id), INDEX.find("area:" + id).ref());
    }

    @Test
    void anEpciThatCrossesABorderTouchesBothDepartmentsAndLiesInNeither() {
        var crossing = INDEX.all().stream()
                .filter(territory -> territory.ref().kind() == TerritoryKind.EPCI)
                .filter(territory -> territory.parents().stream()
                                .filter(parent -> parent.kind() == TerritoryKind.DEPARTMENT)
                                .count()
                        > 1)
                .findFirst()
                .orElseThrow();
        assertTrue(INDEX.ancestors(crossing.ref()).stream().noneMatch(ref -> ref.kind() == TerritoryKind.DEPARTMENT));
        crossing.parents().forEach(parent -> assertTrue(INDEX.children(parent).contains(crossing)));
    }

    @Test
    void theAncestorsOfAMunicipalityBeginWithItself() {
        assertEquals(
                Set.of(ref("municipality:07235"), ref("epci:200072007"), ref("department:07"), ref("region:84")),
                INDEX.ancestors(ref("municipality:07235")));
    }

    @Test
    void aPostcodeServesSeveralMunicipalitiesEvenOfAnotherDepartment() {
        assertTrue(INDEX.municipalitiesOfPostcode("07510").size() > 1);
        assertTrue(INDEX.municipalitiesOfPostcode("48250").stream()
                .anyMatch(municipality -> municipality.code().equals("07136")));
    }

    private static TerritoryRef ref(String text) {
        return TerritoryRef.parse(text).orElseThrow();
    }
}
