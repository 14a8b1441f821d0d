package org.maillage.territories;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TerritoryResourceTest {

    @Test
    void anybodyReadsAMunicipalityByItsReferenceOrBareCode() {
        for (String ref : List.of("municipality:07235", "07235")) {
            anonymous()
                    .get("/territories/" + ref)
                    .then()
                    .statusCode(200)
                    .body("ref", equalTo("municipality:07235"))
                    .body("kind", equalTo("municipality"))
                    .body("name", equalTo("Sainte-Eulalie"))
                    .body("postcodes", contains("07510"))
                    .body("population.count", is(209))
                    .body("population.year", is(2023))
                    .body("population.kind", equalTo("municipal"))
                    .body("parents.ref", contains("epci:200072007", "department:07", "region:84"))
                    .body("parents.name", contains("CC Montagne d'Ardèche", "Ardèche", "Auvergne-Rhône-Alpes"))
                    .body("municipalityCount", is(1))
                    .body("resolvedFrom", nullValue());
        }
    }

    @Test
    void aFormerCodeAnswersItsSuccessorAndSaysSo() {
        anonymous()
                .get("/territories/07135")
                .then()
                .statusCode(200)
                .body("ref", equalTo("municipality:07262"))
                .body("resolvedFrom", equalTo("07135"))
                .body("former.find { it.code == '07135' }.name", equalTo("Laval-d'Aurelle"))
                .body("former.find { it.code == '07135' }.status", equalTo("delegated"));
    }

    @Test
    void aBareCodeOfTwoKindsIsRefusedWithBothCandidates() {
        anonymous()
                .header("Accept-Language", "en")
                .get("/territories/01")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("ambiguous-reference"))
                .body("errors[0].detail", containsString("department:01"))
                .body("errors[0].detail", containsString("region:01"));
        anonymous().get("/territories/region:01").then().statusCode(200).body("name", equalTo("Guadeloupe"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99999",
                "commune:07235",
                "epci:07235",
                "area:0199e0a0-0000-7000-8000-000000000001",
                "0199e0a0-0000-7000-8000-000000000001",
                "x",
                "%00",
                "municipality:"
            })
    void whatIsNoTerritoryIsNotFound(String ref) {
        anonymous().urlEncodingEnabled(false).get("/territories/" + ref).then().statusCode(404);
    }

    @Test
    void theEpciOfMontagneArdecheListsItsTwentyEightMunicipalities() {
        anonymous()
                .get("/territories/epci:200072007/children?count=exact")
                .then()
                .statusCode(200)
                .body("items", hasSize(28))
                .body("total", is(28))
                .body("nextCursor", nullValue())
                .body("items.kind", everyItem(equalTo("municipality")))
                .body("items.code", hasItems("07235", "07224", "07136"));
        anonymous()
                .get("/territories/200072007")
                .then()
                .body("population.count", is(4819))
                .body("population.year", is(2022))
                .body("municipalityCount", is(28));
    }

    @Test
    void theChildrenOfARegionAreItsDepartmentsAndOnRequestItsEpci() {
        anonymous()
                .get("/territories/region:84/children")
                .then()
                .body("items.kind", everyItem(equalTo("department")))
                .body("items.code", hasItems("07", "26", "69"))
                .body("items", hasSize(12));
        anonymous()
                .get("/territories/department:07/children?kind=epci&limit=200")
                .then()
                .body("items.code", hasItem("200072007"))
                .body("items.kind", everyItem(equalTo("epci")));
    }

    @Test
    void theAncestorsOfAMunicipalityGoFromItsEpciToItsRegion() {
        anonymous()
                .get("/territories/municipality:07235/ancestors")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.kind != 'area' }.ref",
                        contains("epci:200072007", "department:07", "region:84"));
    }

    @ParameterizedTest(name = "\"{0}\" finds {1} first")
    @CsvSource({
        "saint cirg, municipality:46255",
        "st cirgues en mont, municipality:07224",
        "ST-CIRGUES-EN-MONTAGNE, municipality:07224",
        "ste eulalie 07510, municipality:07235",
        "07510 eulalie, municipality:07235",
        "aubenas, municipality:07019",
        "AUBENAS CEDEX, municipality:07019",
        "aubens, municipality:07019",
        "lamaste, municipality:07129",
        "vallon pon darc, municipality:07330",
        "ardeche, department:07",
        "montagne d’ardèche, epci:200072007",
        "communauté de communes montagne d'ardèche, epci:200072007",
        "laval d'aurelle, municipality:07262",
        "07235, municipality:07235",
        "200072007, epci:200072007",
        "Paris 12e, municipality:75056",
        "2a004, municipality:2A004",
    })
    void aSearchPutsTheBestFirst(String q, String first) {
        anonymous()
                .queryParam("q", q)
                .get("/territories")
                .then()
                .statusCode(200)
                .body("items[0].ref", equalTo(first));
    }

    @Test
    void theBeginningOfANameFindsAllThatBeginSo() {
        anonymous()
                .queryParam("q", "saint cirg")
                .get("/territories?kind=municipality")
                .then()
                .body("items.ref", hasItem("municipality:07224"))
                .body("items[0].name", containsString("Cirgues"));
    }

    @Test
    void aPostcodeFindsAllItsMunicipalitiesAlsoWithoutItsLeadingZero() {
        for (String q : List.of("07510", "7510")) {
            anonymous()
                    .queryParam("q", q)
                    .get("/territories?limit=200")
                    .then()
                    .body("items.ref", hasItems("municipality:07235", "municipality:07224", "municipality:07326"));
        }
        anonymous()
                .queryParam("q", "48250")
                .get("/territories")
                .then()
                .body("items.ref", hasItem("municipality:07136"));
    }

    @Test
    void aRepeatedKindMeansOrAndAParentNarrows() {
        anonymous()
                .get("/territories?kind=department&kind=region&parent=region:84&limit=200")
                .then()
                .body("items.kind", everyItem(equalTo("department")));
        anonymous()
                .queryParam("q", "saint")
                .get("/territories?parent=epci:200072007&limit=200")
                .then()
                .body("items.ref", hasItem("municipality:07224"))
                .body("items.ref", not(hasItem("municipality:07204")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"???", "-", "’", "%", "_"})
    void aSearchWithoutLettersOrDigitsFindsNothing(String q) {
        anonymous()
                .queryParam("q", q)
                .get("/territories")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void aWalkByCursorMeetsEachRowOnce() {
        var seen = new HashSet<String>();
        int read = 0;
        String cursor = null;
        do {
            var request = anonymous().queryParam("limit", 100).queryParam("parent", "department:07");
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/territories")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<String> refs = page.getList("items.ref");
            read += refs.size();
            seen.addAll(refs);
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertEquals(read, seen.size());
        assertTrue(seen.size() > 335);
    }

    @Test
    void aSearchIsWalkedByCursorToo() {
        String cursor =
                anonymous().queryParam("q", "saint").get("/territories?limit=2").path("nextCursor");
        List<String> first =
                anonymous().queryParam("q", "saint").get("/territories?limit=4").path("items.ref");
        anonymous()
                .queryParam("q", "saint")
                .queryParam("cursor", cursor)
                .get("/territories?limit=2")
                .then()
                .body("items.ref", equalTo(first.subList(2, 4)));
    }

    @ParameterizedTest(name = "{0} is refused with {1}")
    @CsvSource({
        "kind=commune, unknown-code",
        "parent=99999, unknown-reference",
        "parent=01, ambiguous-reference",
        "sort=size, unknown-code",
        "archived=yes, unknown-code",
        "limit=201, out-of-range",
    })
    void aWrongParameterIsRefused(String query, String code) {
        anonymous().get("/territories?" + query).then().statusCode(400).body("errors[0].code", equalTo(code));
    }

    @Test
    void anUnknownParameterIsRefused() {
        anonymous().get("/territories?name=x").then().statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @Test
    void whatTheCallerHoldsIsNotSentAgain() {
        String tag = anonymous().get("/territories/epci:200072007").header("ETag");
        anonymous()
                .header("If-None-Match", tag)
                .get("/territories/epci:200072007")
                .then()
                .statusCode(304);
    }
}
