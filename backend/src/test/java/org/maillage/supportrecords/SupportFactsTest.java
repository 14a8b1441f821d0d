package org.maillage.supportrecords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maillage.TestWorld.PLATEAU;
import static org.maillage.TestWorld.adviserOf;
import static org.maillage.TestWorld.as;
import static org.maillage.supportrecords.TestSupportRecords.create;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;
import org.maillage.actors.TestActors;
import org.maillage.projects.TestProjects;

/** The facts that figures are made of, written with the act. */
@QuarkusTest
class SupportFactsTest {

    private static RequestSpecification adviser() {
        return as(adviserOf(PLATEAU));
    }

    private static UUID project(Object... more) {
        return TestProjects.create(adviser(), "Projet " + UUID.randomUUID(), more);
    }

    @Test
    void facts_share_the_minutes_and_know_the_commune_and_count_persons_without_naming_them() {
        UUID first = project("territory", "07235");
        UUID second = project("territory", "epci:200072007");
        UUID third = project();
        UUID person =
                TestActors.create(adviser(), TestActors.person("Comptée", "address", Map.of("municipality", "07262")));
        UUID organisation = TestActors.create(adviser(), "Pas une personne");
        UUID id = create(
                adviser(),
                "Partagé",
                "minutes",
                100,
                "themes",
                List.of("mobility"),
                "projects",
                List.of(first, second, third),
                "participants",
                List.of(organisation, person));
        String facts = " from fact_support where record_id = '" + id + "'";
        assertEquals("100.0000", TestRows.read("select sum(minutes)::text" + facts));
        assertEquals("33.3333", TestRows.read("select min(minutes)::text" + facts));
        assertEquals(
                "municipality:07235",
                TestRows.read("select municipality" + facts + " and project_id = '" + first + "'"));
        assertEquals(
                "municipality:07262",
                TestRows.read("select municipality" + facts + " and project_id = '" + second + "'"));
        UUID again = create(adviser(), "Encore", "participants", List.of(person));
        assertEquals("60.0000", TestRows.read("select minutes::text from fact_support where record_id = ?", again));
        assertEquals(
                "1 2",
                TestRows.read("select count(distinct person_key) || ' ' || count(*) from fact_support_persons"
                        + " where record_id in ('" + id + "', '" + again + "')"));
        assertEquals(
                "0",
                TestRows.read("select count(*) from fact_support_persons where person_key = sha256(uuid_send('" + person
                        + "'))"));
        adviser()
                .header("If-Match", "*")
                .body(Map.of("projects", List.of(first), "minutes", 45))
                .patch("/support-records/" + id)
                .then()
                .statusCode(200);
        assertEquals("45.0000 1", TestRows.read("select sum(minutes) || ' ' || count(*)" + facts));
    }
}
