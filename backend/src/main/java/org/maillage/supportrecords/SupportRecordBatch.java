package org.maillage.supportrecords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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

/** Support records for imports: matching in bulk, and the checks and writes of one request in the caller's transaction. */
@ApplicationScoped
public class SupportRecordBatch {

    private final SupportRecordEditor editor;
    private final SupportRecordReader reader;
    private final Sql sql;
    private final CurrentCaller current;

    @Inject
    SupportRecordBatch(SupportRecordEditor editor, SupportRecordReader reader, Sql sql, CurrentCaller current) {
        this.editor = editor;
        this.reader = reader;
        this.sql = sql;
        this.current = current;
    }

    /** An input as a change of what is there, and all that is wrong with it. */
    public record Checked(SupportRecordInput input, List<Violation> violations) {}

    /** A record of one's own organisation, by its day and text. */
    public record Written(UUID id, LocalDate on, String summary) {}

    /** Record by key, of the caller's organisation and one source. */
    @Transactional
    public Map<String, SupportRecordView> byExternalIds(String source, Collection<String> keys) {
        Map<String, UUID> ids = editor.parts().find(source, keys);
        Map<UUID, SupportRecordView> views = reader.list(ids.values()).stream()
                .collect(Collectors.toMap(SupportRecordView::id, Function.identity()));
        Map<String, SupportRecordView> found = new HashMap<>();
        ids.forEach((key, id) -> found.computeIfAbsent(key, any -> views.get(id))); // none for one no longer readable
        return found;
    }

    /** The records that the caller's organisation wrote of these days ({@code yyyy-mm-dd}), archived ones apart. */
    @Transactional
    public List<Written> ownOn(Collection<String> days) {
        return days.isEmpty()
                ? List.of()
                : sql.text("select id, acted_on, summary from support_records"
                                + " where organisation_id = cast(:organisation as uuid)"
                                + " and acted_on = any(cast(:days as date[])) and archived_at is null order by id")
                        .set("organisation", current.organisationId())
                        .set("days", days)
                        .list(row -> new Written(row.id("id"), row.date("acted_on"), row.text("summary")));
    }

    /** @param now what the caller read, null to create */
    @Transactional
    public Checked check(SupportRecordInput input, SupportRecordView now) {
        SupportRecordChecks.Checked checked = editor.check(input, now);
        return new Checked(checked.input(), checked.violations());
    }

    /** Whether writing it would change anything. */
    public boolean changes(SupportRecordView now, SupportRecordInput checked) {
        return now == null || !editor.changes(now, checked).isEmpty();
    }

    /**
     * @param checked without violations
     * @throws org.maillage.shared.errors.Problem {@code stale-version} when somebody changed it meanwhile
     */
    @Transactional
    public UUID write(SupportRecordView now, SupportRecordInput checked) {
        return now == null
                ? editor.insertChecked(checked)
                : editor.writeChecked(now, checked).id();
    }
}
