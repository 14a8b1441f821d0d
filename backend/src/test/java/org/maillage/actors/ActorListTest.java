package org.maillage.actors;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.actors.TestActors.create;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.TestWorld.Person;

/** Lists: filters, search, order, pages, CSV. Each test looks at the actors of an organisation of its own. */
@QuarkusTest
class ActorListTest {

    private Person somebody;

    @BeforeEach
    void an_organisation_of_its_own() {
        somebody = newPerson(newOrganisation(), "adviser");
    }

    private RequestSpecification me() {
        return as(somebody);
    }

    private RequestSpecification mine() {
        return me().queryParam("owner", "mine");
    }

    @Test
    void filters_are_combined_and_repeated_ones_mean_or() {
        create(me(), "Lieu", "roles", List.of("relay-place"), "themes", List.of("mobility"));
        create(me(), "Mairie", "roles", List.of("local-authority"));
        create(me(), "Banque", "roles", List.of("funder"), "themes", List.of("energy"));
        mine().queryParam("role", "relay-place", "funder")
                .get("/actors")
                .then()
                .body("items.name", containsInAnyOrder("Lieu", "Banque"));
        mine().queryParam("role", "relay-place", "funder")
                .queryParam("theme", "energy")
                .get("/actors")
                .then()
                .body("items.name", containsInAnyOrder("Banque"));
    }

    @Test
    void a_territory_means_in_or_below_it() {
        create(me(), "À Borne", "address", Map.of("municipality", "07038"));
        create(me(), "À Aubenas", "address", Map.of("municipality", "07019"));
        create(me(), "À Lyon", "address", Map.of("municipality", "69123"));
        mine().queryParam("territory", "200072007")
                .get("/actors")
                .then()
                .body("items.name", containsInAnyOrder("À Borne"));
        mine().queryParam("territory", "department:07")
                .get("/actors")
                .then()
                .body("items.name", containsInAnyOrder("À Borne", "À Aubenas"));
        mine().queryParam("territory", "region:84")
                .queryParam("count", "exact")
                .get("/actors")
                .then()
                .body("total", equalTo(3));
        mine().queryParam("territory", "99").get("/actors").then().statusCode(400);
    }

    @Test
    void acting_in_a_territory_reaches_up_and_down() {
        create(me(), "Toute la région", "territories", List.of("region:84"));
        create(me(), "Une commune", "territories", List.of("municipality:07235"));
        create(me(), "Ailleurs", "territories", List.of("department:29"));
        mine().queryParam("actsIn", "epci:200072007")
                .get("/actors")
                .then()
                .body("items.name", containsInAnyOrder("Toute la région", "Une commune"));
    }

    @Test
    void words_are_found_without_accents_by_their_beginning_and_with_a_typing_error() {
        create(me(), "Épicerie coopérative de la Burle", "address", Map.of("municipality", "07026"));
        for (String words : List.of(
                "epicerie",
                "COOP burl",
                "Épicérie",
                "beage",
                "epicerei",
                "cooperatve",
                "burle cooperatvie",
                "epicerei le beagee")) {
            mine().queryParam("q", words).get("/actors").then().body("items.name", hasItem(startsWith("Épicerie")));
        }
        mine().queryParam("q", "boulangerie").get("/actors").then().body("items", hasSize(0));
        mine().queryParam("q", "epicerei introuvable").get("/actors").then().body("items", hasSize(0));
    }

    @Test
    void walking_by_cursor_meets_each_actor_once_even_while_others_are_added() {
        for (int i = 0; i < 7; i++) {
            create(me(), "Marche " + i);
        }
        List<String> met = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification page = mine().queryParam("limit", 3).queryParam("sort", "name");
            Response answer = (cursor == null ? page : page.queryParam("cursor", cursor)).get("/actors");
            met.addAll(answer.path("items.name"));
            cursor = answer.path("nextCursor");
            create(me(), "Ajout " + met.size());
        } while (cursor != null && met.size() < 50);
        assertEquals(7, met.stream().filter(name -> name.startsWith("Marche")).count());
        assertEquals(met.size(), new HashSet<>(met).size());
    }

    @Test
    void pages_have_links_limits_and_honest_refusals() {
        create(me(), "Un");
        create(me(), "Deux");
        Response first = mine().queryParam("limit", 1)
                .queryParam("sort", "-updatedAt")
                .queryParam("count", "exact")
                .get("/actors");
        first.then().statusCode(200).body("total", equalTo(2)).body("items[0].name", equalTo("Deux"));
        assertTrue(first.header("Link").contains("rel=\"next\""));
        mine().queryParam("limit", 1)
                .queryParam("offset", 1)
                .queryParam("sort", "-updatedAt")
                .get("/actors")
                .then()
                .body("items[0].name", equalTo("Un"))
                .body("nextCursor", nullValue());
        mine().queryParam("limit", 0).get("/actors").then().statusCode(400).body("errors[0].pointer", equalTo("limit"));
        mine().queryParam("limit", 201).get("/actors").then().statusCode(400);
        mine().queryParam("sort", "password").get("/actors").then().statusCode(400);
        mine().queryParam("cursor", "nonsense")
                .get("/actors")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-cursor"));
        mine().queryParam("couleur", "bleu")
                .get("/actors")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
        mine().queryParam("bbox", "1,2,3").get("/actors").then().statusCode(400);
    }

    @Test
    void the_state_of_a_record_is_seen_and_filtered() {
        create(me(), "Nu");
        create(
                me(),
                "Complet",
                "roles",
                List.of("funder"),
                "address",
                Map.of("municipality", "07235"),
                "contactPoints",
                List.of(Map.of("kind", "phone", "value", "04 75 00 00 00")));
        mine().queryParam("state", "incomplete").get("/actors").then().body("items.name", containsInAnyOrder("Nu"));
        mine().queryParam("state", "to-verify")
                .get("/actors")
                .then()
                .body("items.name", containsInAnyOrder("Complet"))
                .body("items.state", everyItem(equalTo("to-verify")));
    }

    @Test
    void the_csv_holds_exactly_the_filtered_list_and_no_formula() {
        create(
                me(),
                "=HYPERLINK(\"http://x\")",
                "roles",
                List.of("funder"),
                "contactPoints",
                List.of(Map.of("kind", "phone", "value", "+33 4 75 00 00 00")));
        create(me(), "Autre");
        Response csv = mine().queryParam("role", "funder").accept("text/csv").get("/actors");
        csv.then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", startsWith("attachment"));
        List<String> lines = csv.asString().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("\ufeffid,actorType,name"));
        assertTrue(lines.get(1).contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
        assertTrue(lines.get(1).contains(",+33 4 75 00 00 00,"));
        mine().queryParam("format", "csv").get("/actors").then().contentType(startsWith("text/csv"));
        mine().queryParam("format", "csv")
                .queryParam("type", "foo")
                .get("/actors")
                .then()
                .statusCode(400);
        mine().queryParam("format", "csv")
                .queryParam("sort", "foo")
                .get("/actors")
                .then()
                .statusCode(400);
        mine().queryParam("format", "docx").get("/actors").then().statusCode(400);
    }

    @Test
    void only_what_changed_since_an_instant_is_listed() {
        create(me(), "Ancien");
        String since = mine().get("/actors").path("items[0].updatedAt");
        create(me(), "Nouveau");
        mine().queryParam("updatedSince", since).get("/actors").then().body("items.name", hasItem("Nouveau"));
        mine().queryParam("updatedSince", "2999-01-01T00:00:00Z")
                .get("/actors")
                .then()
                .body("items.name", not(hasItem("Nouveau")));
        mine().queryParam("updatedSince", "hier").get("/actors").then().statusCode(400);
    }
}
