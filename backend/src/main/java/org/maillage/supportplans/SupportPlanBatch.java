package org.maillage.supportplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
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

/** Support plans for imports: matching in bulk, and the checks and writes of one request in the caller's transaction. */
@ApplicationScoped
public class SupportPlanBatch {

    @Inject
    SupportPlanEditor editor;

    @Inject
    SupportPlanReader reader;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    /** An input as a change of what is there, and all that is wrong with it. */
    public record Checked(SupportPlanInput input, List<Violation> violations) {}

    /** A plan by project and object. */
    public record Titled(UUID id, UUID projectId, String name, String objectKey) {}

    /** Plan by key, of the caller's organisation and one source; those that it may still read. */
    @Transactional
    public Map<String, SupportPlanView> byExternalIds(String source, Collection<String> keys) {
        Map<String, UUID> ids = editor.parts().find(source, keys);
        Map<UUID, SupportPlanView> views =
                reader.list(ids.values()).stream().collect(Collectors.toMap(SupportPlanView::id, Function.identity()));
        Map<String, SupportPlanView> found = new HashMap<>();
        ids.forEach((key, id) -> {
            if (views.containsKey(id)) {
                found.put(key, views.get(id));
            }
        });
        return found;
    }

    /** Plan by key, of the caller's organisation and one source; those that it may still read. */
    @Transactional
    public Map<String, UUID> idsByExternalIds(String source, Collection<String> keys) {
        return editor.parts().find(source, keys);
    }

    /** The plans that go by one of these names (normalised) and that the caller may read, archived ones apart. */
    @Transactional
    public Map<String, List<UUID>> idsByNames(Collection<String> names) {
        Map<String, List<UUID>> found = new HashMap<>();
        if (!names.isEmpty()) {
            sql
                    .text(
                            "select n.name, n.id from (select s.id, normalised(p.title || coalesce(' · ' || s.object, '')) as name"
                                    + " from support_plans s join projects p on p.id = s.project_id where s.archived_at is null and "
                                    + SupportPlanReader.READABLE + ") n where n.name = any(cast(:names as varchar[]))")
                    .set("names", names)
                    .set("organisation", current.organisationId())
                    .stream(row -> found.computeIfAbsent(row.text("name"), any -> new ArrayList<>())
                    .add(row.id("id")));
        }
        return found;
    }

    /** The plans of these projects that the caller may read, archived ones apart. */
    @Transactional
    public List<Titled> ofProjects(Collection<UUID> projects) {
        return projects.isEmpty()
                ? List.of()
                : sql.text("select s.id, s.project_id, s.object, p.title, s.object_key"
                                + " from support_plans s join projects p on p.id = s.project_id"
                                + " where s.project_id = any(:projects) and s.archived_at is null and "
                                + SupportPlanReader.READABLE + " order by s.created_at, s.id")
                        .set("projects", projects)
                        .set("organisation", current.organisationId())
                        .list(row -> new Titled(
                                row.id("id"),
                                row.id("project_id"),
                                SupportPlanReader.name(row.text("title"), row.text("object")),
                                row.text("object_key")));
    }

    /** @param now what the caller read, null to create */
    @Transactional
    public Checked check(SupportPlanInput input, SupportPlanView now) {
        SupportPlanChecks.Checked checked = editor.check(input, now);
        return new Checked(checked.input(), checked.violations());
    }

    /** Whether writing it would change anything. */
    public boolean changes(SupportPlanView now, SupportPlanInput checked) {
        return now == null || !Changed.fields(SupportPlanInput.of(now), checked).isEmpty();
    }

    /**
     * @param checked without violations
     * @throws org.maillage.shared.errors.Problem {@code stale-version} when somebody changed it meanwhile
     */
    @Transactional
    public UUID write(SupportPlanView now, SupportPlanInput checked) {
        return now == null
                ? editor.insertChecked(checked)
                : editor.writeChecked(now, checked).id();
    }
}
