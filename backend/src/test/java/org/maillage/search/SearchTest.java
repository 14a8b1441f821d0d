package org.maillage.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.asClient;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.actors.TestActors.create;
import static org.maillage.actors.TestActors.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.TestWorld.Organisation;
import org.maillage.TestWorld.Person;
import org.maillage.events.TestEvents;

/** One box over everything. Names hold a word of their own, so that other tests' records stay out of sight. */
@QuarkusTest
class SearchTest {

    private Organisation mine;
    private Person me;
    private Person other;
    private String word;

    @BeforeEach
    void two_organisations_and_a_word_that_nobody_else_uses() {
        mine = newOrganisation();
        me = newPerson(mine, "adviser");
        other = newPerson(newOrganisation(), "adviser");
        word = newWord();
    }

    private static String newWord() {
        return "zz" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "qua";
    }

    private ValidatableResponse search(Person who, String q) {
        return as(who).queryParam("q", q).get("/search").then().statusCode(200);
    }

    @Test
    void the_best_fitting_title_comes_first_whatever_its_kind() {
        create(as(me), "Un lieu qui parle de tout", "publicDescription", "On y trouve " + word + " le jeudi.");
        create(as(me), "Maison " + word);
        create(as(me), word + " du plateau");
        create(as(me), word);
        search(me, word)
                .body(
                        "items.title",
                        equalTo(List.of(word, word + " du plateau", "Maison " + word, "Un lieu qui parle de tout")))
                .body("items.kind", everyItem(is("actors")))
                .body("kinds.find { it.kind == 'actors' }.total", equalTo(4))
                .body("kinds.find { it.kind == 'territories' }.total", equalTo(0));
    }

    @Test
    void territories_are_found_beside_actors_with_where_they_lie() {
        create(as(me), "Foyer rural du Béage " + word, "address", Map.of("municipality", "07026"));
        search(me, "béage")
                .body("items.title", hasItem("Le Béage"))
                .body("items.find { it.id == 'municipality:07026' }.kind", equalTo("territories"))
                .body("items.find { it.id == 'municipality:07026' }.place", equalTo("Ardèche"))
                .body("items.find { it.id == 'municipality:07026' }.code", equalTo("municipality"));
        search(me, "foyer " + word).body("items[0].place", equalTo("Le Béage"));
        as(me).queryParam("q", "07026")
                .queryParam("kind", "territories")
                .get("/search")
                .then()
                .body("items.id", hasItem("municipality:07026"));
    }

    @Test
    void words_are_marked_in_the_title_and_in_the_excerpt() {
        String name = "Épicerie " + word;
        create(
                as(me),
                name,
                "roles",
                List.of("relay-place"),
                "publicDescription",
                "L’épicerie " + word + " vend de tout.");
        search(me, "epicerie " + word)
                .body(
                        "items[0].titleMarks",
                        equalTo(List.of(Map.of("start", 0, "end", 8), Map.of("start", 9, "end", name.length()))))
                .body("items[0].vocabulary", equalTo("actor-role"))
                .body("items[0].code", equalTo("relay-place"))
                .body("items[0].excerpt", equalTo("L’épicerie " + word + " vend de tout."))
                .body("items[0].excerptMarks", hasSize(2));
    }

    @Test
    void a_mistyped_word_is_forgiven() {
        create(as(me), "Recyclerie " + word);
        String mistyped = word.substring(0, word.length() - 2) + "au";
        search(me, mistyped).body("items.title", hasItem("Recyclerie " + word)).body("items[0].titleMarks", hasSize(1));
    }

    @Test
    void words_that_a_name_has_are_taken_as_they_are() {
        String like = word.substring(0, word.length() - 2) + "au";
        create(as(me), "Maison " + like);
        as(me).body(Map.of("title", "Garage " + word)).post("/projects").then().statusCode(201);
        search(me, word)
                .body("items.title", contains("Garage " + word))
                .body("kinds.find { it.kind == 'actors' }.total", equalTo(0));
    }

    @Test
    void words_that_names_have_but_not_together_are_taken_for_others() {
        String like = word.substring(0, word.length() - 2) + "au";
        String place = newWord();
        create(as(me), "Maison " + like + " " + place);
        create(as(me), "Maison " + word);
        search(me, word + " " + place).body("items.title", contains("Maison " + like + " " + place));
    }

    @Test
    void words_are_beginnings_but_for_short_ones_before_others() {
        create(as(me), "Atelier de " + word);
        create(as(me), "Atelier demain " + word);
        search(me, "atel de " + word).body("items.title", contains("Atelier de " + word));
        search(me, word + " de").body("items", hasSize(2));
    }

    @Test
    void projects_are_found_by_what_the_network_reads_of_them() {
        String secret = newWord();
        as(me).body(Map.of("title", "Garage solidaire " + word, "territory", "07026", "internalDescription", secret))
                .post("/projects")
                .then()
                .statusCode(201);
        search(other, "garage " + word)
                .body("items[0].kind", equalTo("projects"))
                .body("items[0].place", equalTo("Le Béage"))
                .body("items[0].code", equalTo("idea"));
        search(other, secret).body("items", empty());
    }

    @Test
    void events_are_found_once_published_with_where_they_take_place() {
        UUID id = TestEvents.create(as(me), TestEvents.ready("Soirée " + word));
        search(me, word).body("items.id", contains(id.toString()));
        search(other, word).body("items", empty());
        TestEvents.state(as(me), id, "published").then().statusCode(200);
        String mistyped = word.substring(0, word.length() - 2) + "au";
        for (String typed : List.of("soiree " + word, mistyped)) {
            search(other, typed)
                    .body("items[0].kind", equalTo("events"))
                    .body("items[0].id", equalTo(id.toString()))
                    .body("items[0].place", equalTo("Sainte-Eulalie"))
                    .body("items[0].code", equalTo("debate-evening"));
        }
    }

    @Test
    void kinds_narrow_and_the_limit_holds_while_the_total_counts_all() {
        for (int i = 0; i < 4; i++) {
            create(as(me), word + " " + i);
        }
        as(me).queryParam("q", word)
                .queryParam("kind", "actors")
                .queryParam("limit", 3)
                .get("/search")
                .then()
                .body("items", hasSize(3))
                .body("kinds", hasSize(1))
                .body("kinds[0].total", equalTo(4));
    }

    @Test
    void nothing_of_another_organisation_is_found_or_counted() {
        String name = newWord();
        String secret = newWord();
        create(as(me), person(name, "givenName", "Essai"));
        create(as(me), "Lieu ouvert " + word, "internalDescription", secret);
        search(me, name).body("items.title", hasItem("Essai " + name));
        search(other, name).body("items", empty()).body("kinds.total", everyItem(is(0)));
        search(other, secret).body("items", empty()).body("kinds.total", everyItem(is(0)));
        String answer = search(other, word).body("items", hasSize(1)).extract().asString();
        assertFalse(answer.contains(secret), answer);
    }

    @Test
    void of_a_person_no_text_is_shown() {
        create(as(me), person(word, "publicDescription", "parle de " + word));
        search(me, word).body("items", hasSize(1)).body("items[0].excerpt", equalTo(null));
    }

    @Test
    void archived_records_are_not_found() {
        UUID id = create(as(me), "Ancien " + word);
        as(me).header("If-Match", "*").delete("/actors/" + id).then().statusCode(204);
        search(me, word).body("items", empty());
    }

    @Test
    void a_key_finds_only_what_its_scopes_let_it_read() {
        create(as(me), "Béage " + word);
        asClient(mine, "search:read")
                .queryParam("q", "béage")
                .get("/search")
                .then()
                .statusCode(200)
                .body("items.kind", everyItem(is("territories")))
                .body("items", not(empty()))
                .body("kinds.kind", equalTo(List.of("territories")));
        asClient(mine, "search:read", "actors:read")
                .queryParam("q", word)
                .get("/search")
                .then()
                .body("items.kind", hasItems("actors"));
        asClient(mine, "actors:read")
                .queryParam("q", word)
                .get("/search")
                .then()
                .statusCode(403);
    }

    @Test
    void bad_questions_are_refused_with_their_name_and_odd_ones_answered() {
        as(me).get("/search").then().statusCode(400).body("errors[0].pointer", equalTo("q"));
        as(me).queryParam("q", " ").get("/search").then().statusCode(400);
        as(me).queryParam("q", "a".repeat(201))
                .get("/search")
                .then()
                .statusCode(400)
                .body("errors[0].code", is("too-long"));
        as(me).queryParam("q", "a")
                .queryParam("kind", "nothing")
                .get("/search")
                .then()
                .statusCode(400);
        for (String limit : List.of("0", "51", "x")) {
            as(me).queryParam("q", "a")
                    .queryParam("limit", limit)
                    .get("/search")
                    .then()
                    .statusCode(400);
        }
        as(me).queryParam("q", "a\0b").get("/search").then().statusCode(400);
        for (String odd : List.of("😀", "' | & ! :*", "مرحبا", "a".repeat(200), "l'", "((", "%_")) {
            search(me, odd).body("items", notNullValue());
        }
        assertEquals(0, search(me, "😀").extract().<List<?>>path("items").size());
    }
}
