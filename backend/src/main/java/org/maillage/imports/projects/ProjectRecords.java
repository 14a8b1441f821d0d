package org.maillage.imports.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.maillage.imports.naming.Named;
import org.maillage.imports.naming.NamedActors;
import org.maillage.imports.naming.NamedEvents;
import org.maillage.imports.records.RecordRow;
import org.maillage.imports.records.Records;
import org.maillage.projects.ProjectBatch;
import org.maillage.projects.ProjectInput;
import org.maillage.projects.ProjectView;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.http.Reference;
import org.maillage.shared.text.Normalised;

/** Projects as imports match, check and write them. */
@ApplicationScoped
class ProjectRecords implements Records {

    @Inject
    ProjectBatch projects;

    @Inject
    NamedActors actors;

    @Inject
    NamedEvents events;

    @Override
    public Portion find(List<RecordRow> rows, String source) {
        Map<String, ProjectView> known = projects.byExternalIds(
                source,
                rows.stream()
                        .map(RecordRow::key)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        List<ProjectBatch.Titled> titled = projects.ledWithTitles(
                rows.stream().map(row -> Normalised.of(row.name())).distinct().toList());
        Set<String> named = new LinkedHashSet<>();
        Set<String> origins = new LinkedHashSet<>();
        rows.forEach(row -> {
            if (row.get("origin") != null) {
                origins.add(row.get("origin"));
            }
            named.addAll(Named.names(row.get("holders")));
            named.addAll(Named.names(row.get("became")));
        });
        return new Rows(source, known, titled, actors.find(named, source), events.find(origins, source));
    }

    private final class Rows implements Portion {

        private final String source;
        private final Map<String, ProjectView> known;
        private final List<ProjectBatch.Titled> titled;
        private final Named named;
        private final Named origins;

        Rows(
                String source,
                Map<String, ProjectView> known,
                List<ProjectBatch.Titled> titled,
                Named named,
                Named origins) {
            this.source = source;
            this.known = known;
            this.titled = titled;
            this.named = named;
            this.origins = origins;
        }

        @Override
        public Known known(String key) {
            ProjectView project = known.get(key);
            return project == null ? null : new KnownProject(project);
        }

        @Override
        public Reference twin(RecordRow row) {
            String title = Normalised.of(row.name());
            return titled.stream()
                    .filter(one -> one.titleKey().equals(title)
                            && Objects.equals(one.territory(), row.get(ProjectColumns.TERRITORY)))
                    .findFirst()
                    .map(one -> Reference.of(one.id(), one.title()))
                    .orElse(null);
        }

        @Override
        public Plan plan(RecordRow row, Known known, String key, boolean identity) {
            ProjectView now = known == null ? null : ((KnownProject) known).project();
            List<Violation> violations = new ArrayList<>();
            ProjectInput merged = ProjectMerge.of(now, row, named, origins, identity, violations);
            ProjectBatch.Checked checked =
                    projects.check(key == null ? merged : merged.withExternalId(source, key), now);
            violations.addAll(checked.violations());
            return new ProjectPlan(projects, now, checked.input(), violations);
        }
    }

    private record KnownProject(ProjectView project) implements Known {

        @Override
        public UUID id() {
            return project.id();
        }

        @Override
        public String name() {
            return project.title();
        }

        @Override
        public boolean isArchived() {
            return project.archivedAt() != null;
        }

        @Override
        public String othersWhoEdit() {
            return project.editable() ? null : project.lead().name();
        }
    }

    private record ProjectPlan(ProjectBatch projects, ProjectView now, ProjectInput input, List<Violation> violations)
            implements Plan {

        @Override
        public boolean changes() {
            return projects.changes(now, input);
        }

        @Override
        public UUID write() {
            return projects.write(now, input);
        }
    }
}
