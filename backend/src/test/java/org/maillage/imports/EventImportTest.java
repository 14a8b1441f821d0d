package org.maillage.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.TestWorld.VALLEE;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.imports.ImportCalls.counts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.TestWorld.Person;
import org.maillage.actors.TestActors;
import org.maillage.projects.TestProjects;

/** Files of events, by their own keys. */
@QuarkusTest
class EventImportTest {

    private static final String HEAD =
            "Identifiant;Intitulé;Nature;Statut;Date;Heure de début;Heure de fin;Lieu;Commune;Places;Thèmes;Organisateurs;Projets;Motif\n";

    private Person manager;
    private ImportCalls calls;

    @BeforeEach
    void an_organisation_of_its_own() {
        manager = newPerson(newOrganisation(), "manager");
        calls = new ImportCalls(this::me);
    }

    private RequestSpecification me() {
        return as(manager);
    }

    private JsonPath commit(String file) {
        return calls.commit(file, "kind", "events", "source", "agenda");
    }

    private ValidatableResponse event(String key) {
        return me().get("/events/by-external-id/agenda/" + key).then().statusCode(200);
    }

    @Test
    void a_file_is_foreseen_then_written_and_the_second_time_changes_nothing() {
        UUID place = TestActors.create(me(), "Café du test " + UUID.randomUUID());
        String cafe = me().get("/actors/" + place).path("name");
        UUID project =
                TestProjects.create(me(), "Fournil", "externalIds", List.of(Map.of("source", "agenda", "id", "p-1")));
        String file = HEAD
                + "1;Soirée au café;Soirée-débat;Tenu;20/10/2026;18h30;21h;" + cafe
                + ";;50;Alimentation et agriculture;" + cafe + ";p-1;\n"
                + "2;Atelier;technical-workshop;Publié;2027-03-04;9:30;16:30;Salle des fêtes;07510 Sainte-Eulalie;;inconnu;;;\n"
                + "3;À venir;meeting;;;;;;;;;;;\n";
        assertEquals(List.of(3, 0, 0, 0, 0), counts(calls.validate(file, "kind", "events", "source", "agenda")));
        me().queryParam("owner", "mine").get("/events").then().body("items", hasSize(0));
        JsonPath done = commit(file);
        assertEquals(List.of(3, 0, 0, 0, 0), counts(done), done.prettify());
        event("1")
                .body("kind", equalTo("debate-evening"))
                .body("state", equalTo("held"))
                .body("history.state", contains("held", "published", "draft"))
                .body("sessions[0].start", equalTo("2026-10-20T18:30"))
                .body("sessions[0].end", equalTo("2026-10-20T21:00"))
                .body("place.actor.id", equalTo(place.toString()))
                .body("capacity", equalTo(50))
                .body("themes", contains("food-agriculture"))
                .body("organisers.id", contains(place.toString()))
                .body("projects.id", contains(project.toString()));
        event("2")
                .body("state", equalTo("published"))
                .body("sessions[0].start", equalTo("2027-03-04T09:30"))
                .body("place.actor", nullValue())
                .body("place.address.complement", equalTo("Salle des fêtes"))
                .body("territory.ref", equalTo("municipality:07235"));
        event("3").body("state", equalTo("draft")).body("sessions", hasSize(0));
        Map<String, Object> before = event("1").extract().path("$");
        assertEquals(List.of(0, 0, 3, 0, 0), counts(commit(file)));
        assertEquals(before, event("1").extract().path("$"));
    }

    @Test
    void a_calendar_as_people_keep_it_is_read_as_it_stands() {
        JsonPath done = commit("""
                        N°;Date;Heure;Intitulé de l'évènement;Type d'évènement;Nb de places;Identifiant
                        1;sam. 12/12/2026;18h30-20h30;Soirée;Soirée débat;40;s-1
                        2;15/01/2027;9h;Atelier;atelier technique;;s-2
                        """);
        assertEquals(List.of(1, 0, 0, 0, 1), counts(done), done.prettify());
        event("s-1")
                .body("sessions[0].start", equalTo("2026-12-12T18:30"))
                .body("sessions[0].end", equalTo("2026-12-12T20:30"))
                .body("capacity", equalTo(40));
        me().get("/imports/" + done.getString("id") + "/rows?outcome=rejected")
                .then()
                .body("items[0].errors.field", contains("end"));
    }

    @Test
    void a_known_key_changes_its_event_a_blank_erases_nothing_and_the_state_only_goes_on() {
        commit(HEAD + "1;Soirée;meeting;Publié;2027-01-20;18:30;21:00;Préau de l’essai;07235;30;energy;;;\n");
        String session = event("1").extract().path("sessions[0].id");
        JsonPath done = commit(HEAD + "1;Autre titre;;Brouillon;2027-01-20;18:30;22:00;;;;;;;\n");
        assertEquals(List.of(0, 1, 0, 0, 0), counts(done), done.prettify());
        event("1")
                .body("title", equalTo("Soirée"))
                .body("state", equalTo("published"))
                .body("sessions.id", contains(session))
                .body("sessions[0].end", equalTo("2027-01-20T22:00"))
                .body("capacity", equalTo(30))
                .body("place.address.complement", equalTo("Préau de l’essai"));
        assertEquals(List.of(0, 1, 0, 0, 0), counts(commit(HEAD + "1;Soirée;;Annulé;;;;;;;;;;Neige annoncée\n")));
        event("1").body("state", equalTo("cancelled")).body("history[0].reason", equalTo("Neige annoncée"));
        assertEquals(List.of(0, 0, 1, 0, 0), counts(commit(HEAD + "1;Soirée;;Publié;;;;;;;;;;\n")));
    }

    @Test
    void what_a_row_says_wrong_is_told_in_its_column() {
        JsonPath done = commit(HEAD
                + "1;Nature inconnue;fête;;;;;;;;;;;\n"
                + "2;Sans heure;meeting;;2027-01-20;;;;;;;;;\n"
                + "3;Finit avant;meeting;;2027-01-20;18:30;17:30;;;;;;;\n"
                + "4;Au changement d'heure;meeting;;28/03/2027;2h30;4h;;;;;;;\n"
                + "5;Heure illisible;meeting;;2027-01-20;le soir;21:00;;;;;;;\n"
                + "6;Organisateur inconnu;meeting;;;;;;;;;Personne du tout;;\n"
                + "7;Projet inconnu;meeting;;;;;;;;;;Nulle part;\n"
                + "8;Annulé sans raison;meeting;Annulé;2027-01-20;18:30;20:00;Mairie;07235;;;;;\n"
                + "9;Publié sans lieu;meeting;Publié;2027-01-20;18:30;20:00;;;;;;;\n");
        assertEquals(List.of(0, 0, 0, 0, 9), counts(done), done.prettify());
        assertEquals(
                List.of(
                        "Nature unknown-term",
                        "Heure de début required",
                        "Heure de fin date-order",
                        "Date no-such-local-time",
                        "Heure de début not-a-date",
                        "Organisateurs unknown-reference",
                        "Projets unknown-reference",
                        "Motif required",
                        "Lieu required"),
                calls.rows(done.getString("id"), "rejected").stream()
                        .map(row -> (Map<?, ?>) ((List<?>) row.get("errors")).get(0))
                        .map(error -> error.get("column") + " " + error.get("code"))
                        .toList());
    }

    @Test
    void evenings_of_one_series_have_one_title_and_different_days() {
        JsonPath done = commit("Intitulé;Nature;Date;Début;Fin\n"
                + "Soirée;meeting;2027-01-20;18:30;21:00\n"
                + "Soirée;meeting;2027-02-20;18:30;21:00\n"
                + "Soirée;meeting;2027-01-20;18:30;21:00\n");
        assertEquals(List.of(2, 0, 0, 1, 0), counts(done), done.prettify());
        JsonPath again = commit("Intitulé;Nature;Date;Début;Fin\nsoirée;meeting;2027-02-20;18:30;21:00\n");
        assertEquals(List.of(0, 0, 0, 1, 0), counts(again), again.prettify());
    }

    @Test
    void an_export_can_be_read_again() {
        commit(HEAD + "1;Soirée;meeting;Publié;2027-01-20;18:30;21:00;Préau de l’essai;07235;30;energy;;;\n");
        String id = event("1").extract().path("id");
        me().header("If-Match", "*")
                .body(Map.of(
                        "sessions",
                        List.of(
                                Map.of("start", "2027-01-20T18:30", "end", "2027-01-20T21:00"),
                                Map.of("start", "2027-02-20T18:30", "end", "2027-02-20T21:00", "title", "La suite"))))
                .patch("/events/" + id)
                .then()
                .statusCode(200);
        String export = me().queryParam("owner", "mine")
                .queryParam("format", "csv")
                .get("/events")
                .asString();
        JsonPath done = calls.commit(
                export.replace("agenda:1", "1"),
                "kind",
                "events",
                "source",
                "agenda",
                "mapping",
                "{\"title\":\"title\",\"kind\":\"kind\",\"state\":\"state\",\"sessions\":\"sessions\",\"zone\":\"zone\","
                        + "\"municipalityCode\":\"municipality\",\"capacity\":\"capacity\",\"themes\":\"themes\","
                        + "\"externalIds\":\"externalId\"}");
        assertEquals(List.of(0, 0, 1, 0, 0), counts(done), done.prettify());
    }

    @Test
    void the_file_sees_only_what_its_reader_sees() {
        String secret = "Secrète " + UUID.randomUUID();
        as(adviserOf(VALLEE))
                .body(TestActors.person(secret))
                .post("/actors")
                .then()
                .statusCode(201);
        JsonPath done = commit(HEAD + "1;Soirée;meeting;;;;;;;;;" + secret + ";;\n");
        assertEquals(List.of(0, 0, 0, 0, 1), counts(done), done.prettify());
        me().get("/imports/" + done.getString("id") + "/rows?outcome=rejected")
                .then()
                .body("items[0].errors.code", hasItem("unknown-reference"));
    }
}
