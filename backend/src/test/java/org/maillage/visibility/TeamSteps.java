package org.maillage.visibility;

import static org.maillage.visibility.World.ORGANISATIONS;
import static org.maillage.visibility.World.canary;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.maillage.actors.TestActors;
import org.maillage.projects.TestProjects;

/** Projects with a person who holds them, and their support plans: teams come and go, the lead is handed over. */
final class TeamSteps implements Steps {

    /** What the oracle knows of one project. At most one plan each. */
    static final class Project {
        final UUID id;
        final UUID holder;
        final int ownerOfHolder;
        /** Who wrote a record in which the holder took part. */
        final Set<Integer> metHolder = new HashSet<>();

        final Set<Integer> members = new HashSet<>();
        /** When each organisation was let in, in steps of the history. */
        final Map<Integer, Integer> since = new HashMap<>();

        final String holderName;
        UUID plan;
        int lead;
        String fact;
        String object;

        Project(UUID id, int lead, UUID holder, String holderName) {
            this.id = id;
            this.lead = lead;
            this.ownerOfHolder = lead;
            this.holder = holder;
            this.holderName = holderName;
            since.put(lead, 0);
        }

        boolean inTeam(int organisation) {
            return organisation == lead || members.contains(organisation);
        }

        boolean readsHolder(int organisation) {
            return organisation == ownerOfHolder || inTeam(organisation) || metHolder.contains(organisation);
        }
    }

    /** All projects of one history. */
    static final class Projects {
        final List<Project> all = new ArrayList<>();

        static Projects of(World world) {
            return world.part(Projects.class, Projects::new);
        }

        Project pick(int number) {
            int index = Step.pick(number, all.size());
            return index < 0 ? null : all.get(index);
        }
    }

    record Begin(int organisation) implements Step {
        @Override
        public void run(World world) {
            String family = canary();
            Response person = world.ask(
                    organisation,
                    "person",
                    caller -> caller.body(TestActors.person(family)).post("/actors"));
            expect(201, person, "a person of " + organisation);
            UUID holder = UUID.fromString(person.path("id"));
            String fact = canary();
            String own = canary();
            Response made = world.ask(
                    organisation,
                    "project",
                    caller -> caller.body(TestProjects.project(
                                    canary(),
                                    "holders",
                                    List.of(Map.of("actorId", holder, "role", "holder")),
                                    "facts",
                                    List.of(fact(fact)),
                                    "internalDescription",
                                    own))
                            .post("/projects"));
            expect(201, made, "a project of " + organisation);
            Project project = new Project(UUID.fromString(made.path("id")), organisation, holder, family);
            project.fact = fact;
            Projects.of(world).all.add(project);
            world.keep(family, holder, "the name of the holder", project::readsHolder);
            world.keep(fact, project.id, "a fact", project::inTeam);
            world.keep(own, project.id, "what its first lead keeps", reader -> reader == organisation);
        }
    }

    record OpenPlan(int project, int organisation) implements Step {
        @Override
        public void run(World world) {
            Project known = Projects.of(world).pick(project);
            if (known == null || known.plan != null) {
                return;
            }
            String object = canary();
            world.keep(object, known.id, "the object of the plan", known::inTeam);
            Response answer = world.ask(
                    organisation,
                    "open a plan",
                    caller -> caller.body(Map.of("projectId", known.id, "object", object))
                            .post("/support-plans"));
            expect(organisation == known.lead ? 201 : 403, answer, "a plan by " + organisation);
            if (organisation == known.lead) {
                known.plan = UUID.fromString(answer.path("id"));
                known.object = object;
                known.members.add(organisation);
            }
        }
    }

    record LetIn(int project, int by, int organisation) implements Step {
        @Override
        public void run(World world) {
            Project known = Projects.of(world).pick(project);
            if (known == null || known.plan == null) {
                return;
            }
            Response answer = world.ask(
                    by,
                    "let in",
                    caller -> caller.header("If-Match", "*")
                            .body(Map.of())
                            .put("/support-plans/" + known.plan + "/memberships/" + world.organisation(organisation)));
            expect(by == known.lead ? 200 : known.inTeam(by) ? 403 : 404, answer, by + " lets in " + organisation);
            if (by == known.lead) {
                if (!known.inTeam(organisation)) {
                    known.since.put(organisation, world.now());
                }
                known.members.add(organisation);
            }
        }
    }

    record Leave(int project, int organisation) implements Step {
        @Override
        public void run(World world) {
            Project known = Projects.of(world).pick(project);
            if (known == null || known.plan == null) {
                return;
            }
            Response answer = world.ask(
                    organisation,
                    "leave",
                    caller -> caller.header("If-Match", "*")
                            .delete("/support-plans/" + known.plan + "/memberships/"
                                    + world.organisation(organisation)));
            int wanted = organisation == known.lead ? 409 : known.inTeam(organisation) ? 204 : 404;
            expect(wanted, answer, organisation + " leaves");
            if (wanted == 204) {
                known.members.remove(organisation);
            }
        }
    }

    record HandOver(int project, int by, int organisation) implements Step {
        @Override
        public void run(World world) {
            Project known = Projects.of(world).pick(project);
            if (known == null || known.plan == null || by == organisation) {
                return;
            }
            Response answer = world.ask(
                    by,
                    "hand over",
                    caller -> caller.header("If-Match", "*")
                            .body(Map.of("organisationId", world.organisation(organisation)))
                            .post("/support-plans/" + known.plan + "/lead"));
            int wanted =
                    !known.inTeam(by) ? 404 : by != known.lead ? 403 : known.members.contains(organisation) ? 200 : 400;
            expect(wanted, answer, by + " hands over to " + organisation);
            if (wanted == 200) {
                known.lead = organisation;
            }
        }
    }

    record ChangeFacts(int project, int organisation) implements Step {
        @Override
        public void run(World world) {
            Project known = Projects.of(world).pick(project);
            if (known == null) {
                return;
            }
            String fact = canary();
            world.keep(fact, known.id, "a later fact", known::inTeam);
            Response answer = world.ask(
                    organisation,
                    "facts",
                    caller -> caller.header("If-Match", "*")
                            .body(Map.of("facts", List.of(fact(fact))))
                            .patch("/projects/" + known.id));
            expect(known.inTeam(organisation) ? 200 : 403, answer, "facts by " + organisation);
            if (known.inTeam(organisation)) {
                known.fact = fact;
            }
        }
    }

    private static Map<String, Object> fact(String source) {
        return Map.of("kind", "jobs", "value", 2, "on", LocalDate.of(2026, 1, 5).toString(), "source", source);
    }

    @Override
    public List<Step> opening() {
        return List.of(new Begin(0), new OpenPlan(0, 0), new LetIn(0, 0, 1));
    }

    @Override
    public List<Arbitrary<? extends Step>> acts() {
        Arbitrary<Integer> one = Arbitraries.integers().between(0, ORGANISATIONS - 1);
        Arbitrary<Integer> project = Arbitraries.integers().between(0, 1); // few: so that much happens to each
        return List.of(
                one.map(Begin::new),
                Combinators.combine(project, one).as(OpenPlan::new),
                Combinators.combine(project, one).as(OpenPlan::new),
                Combinators.combine(project, one, one).as(LetIn::new),
                Combinators.combine(project, one, one).as(LetIn::new),
                Combinators.combine(project, one).as(Leave::new),
                Combinators.combine(project, one, one).as(HandOver::new),
                Combinators.combine(project, one).as(ChangeFacts::new));
    }

    @Override
    public void readEverything(World world, int organisation) {
        for (String list : List.of("/projects", "/support-plans")) {
            world.ask(organisation, "list", caller -> since(world, caller).get(list));
            world.ask(
                    organisation,
                    "export",
                    caller -> since(world, caller).queryParam("format", "csv").get(list));
        }
        for (Project known : Projects.of(world).all) {
            boolean inTeam = known.inTeam(organisation);
            Response project = world.ask(organisation, "project", caller -> caller.get("/projects/" + known.id));
            expect(200, project, "project for " + organisation);
            if (project.asString().contains(known.fact) != inTeam) {
                throw new AssertionError("facts of " + known.id + " for " + organisation + ", in team: " + inTeam);
            }
            Response holder = world.ask(organisation, "holder", caller -> caller.get("/actors/" + known.holder));
            expect(known.readsHolder(organisation) ? 200 : 404, holder, "holder for " + organisation);
            if (known.plan != null) {
                Response plan = world.ask(organisation, "plan", caller -> caller.get("/support-plans/" + known.plan));
                expect(inTeam ? 200 : 404, plan, "plan for " + organisation);
                if (inTeam && !plan.asString().contains(known.object)) {
                    throw new AssertionError("the plan hides its object from " + organisation);
                }
            }
            world.ask(
                    organisation,
                    "found by holder",
                    caller -> caller.queryParam("holder", known.holder).get("/projects"));
            world.ask(
                    organisation,
                    "thread",
                    caller -> caller.queryParam("project", known.id).get("/timeline"));
            world.ask(
                    organisation,
                    "thread of the holder",
                    caller -> caller.queryParam("actor", known.holder).get("/timeline"));
        }
        for (int i = organisation; i < world.secrets().size(); i += ORGANISATIONS) { // a third each, to be quick
            search(world, organisation, world.secrets().get(i));
        }
    }

    static RequestSpecification since(World world, RequestSpecification caller) {
        return caller.queryParam("updatedSince", world.began).queryParam("archived", "include");
    }

    /** What one may not read, one does not find by it either. */
    private static void search(World world, int organisation, World.Secret secret) {
        if (secret.readers().test(organisation)) {
            return;
        }
        Response found = world.ask(
                organisation,
                "search",
                secret.text(),
                caller -> caller.queryParam("q", secret.text()).get("/search"));
        List<String> ids = found.path("items.id");
        if (ids.contains(secret.record().toString())) {
            throw new AssertionError(organisation + " finds " + secret.record() + " by " + secret.what());
        }
    }

    static void expect(int status, Response answer, String what) {
        if (answer.statusCode() != status) {
            throw new AssertionError(
                    what + ": " + answer.statusCode() + " instead of " + status + " " + answer.asString());
        }
    }
}
