package org.maillage.imports.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.imports.naming.Named;
import org.maillage.imports.records.RecordRow;
import org.maillage.projects.ProjectInput;
import org.maillage.projects.ProjectInput.Fact;
import org.maillage.projects.ProjectInput.Holder;
import org.maillage.projects.ProjectView;
import org.maillage.projects.ProjectVisibility;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.text.Coded;

/** Makes the form of a project from what a row says, and from what the project holds already. A blank never erases. */
final class ProjectMerge {

    private ProjectMerge() {}

    /**
     * @param now what is there, null for a new project
     * @param identity whether the title of a known project is replaced too
     * @param violations to which names are added that nobody or several go by
     */
    static ProjectInput of(
            ProjectView now, RecordRow row, Named actors, Named events, boolean identity, List<Violation> violations) {
        ProjectInput before = now == null ? null : ProjectInput.of(now);
        String visibility = row.get("visibility");
        String day = row.get("changedOn");
        UUID became = actors.require("became", row.get("became"), violations);
        UUID origin = events.require("origin", row.get("origin"), violations);
        return new ProjectInput(
                before == null || identity ? row.name() : before.title(),
                visibility == null
                        ? before == null ? null : before.visibility()
                        : Coded.of(ProjectVisibility.class, visibility),
                or(row.get("stage"), before == null ? null : before.stage()),
                or(row.get("status"), before == null ? null : before.status()),
                day == null ? null : LocalDate.parse(day),
                row.get("changeReasonCode"),
                row.get("changeReason"),
                or(row.get(ProjectColumns.TERRITORY), before == null ? null : before.territory()),
                row.get("themes") == null && before != null ? before.themes() : lines(row.get("themes")),
                or(row.get("legalForm"), before == null ? null : before.legalForm()),
                or(row.get("summary"), before == null ? null : before.summary()),
                became == null && before != null ? before.becameId() : became,
                origin != null ? new ProjectInput.Origin("events", origin) : before == null ? null : before.origin(),
                holders(before == null ? List.of() : before.holders(), row.get("holders"), actors, violations),
                facts(before == null ? List.of() : before.facts(), row.get("facts")),
                or(row.get("internalDescription"), before == null ? null : before.internalDescription()),
                before == null ? List.of() : before.externalIds());
    }

    private static String or(String said, String there) {
        return said == null ? there : said;
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : List.copyOf(new LinkedHashSet<>(List.of(text.split("\n"))));
    }

    /** Those who are named are added as holders; nobody is taken away. */
    private static List<Holder> holders(List<Holder> there, String names, Named actors, List<Violation> violations) {
        List<Holder> holders = new ArrayList<>(there);
        Set<UUID> known = new LinkedHashSet<>();
        there.forEach(holder -> known.add(holder.actorId()));
        for (String name : Named.names(names)) {
            UUID actor = actors.require("holders", name, violations);
            if (actor != null && known.add(actor)) {
                holders.add(new Holder(actor, "holder", null, null));
            }
        }
        return holders;
    }

    /** A figure of the same kind and day is replaced, another added. */
    private static List<Fact> facts(List<Fact> there, String text) {
        List<Fact> facts = new ArrayList<>(there);
        for (String line : lines(text)) {
            String[] parts = line.split(":");
            LocalDate on = LocalDate.parse(parts[2]);
            Long value = Long.valueOf(parts[1]);
            Fact same = facts.stream()
                    .filter(fact -> fact.kind().equals(parts[0]) && fact.on().equals(on))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                facts.add(new Fact(parts[0], value, on, null));
            } else {
                facts.set(facts.indexOf(same), new Fact(parts[0], value, on, same.source()));
            }
        }
        return facts;
    }
}
