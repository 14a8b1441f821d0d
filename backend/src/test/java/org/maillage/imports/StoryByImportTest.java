package org.maillage.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;
import static org.maillage.imports.ImportCalls.counts;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.TestWorld.Person;

/** From a debate evening to a supported project, by spreadsheets alone, which name each other's rows by their own keys. */
@QuarkusTest
class StoryByImportTest {

    private final Person manager = newPerson(newOrganisation(), "manager");
    private final ImportCalls calls = new ImportCalls(() -> as(manager));

    @Test
    void from_an_evening_to_a_supported_project() {
        for (int turn = 0; turn < 2; turn++) {
            List<Integer> wanted = turn == 0 ? List.of(1, 0, 0, 0, 0) : List.of(0, 0, 1, 0, 0);
            load(
                    "events",
                    wanted,
                    "id;titre;nature;date;debut;fin;commune\n"
                            + "soiree-1;Soirée du Pont;debate-evening;21/08/2026;18:30;21:00;07235\n");
            load("actors", wanted, "id;prénom;nom de famille;rôle\npers-1;Dominique;Exemple;Porteur d’idée\n");
            load(
                    "projects",
                    wanted,
                    "id;titre;étape;territoire;porteur;origine\n"
                            + "pr-1;Épicerie du Pont;emergence;07235;pers-1;soiree-1\n");
            load("support-plans", wanted, "id;projet;objet;ouvert le\nacc-1;pr-1;Étude de faisabilité;01/09/2026\n");
            load(
                    "support-records",
                    wanted,
                    "id;date;durée;nature;compte rendu;projets;participants;accompagnement\n"
                            + "suivi-1;15/09/2026;1h30;interview;Premier échange, budget à faire.;pr-1;pers-1;acc-1\n");
        }
        JsonPath project =
                as(manager).get("/projects/by-external-id/tableau/pr-1").jsonPath();
        assertEquals("Soirée du Pont", project.getString("origin.name"));
        assertEquals(List.of("Dominique Exemple"), project.getList("holders.actor.name"));
        as(manager)
                .queryParam("project", project.getString("id"))
                .get("/timeline")
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("support-record", "plan-change", "project-change"))
                .body("items.text", hasItem("Premier échange, budget à faire."));
        as(manager)
                .queryParam("project", project.getString("id"))
                .get("/support-records")
                .then()
                .body("items[0].minutes", equalTo(90))
                .body("items[0].participants[0].name", equalTo("Dominique Exemple"));
    }

    private void load(String kind, List<Integer> wanted, String file) {
        JsonPath done = calls.commit(file, "kind", kind, "source", "tableau");
        assertEquals(wanted, counts(done), () -> kind + " " + done.prettify());
    }
}
