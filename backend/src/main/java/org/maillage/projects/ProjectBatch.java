package org.maillage.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Changed;

/** Projects for imports: matching in bulk, and the checks and writes of one request in the caller's transaction. */
@ApplicationScoped
public class ProjectBatch {

    @Inject
    ProjectEditor editor;

    @Inject
    ProjectReader reader;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    /** An input with its references resolved, and all that is wrong with it. */
    public record Checked(ProjectInput input, List<Violation> violations) {}

    /** A project by title and place. */
    public record Titled(UUID id, String title, String titleKey, String territory) {}

    /** Id of a project by key, of the caller's organisation and one source. */
    @Transactional
    public Map<String, UUID> idsByExternalIds(String source, Collection<String> keys) {
        return editor.parts().find(source, keys);
    }

    /** Project by key, of the caller's organisation and one source. */
    @Transactional
    public Map<String, ProjectView> byExternalIds(String source, Collection<String> keys) {
        Map<String, UUID> ids = editor.parts().find(source, keys);
        Map<UUID, ProjectView> views =
                reader.list(ids.values()).stream().collect(Collectors.toMap(ProjectView::id, Function.identity()));
        Map<String, ProjectView> found = new HashMap<>();
        ids.forEach((key, id) -> found.computeIfAbsent(key, any -> views.get(id))); // none for one no longer readable
        return found;
    }

    /** The projects with one of these titles (normalised) that the caller's organisation leads, archived ones apart. */
    @Transactional
    public List<Titled> ledWithTitles(Collection<String> titles) {
        return withTitles(titles, "p.lead_organisation_id = cast(:organisation as uuid)");
    }

    /** The same of those in whose team the caller's organisation is. */
    @Transactional
    public List<Titled> inTeamWithTitles(Collection<String> titles) {
        return withTitles(
                titles,
                "exists (select from project_access m where m.project_id = p.id"
                        + " and m.organisation_id = cast(:organisation as uuid))");
    }

    private List<Titled> withTitles(Collection<String> titles, String condition) {
        return titles.isEmpty()
                ? List.of()
                : sql.text("select p.id, p.title, p.name_key, p.territory from projects p"
                                + " where p.name_key = any(cast(:titles as varchar[]) collate \"C\") and p.archived_at is null"
                                + " and " + condition + " order by p.created_at, p.id")
                        .set("titles", titles)
                        .set("organisation", current.organisationId())
                        .list(row -> new Titled(
                                row.id("id"), row.text("title"), row.text("name_key"), row.text("territory")));
    }

    /** @param now what the caller read, null to create */
    @Transactional
    public Checked check(ProjectInput input, ProjectView now) {
        ProjectChecks.Checked checked = editor.check(input, now);
        return new Checked(checked.input(), checked.violations());
    }

    /** Whether writing it would change anything. */
    public boolean changes(ProjectView now, ProjectInput checked) {
        return now == null || !Changed.fields(ProjectInput.of(now), checked).isEmpty();
    }

    /**
     * @param checked without violations
     * @throws org.maillage.shared.errors.Problem {@code stale-version} when somebody changed it meanwhile
     */
    @Transactional
    public UUID write(ProjectView now, ProjectInput checked) {
        return now == null
                ? editor.insertChecked(checked)
                : editor.writeChecked(now, checked).id();
    }
}
