package org.maillage.actors;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.asClient;
import static org.maillage.actors.TestActors.create;
import static org.maillage.actors.TestActors.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;

/** Who works with a person that another organisation keeps reads her name, commune and roles, and adds her own part. */
@QuarkusTest
class PersonAccessTest {

    private static final String CANARY = "canari-93c1";

    private static RequestSpecification plateau() {
        return as(adviserOf(PLATEAU));
    }

    private static RequestSpecification vallee() {
        return as(adviserOf(VALLEE));
    }

    /** A person of PLATEAU with whom VALLEE works, everything about her filled in. */
    private static UUID known(String familyName, Object... more) {
        Map<String, Object> input = person(familyName, more);
        input.putIfAbsent("givenName", "Dominique");
        input.put("formOfAddress", "feminine");
        input.put("roles", List.of("project-holder"));
        input.put("themes", List.of("mobility"));
        input.put("skills", List.of(CANARY));
        input.put("publicDescription", CANARY);
        input.put("internalDescription", CANARY);
        input.put(
                "address",
                Map.of(
                        "street",
                        CANARY,
                        "complement",
                        CANARY,
                        "postcode",
                        "07000",
                        "city",
                        CANARY,
                        "municipality",
                        "07186",
                        "longitude",
                        4.123456,
                        "latitude",
                        44.654321));
        input.put("territories", List.of("department:07"));
        input.put("contactPoints", List.of(Map.of("kind", "e-mail", "value", CANARY + "@essai.example")));
        input.put("externalIds", List.of(Map.of("source", "prive", "id", CANARY + UUID.randomUUID())));
        input.put("lastVerifiedOn", "2026-10-10");
        input.put(
                "consent", Map.of("basis", "consent", "networkSharing", false, "date", "2026-01-10", "source", CANARY));
        UUID id = create(plateau(), input);
        TestRows.run(
                "insert into person_access (organisation_id, actor_id, kind, record_id) values (?, ?, 'essai', uuidv7())",
                VALLEE.id(),
                id);
        return id;
    }

    private static String unique() {
        return "Gabarit" + UUID.randomUUID().toString().replace("-", "");
    }

    @Test
    void she_is_shown_with_name_commune_and_roles_and_nothing_else() {
        String name = unique();
        UUID id = known(name);
        for (RequestSpecification reader : List.of(vallee(), asClient(VALLEE, "actors:read"))) {
            reader.get("/actors/" + id)
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("Dominique " + name))
                    .body("familyName", equalTo(name))
                    .body("roles", contains("project-holder"))
                    .body("address.municipality.ref", equalTo("municipality:07186"))
                    .body("owner.name", equalTo(PLATEAU.name()))
                    .body("editable", equalTo(false))
                    .body("formOfAddress", nullValue())
                    .body("address.street", nullValue())
                    .body("address.postcode", nullValue())
                    .body("address.longitude", nullValue())
                    .body("themes", empty())
                    .body("skills", empty())
                    .body("territories", empty())
                    .body("publicDescription", nullValue())
                    .body("internalDescription", nullValue())
                    .body("contactPoints", empty())
                    .body("externalIds", empty())
                    .body("links", empty())
                    .body("lastVerifiedOn", nullValue())
                    .body("consent", nullValue())
                    .body("updatedBy.name", nullValue());
        }
        String everything = vallee().get("/actors/" + id).asString()
                + vallee().queryParam("q", name).get("/actors").asString()
                + vallee().queryParam("q", name)
                        .queryParam("format", "csv")
                        .get("/actors")
                        .asString();
        for (String hidden : List.of(CANARY, "4.123456", "44.654321", "07000", "mobility", "feminine", "2026-10-10")) {
            assertFalse(everything.contains(hidden), hidden);
        }
        vallee().queryParam("q", name).get("/actors").then().body("items", hasSize(1));
        plateau().queryParam("q", name).get("/actors").then().body("items", hasSize(1));
        plateau().get("/actors/" + id).then().body("address.street", equalTo(CANARY));
    }

    @Test
    void she_is_found_by_what_is_shown_and_by_nothing_else() {
        String name = unique();
        String id = known(name).toString();
        for (String[] hidden : new String[][] {
            {"bbox", "4.1,44.6,4.2,44.7"},
            {"theme", "mobility"},
            {"actsIn", "department:07"},
            {"externalSource", "prive"},
            {"state", "up-to-date"},
            {"q", CANARY},
            {"owner", "mine"}
        }) {
            vallee().queryParam(hidden[0], hidden[1])
                    .queryParam("limit", 200)
                    .get("/actors")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(id)));
        }
        for (String[] shown : new String[][] {
            {"territory", "municipality:07186"}, {"role", "project-holder"}, {"type", "person"}, {"q", name}
        }) {
            vallee().queryParam(shown[0], shown[1])
                    .queryParam("limit", 200)
                    .queryParam("sort", "-createdAt")
                    .queryParam("count", "exact")
                    .get("/actors")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(id));
        }
    }

    /** Two persons alike but for what is hidden come in the same order whatever it says. */
    @Test
    void the_order_tells_nothing_of_what_is_hidden() {
        String name = unique();
        List<UUID> ids = List.of(known(name + " A"), known(name + " B"), known(name + " C"));
        List<String> before = order(name);
        plateau()
                .header("If-Match", "*")
                .body(Map.of("lastVerifiedOn", "2020-01-01"))
                .patch("/actors/" + ids.get(1))
                .then()
                .statusCode(200);
        assertEquals(before, order(name));
    }

    private static List<String> order(String name) {
        return vallee().queryParam("q", name)
                .queryParam("sort", "lastVerifiedOn,name")
                .get("/actors")
                .then()
                .body("items", hasSize(3))
                .extract()
                .path("items.id");
    }

    @Test
    void who_works_with_her_adds_her_own_part_and_changes_nothing() {
        UUID id = known(unique());
        String before = plateau().get("/actors/" + id).asString();
        int version = vallee().get("/actors/" + id).path("version");
        vallee().header("If-Match", "\"" + version + "\"")
                .body(Map.of(
                        "internalDescription",
                        "la nôtre",
                        "contactPoints",
                        List.of(Map.of("kind", "phone", "value", "+33475000000")),
                        "externalIds",
                        List.of(Map.of("source", "vallee", "id", id))))
                .patch("/actors/" + id)
                .then()
                .statusCode(200)
                .body("internalDescription", equalTo("la nôtre"))
                .body("version", equalTo(version + 1));
        vallee().body(Map.of(
                        "items",
                        List.of(Map.of(
                                "id", id, "version", version + 1, "patch", Map.of("internalDescription", "encore")))))
                .post("/actors/bulk")
                .then()
                .statusCode(200)
                .body("items[0].internalDescription", equalTo("encore"))
                .body("items[0].address.street", nullValue());
        vallee().header("If-Match", "\"" + version + "\"")
                .body(Map.of("internalDescription", "trop tard"))
                .patch("/actors/" + id)
                .then()
                .statusCode(412);
        for (Map<String, Object> shared : List.<Map<String, Object>>of(
                Map.of("familyName", "Autre"),
                Map.of("address", Map.of("street", CANARY)),
                Map.of("themes", List.of("mobility")),
                Map.of("visibility", "network"))) {
            vallee().header("If-Match", "*")
                    .body(shared)
                    .patch("/actors/" + id)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("not-editable"))
                    .body("detail", containsString(PLATEAU.name()));
        }
        vallee().header("If-Match", "*").delete("/actors/" + id).then().statusCode(403);
        assertEquals(before, plateau().get("/actors/" + id).asString());
    }

    /** A reader of the network is not shown the consent, and keeps her notes all the same. */
    @Test
    void a_reader_of_the_network_keeps_notes_on_a_person_too() {
        UUID id = create(plateau(), person(unique(), "visibility", "network", "consent", consent()));
        vallee().header("If-Match", "*")
                .body(Map.of("internalDescription", "la nôtre"))
                .patch("/actors/" + id)
                .then()
                .statusCode(200)
                .body("internalDescription", equalTo("la nôtre"));
    }

    @Test
    void links_between_her_and_others_stay_with_whoever_recorded_them() {
        UUID place = create(plateau(), "Lieu " + UUID.randomUUID());
        UUID id = known(unique(), "links", List.of(Map.of("kind", "volunteer-of", "actorId", place)));
        plateau().get("/actors/" + id).then().body("links", hasSize(1));
        vallee().get("/actors/" + id).then().body("links", empty());
        vallee().get("/actors/" + place).then().body("links", empty());
        UUID ours = create(vallee(), person(unique(), "links", List.of(Map.of("kind", "employed-by", "actorId", id))));
        vallee().get("/actors/" + ours).then().body("links.actor.id", contains(id.toString()));
        vallee().get("/actors/" + id).then().body("links.actor.id", contains(ours.toString()));
        plateau().get("/actors/" + id).then().body("links.actor.id", contains(place.toString()));
    }

    /** When she consents to be shown, the network reads the whole of her, once; without access nobody reads her. */
    @Test
    void consent_opens_the_whole_and_the_end_of_the_work_closes_it() {
        String name = unique();
        UUID id = known(name);
        plateau()
                .header("If-Match", "*")
                .body(Map.of("visibility", "network", "consent", consent()))
                .patch("/actors/" + id)
                .then()
                .statusCode(200);
        vallee().queryParam("q", name)
                .get("/actors")
                .then()
                .body("items", hasSize(1))
                .body("items[0].themes", contains("mobility"));
        plateau()
                .header("If-Match", "*")
                .body(Map.of("visibility", "organisation"))
                .patch("/actors/" + id)
                .then()
                .statusCode(200);
        vallee().get("/actors/" + id).then().statusCode(200).body("themes", empty());
        TestRows.run("delete from person_access where actor_id = ?", id);
        vallee().get("/actors/" + id).then().statusCode(404);
    }

    private static Map<String, Object> consent() {
        return Map.of("basis", "consent", "networkSharing", true, "date", "2026-01-10", "source", "formulaire");
    }

    /** By SQL alone: the row of actors stays closed, and the summary has no column that says more. */
    @Test
    void the_second_wall_leaves_her_summary_alone() throws SQLException {
        UUID id = known(unique());
        try (var connection = TestRows.application()) {
            connection.setAutoCommit(false);
            try (var context = connection.prepareStatement("select set_config('maillage.context', 'member', true),"
                    + " set_config('maillage.organisation', ?, true)")) {
                context.setString(1, VALLEE.id().toString());
                context.execute();
            }
            for (var table : Map.of("actors where id", 0, "person_summaries where actor_id", 1)
                    .entrySet()) {
                try (var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from " + table.getKey() + " = '" + id + "'")) {
                    rows.next();
                    assertEquals(table.getValue(), rows.getInt(1), table.getKey());
                }
            }
        }
        List<String> columns = new ArrayList<>();
        for (String column : TestRows.read("select string_agg(column_name::text, ' ') from information_schema.columns"
                        + " where table_name = 'person_summaries'")
                .split(" ")) {
            columns.add(column);
        }
        columns.removeAll(List.of("actor_id", "owner_organisation_id", "version", "visibility"));
        columns.removeAll(List.of("created_at", "updated_at", "archived_at"));
        assertEquals(
                new TreeSet<>(List.of("name", "name_key", "given_name", "family_name", "roles", "municipality")),
                new TreeSet<>(columns));
    }

    @Test
    void every_person_has_a_summary_that_says_what_her_row_says() {
        known(unique());
        assertEquals(
                "0",
                TestRows.read("select count(*) from actors a full join person_summaries s on s.actor_id = a.id"
                        + " where coalesce(a.type, 'person') = 'person' and (a.id is null or s.actor_id is null or"
                        + " (a.name, a.name_key, a.given_name, a.family_name, a.roles, a.municipality, a.version, a.visibility,"
                        + " a.archived_at) is distinct from (s.name, s.name_key, s.given_name, s.family_name, s.roles,"
                        + " s.municipality, s.version, s.visibility, s.archived_at))"));
    }
}
