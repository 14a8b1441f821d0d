package org.maillage.imports.supportplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.imports.naming.Named;
import org.maillage.imports.naming.NamedProjects;
import org.maillage.imports.records.RecordRow;
import org.maillage.imports.records.Records;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.http.Reference;
import org.maillage.shared.text.Coded;
import org.maillage.shared.text.Normalised;
import org.maillage.supportplans.SupportPlanBatch;
import org.maillage.supportplans.SupportPlanInput;
import org.maillage.supportplans.SupportPlanView;
import org.maillage.supportplans.SupportPlanVisibility;

/** Support plans as imports match, check and write them. */
@ApplicationScoped
class SupportPlanRecords implements Records {

    @Inject
    SupportPlanBatch plans;

    @Inject
    NamedProjects projects;

    @Override
    public Portion find(List<RecordRow> rows, String source) {
        Map<String, SupportPlanView> known = plans.byExternalIds(
                source,
                rows.stream()
                        .map(RecordRow::key)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        Named named = projects.find(rows.stream().map(RecordRow::name).collect(Collectors.toSet()), source);
        Set<UUID> wanted = rows.stream()
                .map(row -> named.find(row.name()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Rows(source, known, named, plans.ofProjects(wanted));
    }

    private final class Rows implements Portion {

        private final String source;
        private final Map<String, SupportPlanView> known;
        private final Named named;
        private final List<SupportPlanBatch.Titled> titled;

        Rows(String source, Map<String, SupportPlanView> known, Named named, List<SupportPlanBatch.Titled> titled) {
            this.source = source;
            this.known = known;
            this.named = named;
            this.titled = titled;
        }

        @Override
        public Known known(String key) {
            SupportPlanView plan = known.get(key);
            return plan == null ? null : new KnownPlan(plan);
        }

        /** The same object on the same project. */
        @Override
        public Reference twin(RecordRow row) {
            UUID project = named.find(row.name());
            String object = row.get(SupportPlanColumns.OBJECT);
            String key = object == null ? "" : Normalised.of(object);
            return titled.stream()
                    .filter(one ->
                            one.projectId().equals(project) && one.objectKey().equals(key))
                    .findFirst()
                    .map(one -> Reference.of(one.id(), one.name()))
                    .orElse(null);
        }

        @Override
        public Plan plan(RecordRow row, Known known, String key, boolean identity) {
            SupportPlanView now = known == null ? null : ((KnownPlan) known).plan();
            List<Violation> violations = new ArrayList<>();
            UUID project = now == null
                    ? named.require(SupportPlanColumns.PROJECT, row.name(), violations)
                    : now.project().id();
            SupportPlanInput merged = merge(now, row, project, identity);
            SupportPlanBatch.Checked checked =
                    plans.check(key == null ? merged : merged.withExternalId(source, key), now);
            for (Violation one : checked.violations()) {
                boolean ofProject = one.pointer().equals("/projectId");
                if (!ofProject || violations.isEmpty()) {
                    violations.add(
                            ofProject
                                    ? new Violation("/" + SupportPlanColumns.PROJECT, one.code(), one.arguments())
                                    : one);
                }
            }
            return new PlanOfPlan(plans, now, checked.input(), violations);
        }
    }

    /** The form, from what the row says and what the plan holds already. A blank never erases. */
    private static SupportPlanInput merge(SupportPlanView now, RecordRow row, UUID project, boolean identity) {
        SupportPlanInput before = now == null ? null : SupportPlanInput.of(now);
        String visibility = row.get("visibility");
        String object = before == null || identity ? row.get(SupportPlanColumns.OBJECT) : null;
        LocalDate opened = day(row.get("openedOn"));
        return new SupportPlanInput(
                project,
                or(object, before == null ? null : before.object()),
                or(row.get("description"), before == null ? null : before.description()),
                visibility == null
                        ? before == null ? null : before.visibility()
                        : Coded.of(SupportPlanVisibility.class, visibility),
                or(opened, before == null ? null : before.openedOn()),
                or(row.get("phase"), before == null ? null : before.phase()),
                day(row.get("changedOn")),
                row.get("changeReasonCode"),
                row.get("changeReason"),
                or(row.get("internalDescription"), before == null ? null : before.internalDescription()),
                before == null ? List.of() : before.externalIds());
    }

    private static <T> T or(T said, T there) {
        return said == null ? there : said;
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private record KnownPlan(SupportPlanView plan) implements Known {

        @Override
        public UUID id() {
            return plan.id();
        }

        @Override
        public String name() {
            return plan.name();
        }

        @Override
        public boolean isArchived() {
            return plan.archivedAt() != null;
        }

        /** Whoever reads a plan is in the team, and an import writes as a manager would. */
        @Override
        public String othersWhoEdit() {
            return null;
        }
    }

    private record PlanOfPlan(
            SupportPlanBatch plans, SupportPlanView now, SupportPlanInput input, List<Violation> violations)
            implements Plan {

        @Override
        public boolean changes() {
            return plans.changes(now, input);
        }

        @Override
        public UUID write() {
            return plans.write(now, input);
        }
    }
}
