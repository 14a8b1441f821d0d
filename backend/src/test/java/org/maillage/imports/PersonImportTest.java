package org.maillage.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.managerOf;
import static org.maillage.imports.ImportCalls.counts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonImportTest {

    private static final ImportCalls CALLS = new ImportCalls(() -> as(managerOf(PLATEAU)));
    private static final ImportCalls OTHERS = new ImportCalls(() -> as(managerOf(VALLEE)));
    private static final String TITLES =
            "id;prénom;nom de famille;consentement;date consentement;source consentement;visibilité\n";

    private final String family = "Exemple " + UUID.randomUUID().toString().substring(0, 8);
    private final String key = UUID.randomUUID().toString();

    @Test
    void who_agreed_with_a_date_and_a_source_is_seen_by_the_network() {
        JsonPath one = load("oui", "12/05/2026", "Formulaire papier", "");
        assertEquals(List.of(1, 0, 0, 0, 0), counts(one), one.prettify());
        JsonPath person = person();
        assertEquals("network", person.getString("visibility"));
        assertEquals(
                Map.of("basis", "consent", "networkSharing", true, "date", "2026-05-12", "source", "Formulaire papier"),
                person.getMap("consent"));
        seenByOthers(200);
        assertEquals(List.of(0, 0, 1, 0, 0), counts(load("oui", "12/05/2026", "Formulaire papier", "")));
    }

    @Test
    void an_agreement_without_its_date_is_none_and_the_report_says_so() {
        JsonPath one = load("oui", "", "Formulaire papier", "réseau");
        assertEquals(List.of(1, 0, 0, 0, 0), counts(one), one.prettify());
        assertEquals(List.of("consent-incomplete"), one.getList("run.repairs.code"));
        assertEquals("organisation", person().getString("visibility"));
        assertNull(person().getMap("consent"));
        seenByOthers(404);
    }

    @Test
    void a_wish_to_be_shown_without_an_agreement_is_not_followed() {
        JsonPath one = load("", "", "", "network");
        assertEquals(List.of("consent-incomplete"), one.getList("run.repairs.code"));
        assertEquals("organisation", person().getString("visibility"));
    }

    @Test
    void who_agreed_but_shall_stay_with_the_organisation_stays() {
        load("oui", "2026-05-12", "Courriel", "organisation");
        assertEquals("organisation", person().getString("visibility"));
        assertEquals(true, person().getBoolean("consent.networkSharing"));
    }

    @Test
    void a_later_no_withdraws_and_an_older_yes_does_not_bring_back() {
        load("oui", "2026-05-12", "Courriel", "");
        JsonPath withdrawn = load("non", "2026-09-01", "Téléphone", "");
        assertEquals(List.of(0, 1, 0, 0, 0), counts(withdrawn), withdrawn.prettify());
        assertEquals("organisation", person().getString("visibility"));
        seenByOthers(404);
        assertEquals(List.of(0, 0, 1, 0, 0), counts(load("oui", "2026-05-12", "Courriel", "")));
        assertEquals("organisation", person().getString("visibility"));
    }

    @Test
    void whom_the_owner_hid_a_repeated_file_does_not_show_again() {
        load("oui", "2026-05-12", "Courriel", "");
        JsonPath person = person();
        as(managerOf(PLATEAU))
                .header("If-Match", "\"" + person.getInt("version") + "\"")
                .contentType("application/merge-patch+json")
                .body(Map.of("visibility", "organisation"))
                .patch("/actors/" + person.getString("id"))
                .then()
                .statusCode(200);
        assertEquals(List.of(0, 0, 1, 0, 0), counts(load("oui", "2026-05-12", "Courriel", "")));
        assertEquals("organisation", person().getString("visibility"));
    }

    @Test
    void a_usual_list_of_people_stays_with_the_organisation() {
        String titles = "Identifiant;Civilité;NOM;Prénom;Accord RGPD;Date accord\n";
        JsonPath one =
                CALLS.commit(titles + key + ";Mme;" + family + ";Claire;oui;03/11/2026\n", "source", "personnes");
        assertEquals(List.of(1, 0, 0, 0, 0), counts(one), one.prettify());
        JsonPath person = person();
        assertEquals("person", person.getString("type"));
        assertEquals(family, person.getString("familyName"));
        assertEquals("organisation", person.getString("visibility"));
        seenByOthers(404);
    }

    @Test
    void a_date_to_come_is_refused_in_its_column() {
        JsonPath one = load("oui", "2099-01-01", "Courriel", "");
        assertEquals(List.of(0, 0, 0, 0, 1), counts(one), one.prettify());
        as(managerOf(PLATEAU))
                .get("/imports/" + one.getString("id") + "/rows?outcome=rejected")
                .then()
                .body("items[0].errors.column", hasItem("date consentement"));
    }

    @Test
    void somebody_elses_person_is_left_aside_whatever_the_row_says() {
        load("oui", "2026-05-12", "Courriel", "");
        JsonPath theirs = as(managerOf(VALLEE))
                .get("/actors/" + person().getString("id"))
                .then()
                .extract()
                .jsonPath();
        as(managerOf(VALLEE))
                .header("If-Match", "\"" + theirs.getInt("version") + "\"")
                .contentType("application/merge-patch+json")
                .body(Map.of("externalIds", List.of(Map.of("source", "personnes", "id", key))))
                .patch("/actors/" + theirs.getString("id"))
                .then()
                .statusCode(200);
        JsonPath one = OTHERS.commit(TITLES + row("non", "2026-10-01", "Courriel", ""), "source", "personnes");
        assertEquals(List.of(0, 0, 0, 1, 0), counts(one), one.prettify());
        as(managerOf(VALLEE))
                .get("/imports/" + one.getString("id") + "/rows")
                .then()
                .body("items[0].errors[0].code", equalTo("not-editable"));
        assertEquals("network", person().getString("visibility"));
    }

    private JsonPath load(String agreed, String on, String source, String visibility) {
        return CALLS.commit(TITLES + row(agreed, on, source, visibility), "source", "personnes");
    }

    private String row(String agreed, String on, String source, String visibility) {
        return String.join(";", key, "Claire", family, agreed, on, source, visibility) + "\n";
    }

    private JsonPath person() {
        return as(managerOf(PLATEAU))
                .get("/actors/by-external-id/personnes/" + key)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void seenByOthers(int status) {
        as(managerOf(VALLEE)).get("/actors/" + person().getString("id")).then().statusCode(status);
    }
}
