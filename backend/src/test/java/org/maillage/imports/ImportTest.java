package org.maillage.imports;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.managerOf;
import static org.maillage.imports.ImportCalls.counts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.TestWorld;

@QuarkusTest
class ImportTest {
    // Files stand in lines of their own, as they are sent:
    // spotless:off

    private static final ImportCalls PLATEAU_CALLS = new ImportCalls(() -> as(managerOf(PLATEAU)));
    private static final ImportCalls VALLEE_CALLS = new ImportCalls(() -> as(managerOf(VALLEE)));

    /** A SIRET that no other test has. */
    private static String siret() {
        String body = String.format("%013d", Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 8_000_000_000_000L) + 1_000_000_000_000L);
        for (int key = 0; key < 10; key++) {
            if (org.maillage.imports.repairs.Identifiers.isSiret(body + key)) {
                return body + key;
            }
        }
        throw new AssertionError();
    }

    private static String unique(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static JsonPath actor(Object id) {
        return as(managerOf(PLATEAU)).get("/actors/" + id).then().statusCode(200).extract().jsonPath();
    }

    @SuppressWarnings("unchecked")
    private static String actorId(Map<String, Object> row) {
        return ((Map<String, String>) row.get("actor")).get("id");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> firstError(Map<String, Object> row) {
        return ((List<Map<String, Object>>) row.get("errors")).get(0);
    }

    @Test
    void a_file_is_looked_into_and_its_columns_are_guessed_with_reasons() {
        byte[] file = "sep=;\nDENOMINATION;SIRET;CODE_POSTAL;COMMUNE;MESURE\nAtelier d’été;;07450;BURZET;ACI\n"
                .getBytes(Charset.forName("windows-1252"));
        JsonPath one = PLATEAU_CALLS.send(file, "text/csv", "fileName", "../Structures 2026-11.csv");
        assertEquals("stored", one.getString("state"));
        assertEquals("Structures 2026-11.csv", one.getString("fileName"));
        assertEquals("structures", one.getString("settings.source"));
        assertEquals("windows-1252", one.getString("detected.encoding"));
        assertEquals(";", one.getString("detected.delimiter"));
        assertEquals("Atelier d’été", one.getString("detected.columns[0].samples[0]"));
        assertEquals("name", one.getString("settings.mapping.DENOMINATION"));
        assertEquals("address.postcode", one.getString("guesses.CODE_POSTAL.field"));
        assertTrue(one.getString("guesses.CODE_POSTAL.why").contains("titre"));
        assertNull(one.getString("settings.mapping.MESURE"));
        assertNull(one.getMap("run"));
        assertTrue(one.getList("fields.name").contains("siret"));
    }

    @Test
    void a_dry_run_says_what_would_happen_and_writes_nothing() {
        String name = unique("Atelier");
        String file = "nom,siret,code postal,commune\n" + name + "," + siret() + ",7450,Burzet\nSans numéro,123,07450,Burzet\n";
        JsonPath one = PLATEAU_CALLS.validate(file);
        assertEquals(List.of(1, 0, 0, 0, 1), counts(one));
        assertEquals("0", TestRows.read("select count(*) from actors where name = ?", name));
        Map<String, Object> rejected = PLATEAU_CALLS.rows(one.getString("id"), "rejected").get(0);
        assertEquals(3, rejected.get("line"));
        assertEquals("not-a-siret", firstError(rejected).get("code"));
        assertEquals("siret", firstError(rejected).get("column"));
        assertTrue(firstError(rejected).get("detail").toString().contains("14 chiffres"));
        assertTrue(one.getList("run.repairs.code").contains("leading-zero-restored"), one.prettify());
    }

    @Test
    void a_code_as_our_lists_write_it_is_no_repair() {
        JsonPath one = PLATEAU_CALLS.validate("nom,forme juridique,role\n" + unique("Association") + ",association,relay-place\n");
        assertEquals("legalForm", one.getString("settings.mapping.'forme juridique'"));
        assertEquals(List.of(), one.getList("run.repairs"));
    }

    @Test
    void a_commit_creates_actors_with_everything_the_file_says() {
        String name = unique("Recyclerie");
        String siret = siret();
        String file = "nom;siret;num_voie;nom_voie;cp;ville;insee;lat;lon;telephone;mail;site;role;theme;objet;commentaire;id\n"
                + name + ";" + siret + ".0;3;rue du Pont;7450;BURZET;07045;44,741;4,247;475000001;A@Exemple.fr;www.exemple.fr;"
                + "Lieu relais;mobility|Énergie;\"<p>Répare &amp; prête</p>\";à rappeler;8.0\n";
        JsonPath one = PLATEAU_CALLS.commit(file, "source", "annuaire");
        assertEquals(List.of(1, 0, 0, 0, 0), counts(one), one.prettify());
        JsonPath actor = actor(actorId(PLATEAU_CALLS.rows(one.getString("id")).get(0)));
        assertEquals(name, actor.getString("name"));
        assertEquals(siret, actor.getString("siret"));
        assertEquals("3 rue du Pont", actor.getString("address.street"));
        assertEquals("07450", actor.getString("address.postcode"));
        assertEquals("municipality:07045", actor.getString("address.municipality.ref"));
        assertEquals(4.247f, actor.getFloat("address.longitude"));
        assertEquals("Répare & prête", actor.getString("publicDescription"));
        assertEquals("à rappeler", actor.getString("internalDescription"));
        assertEquals(List.of("04 75 00 00 01", "a@exemple.fr", "https://www.exemple.fr"), actor.getList("contactPoints.value"));
        assertEquals("8", actor.getString("externalIds[0].id"));
        assertEquals("annuaire", actor.getString("externalIds[0].source"));
        assertTrue(actor.getList("themes").containsAll(List.of("mobility", "energy")));
    }

    @Test
    void a_second_import_of_the_same_file_changes_nothing() {
        String file = "nom,siret,id,telephone,commune,code postal\n";
        for (int i = 0; i < 5; i++) {
            file += unique("Jardin") + "," + (i % 2 == 0 ? siret() : "") + "," + UUID.randomUUID() + ",04 75 00 00 0" + i + ",Burzet,07450\n";
        }
        assertEquals(List.of(5, 0, 0, 0, 0), counts(PLATEAU_CALLS.commit(file, "source", "deux-fois")));
        JsonPath second = PLATEAU_CALLS.commit(file, "source", "deux-fois");
        assertEquals(List.of(0, 0, 5, 0, 0), counts(second), second.prettify());
    }

    @Test
    void a_file_without_identifiers_is_not_doubled_by_a_second_import() {
        String file = "nom,commune,code postal\n" + unique("Foyer") + ",Burzet,07450\n" + unique("Épicerie") + ",Burzet,07450\n";
        assertEquals(List.of(2, 0, 0, 0, 0), counts(PLATEAU_CALLS.commit(file)));
        JsonPath second = PLATEAU_CALLS.commit(file);
        assertEquals(List.of(0, 0, 0, 2, 0), counts(second));
        assertEquals("possible-duplicate", firstError(PLATEAU_CALLS.rows(second.getString("id"), "skipped").get(0)).get("code"));
        assertEquals(List.of(2, 0, 0, 0, 0), counts(PLATEAU_CALLS.commit(file, "onDuplicate", "keep-both")));
    }

    @Test
    void an_update_fills_and_adds_but_leaves_the_identity_alone_unless_told() {
        String siret = siret();
        String name = unique("Coopérative");
        PLATEAU_CALLS.commit("nom,siret,ville,telephone\n" + name + "," + siret + ",Burzet,0475000001\n");
        String changed = "nom,siret,ville,telephone,sigle\n" + name.toUpperCase() + "," + siret + ",Lachamp,0475000002,\n";
        JsonPath update = PLATEAU_CALLS.commit(changed);
        assertEquals(List.of(0, 1, 0, 0, 0), counts(update));
        String id = actorId(PLATEAU_CALLS.rows(update.getString("id")).get(0));
        assertEquals(name, actor(id).getString("name"));
        assertEquals("Lachamp", actor(id).getString("address.city"));
        assertEquals(List.of("04 75 00 00 01", "04 75 00 00 02"), actor(id).getList("contactPoints.value"));
        PLATEAU_CALLS.commit(changed, "replaceIdentity", "true");
        assertEquals(name.toUpperCase(), actor(id).getString("name"));
    }

    @Test
    void an_import_by_an_api_client_changes_what_its_organisation_may_change() {
        ImportCalls script =
                new ImportCalls(() -> TestWorld.asClient(TestWorld.PLATEAU, "imports:read", "imports:write", "actors:read"));
        String siret = siret();
        script.commit("nom,siret,ville\nAtelier," + siret + ",Burzet\n");
        JsonPath update = script.commit("nom,siret,ville\nAtelier," + siret + ",Lachamp\n");
        assertEquals(List.of(0, 1, 0, 0, 0), counts(update));
        assertEquals("Lachamp", TestRows.read("select city from actors where siret = ?", siret));
    }

    @Test
    void later_rows_of_the_same_record_only_fill_its_blanks_and_the_report_names_the_line() {
        String siret = siret();
        String name = unique("Chantier");
        String file = "nom,siret,telephone,objet\n" + name + "," + siret + ",0475000001,\n"
                + name + " bis," + siret + ",0475000009,Jardins\n" + name + "," + siret + ",0475000001,Jardins\n";
        for (String mode : List.of("validate", "commit")) {
            JsonPath one = PLATEAU_CALLS.runAtOnce(mode, file);
            assertEquals(List.of(1, 1, 1, 0, 0), counts(one), mode);
            Map<String, Object> third = PLATEAU_CALLS.rows(one.getString("id")).get(1);
            assertTrue(third.get("repairs").toString().contains("same-as-line"), third.toString());
            assertTrue(third.get("repairs").toString().contains("to=2"), third.toString());
        }
        String id = TestRows.read("select id from actors where siret = ?", siret);
        assertEquals(name, actor(id).getString("name"));
        assertEquals("Jardins", actor(id).getString("publicDescription"));
        assertEquals(List.of("04 75 00 00 01"), actor(id).getList("contactPoints.value"));
    }

    @Test
    void an_actor_of_another_organisation_is_left_alone_and_its_key_is_kept() {
        String siret = siret();
        String name = unique("Commun");
        PLATEAU_CALLS.commit("nom,siret,ville\n" + name + "," + siret + ",Burzet\n");
        JsonPath one = VALLEE_CALLS.commit("id,nom,siret,ville\nK1,Autre nom," + siret + ",Privas\n", "source", "cle-vallee-" + siret);
        assertEquals(List.of(0, 0, 0, 1, 0), counts(one));
        Map<String, Object> row = VALLEE_CALLS.rows(one.getString("id"), "skipped").get(0);
        assertEquals("not-editable", firstError(row).get("code"));
        assertTrue(firstError(row).get("detail").toString().contains(PLATEAU.name()));
        assertEquals(TestRows.read("select id from actors where siret = ?", siret), actorId(row));
        as(managerOf(VALLEE)).get("/actors/by-external-id/cle-vallee-" + siret + "/K1").then().statusCode(200)
                .body("address.city", equalTo("Burzet"));
        as(managerOf(PLATEAU)).get("/actors/by-external-id/cle-vallee-" + siret + "/K1").then().statusCode(404);
    }

    @Test
    void strategies_and_duplicates_do_as_they_are_told() {
        String siret = siret();
        PLATEAU_CALLS.commit("nom,siret\n" + unique("Là") + "," + siret + "\n");
        String file = "nom,siret,ville\n" + unique("Nouveau") + "," + siret() + ",Burzet\nConnu," + siret + ",Burzet\n";
        assertEquals(List.of(0, 1, 0, 1, 0), counts(PLATEAU_CALLS.validate(file, "strategy", "update")));
        assertEquals(List.of(1, 0, 0, 1, 0), counts(PLATEAU_CALLS.validate(file, "strategy", "create")));
        assertEquals(List.of(1, 0, 0, 1, 0), counts(PLATEAU_CALLS.validate(file, "onDuplicate", "skip")));
        assertEquals(List.of(1, 0, 0, 0, 1), counts(PLATEAU_CALLS.validate(file, "onDuplicate", "fail")));
        assertEquals(List.of(2, 0, 0, 0, 0), counts(PLATEAU_CALLS.commit(file, "onDuplicate", "keep-both")));
    }

    @Test
    void all_or_nothing_writes_nothing_while_a_row_is_wrong() {
        String name = unique("Tout");
        String good = "nom,siret\n" + name + "," + siret() + "\n";
        JsonPath refused = PLATEAU_CALLS.runAtOnce("commit", good + "Faux,12\n", "atomic", "all");
        assertEquals("failed", refused.getString("state"));
        assertEquals("rows-rejected", refused.getString("run.problem.code"));
        assertEquals(List.of(1, 0, 0, 0, 1), counts(refused));
        assertEquals("0", TestRows.read("select count(*) from actors where name = ?", name));
        assertEquals(List.of(1, 0, 0, 0, 0), counts(PLATEAU_CALLS.commit(good, "atomic", "all")));
    }

    @Test
    void a_commit_is_refused_when_the_settings_changed_since_its_dry_run() {
        JsonPath tried = PLATEAU_CALLS.validate("nom,ville\n" + unique("Essai") + ",Burzet\n");
        String id = tried.getString("id");
        String run = tried.getString("run.id");
        as(managerOf(PLATEAU)).header("If-Match", "\"1\"").body(Map.of("strategy", "create")).put("/imports/" + id + "/settings")
                .then().statusCode(200).body("version", equalTo(2)).body("state", equalTo("stored"));
        as(managerOf(PLATEAU)).header("If-Match", "\"1\"").body(Map.of()).put("/imports/" + id + "/settings").then().statusCode(412);
        as(managerOf(PLATEAU)).body(Map.of()).put("/imports/" + id + "/settings").then().statusCode(428);
        as(managerOf(PLATEAU)).body(Map.of("mode", "commit", "validatedRun", run)).post("/imports/" + id + "/runs")
                .then().statusCode(409).body("code", equalTo("run-outdated"));
        String again = PLATEAU_CALLS.run(id, "validate").getString("run.id");
        as(managerOf(PLATEAU)).body(Map.of("mode", "commit", "validatedRun", again)).post("/imports/" + id + "/runs").then().statusCode(202);
        assertEquals("committed", PLATEAU_CALLS.wait(id).getString("state"));
    }

    @Test
    void settings_name_columns_and_fields_that_exist_and_no_field_twice() {
        String id = PLATEAU_CALLS.send("nom,ville\nA,B\n").getString("id");
        for (Map<String, String> mapping : List.of(
                Map.of("inconnue", "name"), Map.of("nom", "inconnu"), Map.of("nom", "name", "ville", "name"))) {
            as(managerOf(PLATEAU)).header("If-Match", "\"1\"").body(Map.of("mapping", mapping)).put("/imports/" + id + "/settings")
                    .then().statusCode(400).body("errors[0].pointer", containsString("/mapping/"));
        }
        as(managerOf(PLATEAU)).header("If-Match", "\"1\"").body(Map.of("mapping", Map.of("ville", "address.city")))
                .put("/imports/" + id + "/settings").then().statusCode(200);
        as(managerOf(PLATEAU)).body(Map.of("mode", "validate")).post("/imports/" + id + "/runs").then().statusCode(400)
                .body("errors[0].pointer", equalTo("/mapping")).body("errors[0].code", equalTo("required"));
    }

    @Test
    void another_header_row_or_delimiter_reads_the_file_anew() {
        String id = PLATEAU_CALLS.send("Liste\nnom|ville\nA|B\n").getString("id");
        as(managerOf(PLATEAU)).header("If-Match", "\"1\"").body(Map.of("delimiter", ";", "headerRow", 2)).put("/imports/" + id + "/settings")
                .then().statusCode(200).body("detected.columns[0].name", equalTo("nom|ville"));
        as(managerOf(PLATEAU)).header("If-Match", "\"2\"").body(Map.of("headerRow", 99)).put("/imports/" + id + "/settings")
                .then().statusCode(400).body("code", equalTo("bad-file"));
    }

    @Test
    void rejected_rows_come_back_as_a_file_that_can_be_sent_again() {
        JsonPath one = PLATEAU_CALLS.commit("nom;siret;notes\n" + unique("Bon") + ";;a\nFaux;12;\"x;\"\"y\"\"\"\n;;seul\n");
        String csv = as(managerOf(PLATEAU)).accept("text/csv").get("/imports/" + one.getString("id") + "/rejects")
                .then().statusCode(200).contentType(containsString("text/csv")).extract().asString();
        String[] lines = csv.split("\r?\n");
        assertEquals("\uFEFFnom;siret;notes;field;code;message", lines[0]);
        assertTrue(lines[1].startsWith("Faux;12;\"x;\"\"y\"\"\";siret;not-a-siret;"), lines[1]);
        assertTrue(lines[2].startsWith(";;seul;name;missing;"), lines[2]);
        assertEquals(3, lines.length);
    }

    @Test
    void rows_are_paged_in_the_order_of_the_file() {
        StringBuilder file = new StringBuilder("nom,siret\n");
        for (int i = 0; i < 1_205; i++) file.append("X").append(i).append(',').append(i % 3 == 0 ? "1" : "").append('\n');
        JsonPath one = PLATEAU_CALLS.validate(file.toString());
        assertEquals(List.of(803, 0, 0, 0, 402), counts(one));
        assertEquals(1_205, one.getInt("run.rowsRead"));
        int seen = 0;
        int last = 0;
        String cursor = "";
        do {
            JsonPath page = as(managerOf(PLATEAU)).queryParam("limit", 200).queryParam("cursor", cursor)
                    .get("/imports/" + one.getString("id") + "/rows").then().statusCode(200).extract().jsonPath();
            for (int line : page.getList("items.line", Integer.class)) {
                assertTrue(line > last);
                last = line;
                seen++;
            }
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertEquals(1_205, seen);
        as(managerOf(PLATEAU)).queryParam("limit", 2).queryParam("offset", 1_203).queryParam("outcome", "").get("/imports/" + one.getString("id") + "/rows")
                .then().body("items.line", equalTo(List.of(1_205, 1_206))).body("nextCursor", nullValue()).body("total", equalTo(1_205));
        as(managerOf(PLATEAU)).queryParam("limit", 2).queryParam("offset", 1).queryParam("outcome", "rejected").get("/imports/" + one.getString("id") + "/rows")
                .then().body("items.line", equalTo(List.of(5, 8))).body("total", equalTo(402));
        assertEquals(200, PLATEAU_CALLS.rows(one.getString("id"), "created").size());
        assertEquals(200, PLATEAU_CALLS.rows(one.getString("id"), "rejected").size());
    }

    @Test
    void persons_stay_with_the_organisation_that_brings_them() {
        String family = unique("Exemple");
        JsonPath one = PLATEAU_CALLS.commit("civilite,prenom,nom de famille,mail\nMme,Claire," + family + ",c@exemple.fr\n",
                "source", "personnes");
        assertEquals(List.of(1, 0, 0, 0, 0), counts(one));
        String id = actorId(PLATEAU_CALLS.rows(one.getString("id")).get(0));
        assertEquals("organisation", actor(id).getString("visibility"));
        as(managerOf(VALLEE)).get("/actors/" + id).then().statusCode(404);
    }

    @Test
    void imports_of_one_organisation_do_not_exist_for_another() {
        JsonPath one = PLATEAU_CALLS.commit("nom,siret\n" + unique("Nôtre") + ",\nFaux,1\n");
        String path = "/imports/" + one.getString("id");
        for (String under : List.of("", "/rows", "/rejects")) {
            as(managerOf(VALLEE)).accept("*/*").get(path + under).then().statusCode(404).body("code", equalTo("not-found"));
        }
        as(managerOf(VALLEE)).body(Map.of("mode", "commit")).post(path + "/runs").then().statusCode(404);
        as(managerOf(VALLEE)).post(path + "/cancel").then().statusCode(404);
        as(managerOf(VALLEE)).queryParam("limit", 200).get("/imports").then().statusCode(200)
                .body("items.find { it.id == '" + one.getString("id") + "' }", nullValue());
    }

    @Test
    void a_json_list_goes_the_same_way() {
        String name = unique("Tiers-lieu");
        byte[] json = ("{\"results\":[{\"nom\":\"" + name + "\",\"adresse\":{\"codepostal\":7450,\"ville\":\"Burzet\"},\"url\":null}]}")
                .getBytes(StandardCharsets.UTF_8);
        JsonPath sent = PLATEAU_CALLS.send(json, "application/json", "mode", "commit");
        JsonPath one = PLATEAU_CALLS.wait(sent.getString("id"));
        assertEquals(List.of(1, 0, 0, 0, 0), counts(one), one.prettify());
        assertEquals("07450", TestRows.read("select postcode from actors where name = ?", name));
        assertNotNull(TestRows.read("select municipality from actors where name = ?", name));
    }

    @Test
    void a_form_with_a_file_goes_the_same_way() {
        String name = unique("Formulaire");
        as(managerOf(PLATEAU)).contentType("multipart/form-data")
                .multiPart("file", "tiers lieux.csv", ("nom,a\n" + name + ",b\n").getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("mapping", "{\"nom\":\"name\",\"a\":\"acronym\"}")
                .multiPart("kind", "actors")
                .post("/imports").then().statusCode(201)
                .body("fileName", equalTo("tiers lieux.csv")).body("settings.mapping.a", equalTo("acronym"));
    }

    @Test
    void an_idempotency_key_sends_a_file_once() {
        String key = UUID.randomUUID().toString();
        byte[] file = ("nom\n" + unique("Une fois") + "\n").getBytes(StandardCharsets.UTF_8);
        String first = PLATEAU_CALLS.request(file, "text/csv").header("Idempotency-Key", key).post("/imports").then().statusCode(201)
                .extract().path("id");
        PLATEAU_CALLS.request(file, "text/csv").header("Idempotency-Key", key).post("/imports").then().statusCode(201)
                .body("id", equalTo(first));
        PLATEAU_CALLS.request("nom\nAutre\n".getBytes(StandardCharsets.UTF_8), "text/csv").header("Idempotency-Key", key).post("/imports")
                .then().statusCode(422);
        assertFalse(first.isEmpty());
    }
    // spotless:on
}
