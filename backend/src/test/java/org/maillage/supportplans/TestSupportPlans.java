package org.maillage.supportplans;

import static org.maillage.TestWorld.as;
import static org.maillage.TestWorld.newOrganisation;
import static org.maillage.TestWorld.newPerson;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.TestWorld.Organisation;
import org.maillage.TestWorld.Person;
import org.maillage.projects.TestProjects;

/** Support plans for tests, invented, and organisations that team up: new ones, so that the shared ones stay apart. */
public final class TestSupportPlans {

    private TestSupportPlans() {}

    /** An organisation and an adviser of it. */
    public record Member(Organisation organisation, Person adviser) {

        public static Member fresh() {
            Organisation organisation = newOrganisation();
            return new Member(organisation, newPerson(organisation, "adviser"));
        }

        public RequestSpecification call() {
            return as(adviser);
        }

        public UUID id() {
            return organisation.id();
        }
    }

    /** The input of a plan of this project, and more fields as pairs of name and value. */
    public static Map<String, Object> plan(UUID project, Object... more) {
        Map<String, Object> input = new HashMap<>(Map.of("projectId", project));
        for (int i = 0; i < more.length; i += 2) {
            input.put((String) more[i], more[i + 1]);
        }
        return input;
    }

    public static UUID create(RequestSpecification caller, UUID project, Object... more) {
        return UUID.fromString(caller.body(plan(project, more))
                .post("/support-plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** A new project with a plan. */
    public static UUID createWithProject(Member lead, Object... more) {
        return create(lead.call(), TestProjects.create(lead.call(), "Accompagné " + UUID.randomUUID()), more);
    }

    public static ValidatableResponse join(Member lead, UUID plan, Member newcomer) {
        return lead.call()
                .header("If-Match", "*")
                .put("/support-plans/" + plan + "/memberships/" + newcomer.id())
                .then();
    }

    /** @param who the lead, or the organisation itself */
    public static ValidatableResponse leave(Member who, UUID plan, Member leaving) {
        return who.call()
                .header("If-Match", "*")
                .delete("/support-plans/" + plan + "/memberships/" + leaving.id())
                .then();
    }

    public static ValidatableResponse handOver(Member lead, UUID plan, Member heir) {
        return lead.call()
                .header("If-Match", "*")
                .body(Map.of("organisationId", heir.id(), "reason", "Plus près du terrain"))
                .post("/support-plans/" + plan + "/lead")
                .then();
    }
}
