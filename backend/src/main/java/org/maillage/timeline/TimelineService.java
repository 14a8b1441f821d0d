package org.maillage.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.Page;
import org.maillage.shared.http.Reference;
import org.maillage.shared.sql.JsonLists;
import org.maillage.shared.sql.ListFilters;
import org.maillage.shared.sql.ListStatement;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.SortKey;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.sql.SqlFiles;

/** The entries of one timeline that the caller may read, decided in SQL. */
@ApplicationScoped
public class TimelineService {

    private static final String COLUMNS = SqlFiles.read("timeline/columns");
    private static final String JOINS = SqlFiles.read("timeline/names");
    private static final String READABLE = SqlFiles.read("timeline/readable");
    private static final Set<String> KINDS =
            Arrays.stream(TimelineKind.values()).map(TimelineKind::code).collect(Collectors.toSet());
    private static final LinkedHashMap<String, SortKey> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("on", new SortKey("e.moment", "timestamptz"));
    }

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    TimelineSubjects subjects;

    @Inject
    JsonLists json;

    /** @throws Problem where not exactly one timeline is asked for, or that of something that the caller does not see */
    @Transactional
    public Page<TimelineEntry> list(TimelineQuery query) {
        Caller caller = current.require();
        TimelineSubjects.Subject subject = subjects.require(query);
        ListFilters.codes(query.kind, "kind", KINDS);
        List<String> readable = Arrays.stream(TimelineKind.values())
                .filter(kind -> kind.right().heldBy(caller))
                .map(TimelineKind::code)
                .filter(kind -> query.kind == null || query.kind.isEmpty() || query.kind.contains(kind))
                .toList();
        if (query.sort == null || query.sort.isBlank()) {
            query.sort = "-on";
        }
        // The kind of the subject is ours and stands in the text: the planner leaves out what is of another.
        ListStatement list = new ListStatement(sql, COLUMNS, "timeline_entries e", "e.id", "varchar", KEYS)
                .joining(" " + JOINS)
                .set("organisation", caller.organisationId())
                .where("e.subject_kind = '" + subject.kind() + "' and e.subject_id = :subject", "subject", subject.id())
                .where("e.kind = any(cast(:kinds as varchar[]))", "kinds", readable)
                .where(READABLE);
        return list.page(query, this::entry);
    }

    private TimelineEntry entry(Row row) {
        return new TimelineEntry(
                row.text("id"),
                row.text("kind"),
                row.date("on_date"),
                row.instant("at"),
                Reference.of(row.id("organisation_id"), row.text("organisation_name")),
                row.text("by_name"),
                new TimelineEntry.Record(row.text("record_kind"), row.id("record_id"), row.text("record_name")),
                row.text("text"),
                row.numberOrNull("minutes"),
                json.read(row, "projects", Reference.class),
                json.read(row, "codes", TimelineEntry.Codes.class).get(0));
    }
}
