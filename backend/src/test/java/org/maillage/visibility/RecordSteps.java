package org.maillage.visibility;

import static org.maillage.visibility.TeamSteps.expect;
import static org.maillage.visibility.TeamSteps.since;
import static org.maillage.visibility.World.ORGANISATIONS;
import static org.maillage.visibility.World.canary;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.maillage.visibility.TeamSteps.Project;
import org.maillage.visibility.TeamSteps.Projects;

/** Support records of the projects of {@link TeamSteps}: one or two projects each, shared or not, with private notes. */
final class RecordSteps implements Steps {

    /** What the oracle knows of one record. */
    private static final class Known {
        final UUID id;
        final int organisation;
        final Set<Project> projects;
        boolean team;
        String summary;
        private Text text;

        Known(UUID id, int organisation, Set<Project> projects, boolean team) {
            this.id = id;
            this.organisation = organisation;
            this.projects = projects;
            this.team = team;
        }

        boolean sharedWith(int reader) {
            return projects.stream().allMatch(project -> project.inTeam(reader));
        }

        boolean readable(int reader) {
            return reader == organisation || (team && sharedWith(reader));
        }

        /** A text stays readable for those who could read it then, while they can read the record. */
        void keep(World world, String text) {
            Text now = new Text(team);
            if (this.text != null) {
                this.text.replaced = world.now();
            }
            this.text = now;
            world.keep(
                    text,
                    id,
                    "a summary",
                    reader -> reader == organisation
                            || (now.team
                                    && readable(reader)
                                    && projects.stream()
                                            .allMatch(project -> project.since.get(reader) <= now.replaced)));
        }
    }

    private static final class Text {
        final boolean team;
        int replaced = Integer.MAX_VALUE;

        Text(boolean team) {
            this.team = team;
        }
    }

    private static final class Records {
        final List<Known> all = new ArrayList<>();

        static Records of(World world) {
            return world.part(Records.class, Records::new);
        }
    }

    record Write(int organisation, int one, int other, boolean team) implements Step {
        @Override
        public void run(World world) {
            Projects projects = Projects.of(world);
            if (projects.pick(one) == null) {
                return;
            }
            Set<Project> about = new HashSet<>(List.of(projects.pick(one)));
            about.add(projects.pick(other));
            Project met = projects.pick(one);
            boolean meets = met.readsHolder(organisation);
            String summary = canary();
            String note = canary();
            Map<String, Object> input = new HashMap<>(Map.of(
                    "minutes",
                    30,
                    "kind",
                    "interview",
                    "summary",
                    summary,
                    "privateNote",
                    note,
                    "visibility",
                    team ? "team" : "organisation",
                    "projects",
                    about.stream().map(project -> project.id).toList()));
            if (meets) {
                input.put("participants", List.of(met.holder));
            }
            world.keep(note, UUID.randomUUID(), "a private note", reader -> reader == organisation);
            Response answer = world.ask(
                    organisation, "write", caller -> caller.body(input).post("/support-records"));
            boolean allowed = about.stream().allMatch(project -> project.inTeam(organisation));
            expect(allowed ? 201 : 400, answer, "a record by " + organisation);
            if (!allowed) {
                world.keep(summary, UUID.randomUUID(), "what was refused", reader -> reader == organisation);
                return;
            }
            Known known = new Known(UUID.fromString(answer.path("id")), organisation, about, team);
            known.summary = summary;
            known.keep(world, summary);
            Records.of(world).all.add(known);
            if (meets) {
                met.metHolder.add(organisation);
            }
        }
    }

    record Correct(int record, int organisation, boolean team) implements Step {
        @Override
        public void run(World world) {
            List<Known> all = Records.of(world).all;
            if (all.isEmpty()) {
                return;
            }
            Known known = all.get(Step.pick(record, all.size()));
            String summary = canary();
            Map<String, Object> patch = Map.of("summary", summary, "visibility", team ? "team" : "organisation");
            boolean own = known.organisation == organisation;
            int wanted = own ? 200 : known.readable(organisation) ? 403 : 404;
            if (own) {
                known.team = team;
                known.summary = summary;
                known.keep(world, summary);
            } else {
                world.keep(summary, UUID.randomUUID(), "what was refused", reader -> reader == organisation);
            }
            Response answer = world.ask(
                    organisation,
                    "correct",
                    caller -> caller.header("If-Match", "*").body(patch).patch("/support-records/" + known.id));
            expect(wanted, answer, "a correction by " + organisation);
        }
    }

    @Override
    public List<Arbitrary<? extends Step>> acts() {
        Arbitrary<Integer> one = Arbitraries.integers().between(0, ORGANISATIONS - 1);
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 3);
        Arbitrary<Boolean> mostly = Arbitraries.of(true, true, true, false);
        Arbitrary<Write> write = Combinators.combine(one, any, any, mostly).as(Write::new);
        return List.of(
                write, write, write, Combinators.combine(any, one, mostly).as(Correct::new));
    }

    @Override
    public void readEverything(World world, int organisation) {
        world.ask(organisation, "list", caller -> since(world, caller).get("/support-records"));
        world.ask(
                organisation,
                "export",
                caller -> since(world, caller).queryParam("format", "csv").get("/support-records"));
        for (Known known : Records.of(world).all) {
            String address = "/support-records/" + known.id;
            int wanted = known.readable(organisation) ? 200 : 404;
            Response record = world.ask(organisation, "record", caller -> caller.get(address));
            expect(wanted, record, "record of " + known.organisation + " for " + organisation);
            if (wanted == 200 && !record.asString().contains(known.summary)) {
                throw new AssertionError("the summary of " + known.id + " is hidden from " + organisation);
            }
            if (wanted == 200) {
                checkReaders(world, known, organisation, record);
            }
            expect(
                    wanted,
                    world.ask(organisation, "revisions", caller -> caller.get(address + "/revisions")),
                    "revisions for " + organisation);
            expect(
                    known.organisation == organisation ? 200 : 404,
                    world.ask(organisation, "note", caller -> caller.get(address + "/private-note")),
                    "note for " + organisation);
        }
        for (Project project : Projects.of(world).all) {
            world.ask(
                    organisation,
                    "records of a project",
                    caller -> caller.queryParam("project", project.id).get("/support-records"));
            world.ask(
                    organisation,
                    "records with the holder",
                    caller -> caller.queryParam("participant", project.holder).get("/support-records"));
        }
    }

    /** Who is said to read a record are those who do, as far as the reader is in the team of all its projects. */
    private static void checkReaders(World world, Known known, int organisation, Response record) {
        if (!known.sharedWith(organisation)) {
            return;
        }
        Set<String> said = Set.copyOf(record.<List<String>>path("readers.id"));
        Set<String> really = IntStream.range(0, ORGANISATIONS)
                .filter(known::readable)
                .mapToObj(reader -> world.organisation(reader).toString())
                .collect(Collectors.toSet());
        if (!said.equals(really)) {
            throw new AssertionError("readers of " + known.id + ": " + said + " instead of " + really);
        }
    }
}
