package org.maillage.actors;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.actors.TestActors.create;
import static org.maillage.actors.TestActors.newSiret;
import static org.maillage.actors.TestActors.organisation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The conventions of the API, shown on actors. */
@QuarkusTest
class ActorsTest {

    private static RequestSpecification adviser() {
        return as(adviserOf(PLATEAU));
    }

    @Test
    void an_actor_is_created_with_everything_and_read_back() {
        String siret = newSiret();
        Response created = adviser()
                .body(Map.ofEntries(
                        Map.entry("type", "organisation"),
                        Map.entry("name", "Café des Sucs"),
                        Map.entry("acronym", "CDS"),
                        Map.entry("legalForm", "association"),
                        Map.entry("esus", true),
                        Map.entry("siret", siret),
                        Map.entry("siren", siret.substring(0, 9)),
                        Map.entry("roles", List.of("relay-place", "ess-organisation")),
                        Map.entry("themes", List.of("third-places")),
                        Map.entry("skills", List.of("comptabilite")),
                        Map.entry("publicDescription", "Un café 🧡 et شكرا"),
                        Map.entry("internalDescription", "À rappeler en mars"),
                        Map.entry(
                                "address",
                                Map.of(
                                        "street",
                                        "Le Bourg",
                                        "postcode",
                                        "07510",
                                        "municipality",
                                        "07235",
                                        "longitude",
                                        4.192,
                                        "latitude",
                                        44.83)),
                        Map.entry("territories", List.of("epci:200072007")),
                        Map.entry("contactPoints", List.of(Map.of("kind", "phone", "value", "04 75 00 00 00"))),
                        Map.entry("externalIds", List.of(Map.of("source", "fichier", "id", "A-" + siret))),
                        Map.entry("lastVerifiedOn", "2026-11-01")))
                .post("/actors");
        created.then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/actors/" + created.path("id")))
                .header("ETag", matchesPattern("\"2-[\\w-]+\""))
                .body("version", equalTo(2))
                .body("address.municipality.ref", equalTo("municipality:07235"))
                .body("address.municipality.name", equalTo("Sainte-Eulalie"))
                .body("territories[0].kind", equalTo("epci"))
                .body("internalDescription", equalTo("À rappeler en mars"))
                .body("publicDescription", equalTo("Un café 🧡 et شكرا"))
                .body("state", equalTo("up-to-date"))
                .body("owner.name", equalTo(PLATEAU.name()))
                .body("editable", equalTo(true))
                .body("createdAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z"));
        String again = adviser().get("/actors/" + created.path("id")).asString();
        assertEquals(created.asString(), again);
    }

    @Test
    void an_unchanged_actor_is_answered_304() {
        UUID id = create(adviser(), "Inchangé");
        String tag = adviser().get("/actors/" + id).header("ETag");
        adviser()
                .header("If-None-Match", tag)
                .get("/actors/" + id)
                .then()
                .statusCode(304)
                .header("ETag", tag);
        adviser()
                .header("If-None-Match", "W/" + tag)
                .get("/actors/" + id)
                .then()
                .statusCode(304);
        adviser()
                .header("If-None-Match", "\"1-other\"")
                .get("/actors/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void a_put_replaces_and_a_patch_changes_only_what_it_names() {
        UUID id = create(adviser(), "Avant");
        adviser()
                .header("If-Match", "\"1\"")
                .body(Map.of("acronym", "AV", "address", Map.of("municipality", "07135")))
                .patch("/actors/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("name", equalTo("Avant"))
                .body("address.municipality.code", equalTo("07262"));
        adviser()
                .header("If-Match", "W/\"2-abc-gzip\"")
                .contentType("application/merge-patch+json")
                .body("{\"acronym\": null}")
                .patch("/actors/" + id)
                .then()
                .statusCode(200)
                .body("acronym", nullValue())
                .body("address.municipality.code", equalTo("07262"));
        adviser()
                .header("If-Match", "\"3\"")
                .body(organisation("Après"))
                .put("/actors/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Après"))
                .body("address.municipality", nullValue());
    }

    @Test
    void a_write_that_changes_nothing_leaves_the_version() {
        UUID id = create(adviser(), "Pareil");
        adviser()
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Pareil"))
                .patch("/actors/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
    }

    @Test
    void a_write_without_its_version_is_428_and_with_a_stale_one_412() {
        UUID id = create(adviser(), "Disputé");
        adviser()
                .body(Map.of("name", "X"))
                .patch("/actors/" + id)
                .then()
                .statusCode(428)
                .body("code", equalTo("precondition-required"));
        adviser()
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Première"))
                .patch("/actors/" + id)
                .then()
                .statusCode(200);
        adviser()
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Seconde"))
                .patch("/actors/" + id)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        adviser().delete("/actors/" + id).then().statusCode(428);
        adviser().get("/actors/" + id).then().body("name", equalTo("Première"));
    }

    @Test
    void an_archived_actor_leaves_the_list_and_can_be_restored() {
        String name = "Archive " + UUID.randomUUID();
        UUID id = create(adviser(), name);
        adviser().header("If-Match", "\"1\"").delete("/actors/" + id).then().statusCode(204);
        adviser().queryParam("q", name).get("/actors").then().body("items.id", not(hasItem(id.toString())));
        adviser()
                .queryParam("q", name)
                .queryParam("archived", "only")
                .get("/actors")
                .then()
                .body("items.id", hasItem(id.toString()));
        adviser().get("/actors/" + id).then().body("archivedAt", notNullValue());
        adviser().post("/actors/" + id + "/restore").then().statusCode(200).body("archivedAt", nullValue());
    }

    @Test
    void bulk_changes_are_made_all_or_none() {
        UUID one = create(adviser(), "Lot un");
        UUID two = create(adviser(), "Lot deux");
        Map<String, Object> patch = Map.of("themes", List.of("mobility"));
        adviser()
                .body(Map.of(
                        "items",
                        List.of(
                                Map.of("id", one, "version", 1, "patch", patch),
                                Map.of("id", two, "version", 7, "patch", patch))))
                .post("/actors/bulk")
                .then()
                .statusCode(412)
                .body("errors[0].pointer", startsWith("/items/1"));
        adviser().get("/actors/" + one).then().body("themes", empty());
        adviser()
                .body(Map.of(
                        "items",
                        List.of(
                                Map.of("id", one, "version", 1, "patch", patch),
                                Map.of("id", two, "version", 1, "patch", patch))))
                .post("/actors/bulk")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[1].themes", contains("mobility"));
    }

    @Test
    void an_own_key_creates_once_and_then_replaces() {
        String key = UUID.randomUUID().toString();
        String path = "/actors/by-external-id/crm/" + key;
        String id = adviser()
                .body(organisation("Par clé"))
                .put(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        adviser()
                .body(organisation("Par clé, renommée"))
                .put(path)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("name", equalTo("Par clé, renommée"))
                .body("externalIds[0].id", equalTo(key));
        adviser().get(path).then().statusCode(200).body("id", equalTo(id));
        adviser().get("/actors/by-external-id/crm/none").then().statusCode(404);
    }

    @Test
    void a_repeated_post_with_one_key_makes_one_actor() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> input = organisation("Une seule fois");
        String first = adviser()
                .header("Idempotency-Key", key)
                .body(input)
                .post("/actors")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String second = adviser()
                .header("Idempotency-Key", key)
                .body(input)
                .post("/actors")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals(first, second);
        adviser()
                .header("Idempotency-Key", key)
                .body(organisation("Autre chose"))
                .post("/actors")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-mismatch"));
    }

    @Test
    void a_siret_belongs_to_one_actor_of_the_network() {
        String siret = newSiret();
        adviser()
                .body(organisation("Première", "siret", siret))
                .post("/actors")
                .then()
                .statusCode(201);
        adviser()
                .body(organisation("Seconde", "siret", siret))
                .post("/actors")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/siret"))
                .body("errors[0].code", equalTo("duplicate"));
    }

    @Test
    void every_mistake_is_named_with_its_place() {
        adviser()
                .body("{\"type\":\"organisation\",\"name\":\"X\",\"couleur\":\"bleu\"}")
                .post("/actors")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/couleur"))
                .body("errors[0].code", equalTo("unknown-field"));
        adviser()
                .body(organisation("X", "address", Map.of("municipality", "99999")))
                .post("/actors")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/address/municipality"));
        adviser()
                .body(organisation("X", "territories", List.of("01")))
                .post("/actors")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("ambiguous-reference"));
        adviser()
                .body(organisation("x".repeat(301)))
                .post("/actors")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("too-long"));
        adviser()
                .body(organisation("NUL \u0000"))
                .post("/actors")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("bad-character"));
        adviser()
                .body(organisation("X", "parentId", UUID.randomUUID()))
                .post("/actors")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-reference"));
        adviser()
                .header("Accept-Language", "en")
                .body(organisation("X", "siret", "12345678901234"))
                .post("/actors")
                .then()
                .statusCode(400)
                .body("errors[0].detail", equalTo("The check digit is wrong. Check the figures."));
    }

    @Test
    void links_show_on_both_sides() {
        UUID network = create(adviser(), "Réseau Exemple");
        UUID member = create(adviser(), "Adhérente Exemple");
        adviser()
                .header("If-Match", "\"1\"")
                .body(Map.of("links", List.of(Map.of("kind", "member-of", "actorId", network, "from", "2025-01-01"))))
                .patch("/actors/" + member)
                .then()
                .statusCode(200)
                .body("links[0].direction", equalTo("outgoing"))
                .body("links[0].actor.name", equalTo("Réseau Exemple"));
        adviser()
                .get("/actors/" + network)
                .then()
                .body("links[0].direction", equalTo("incoming"))
                .body("links[0].actor.id", equalTo(member.toString()))
                .body("links[0].from", equalTo("2025-01-01"));
    }

    @Test
    void the_journal_and_the_change_table_know_of_each_write() {
        UUID id = create(adviser(), "Tracé");
        adviser()
                .header("If-Match", "\"1\"")
                .body(Map.of("acronym", "T"))
                .patch("/actors/" + id)
                .then()
                .statusCode(200);
        assertEquals(
                "create,update",
                TestActors.read(
                        "select string_agg(action, ',' order by id) from audit_entries where resource_id = ?", id));
        assertEquals(
                "{acronym}",
                TestActors.read("select fields from audit_entries where resource_id = ? and action = 'update'", id));
        assertEquals(
                "2 {network} {network}",
                TestActors.read(
                        "select version || ' ' || readers_before::text || ' ' || readers_after::text from changes where resource_id = ? and kind = 'update'",
                        id));
    }
}
