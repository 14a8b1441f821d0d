package org.maillage.supportrecords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.Page;
import org.maillage.shared.parts.OwnParts;
import org.maillage.shared.search.SearchWords;
import org.maillage.shared.sql.ListFilters;
import org.maillage.shared.sql.ListStatement;
import org.maillage.shared.sql.Portions;
import org.maillage.shared.sql.SortKey;
import org.maillage.shared.sql.Sql;
import org.maillage.supportplans.SupportPlanReferences;

/** The filtered list of records: each filter is one fixed condition. */
@ApplicationScoped
class SupportRecordList {

    private static final String NEWEST_FIRST = "-on";

    private static final LinkedHashMap<String, SortKey> KEYS = new LinkedHashMap<>();
    private static final LinkedHashMap<String, SortKey> KEYS_OF_SEARCH = new LinkedHashMap<>();

    static {
        KEYS.put("on", new SortKey("r.acted_on", "date"));
        KEYS.put("nextStepDue", new SortKey("coalesce(r.next_step_due, 'infinity')", "date"));
        KEYS.put("updatedAt", new SortKey("r.updated_at", "timestamptz"));
        KEYS.put("createdAt", new SortKey("r.created_at", "timestamptz"));
        KEYS_OF_SEARCH.put("relevance", new SortKey("found.distance", "real"));
        KEYS_OF_SEARCH.putAll(KEYS);
    }

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    SupportRecordReader reader;

    @Inject
    SupportPlanReferences plans;

    Page<SupportRecordView> page(SupportRecordQuery query) {
        Caller caller = current.require();
        Page<SupportRecordView> page = statement(query, caller).page(query, row -> reader.view(row, caller));
        return new Page<>(reader.named(page.items()), page.nextCursor(), page.total());
    }

    void check(SupportRecordQuery query) {
        statement(query, current.require()).check(query);
    }

    void stream(SupportRecordQuery query, Consumer<SupportRecordView> use) {
        Caller caller = current.require();
        Portions<SupportRecordView> named =
                new Portions<>(some -> reader.named(some).forEach(use));
        statement(query, caller).stream(query, row -> named.add(reader.view(row, caller)));
        named.finish();
    }

    private ListStatement statement(SupportRecordQuery query, Caller caller) {
        SearchWords words = SearchWords.ofQuery(query.q);
        boolean searched = !words.isEmpty();
        if (!searched && (query.sort == null || query.sort.isBlank())) {
            query.sort = NEWEST_FIRST;
        }
        String from = searched ? SupportRecordReader.FOUND : SupportRecordReader.READABLE;
        ListStatement list = new ListStatement(
                        sql, SupportRecordReader.COLUMNS, from, "r.id", searched ? KEYS_OF_SEARCH : KEYS)
                .joining(SupportRecordReader.JOINS)
                .set("organisation", caller.organisationId())
                .set("privateNotes", SupportRecordReader.readsNotes(caller));
        if (searched) {
            list.plannedOnce().set(words.parameters()).set("most", null);
        }
        ListFilters.any(list, "r.kind = any(:kind)", "kind", query.kind);
        ListFilters.any(list, "r.themes && :theme", "theme", query.theme);
        ListFilters.any(
                list,
                "r.visibility = any(:visibility)",
                "visibility",
                ListFilters.codes(query.visibility, "visibility", Set.of("team", "organisation")));
        if (query.externalSource != null) {
            list.where(OwnParts.hasKeyOfSource(SupportRecordReader.WORD, "r"), "externalSource", query.externalSource);
        }
        ListFilters.archived(list, "r.archived_at", query.archived);
        if (query.updatedSince != null) {
            list.where(
                    "r.updated_at >= :updatedSince",
                    "updatedSince",
                    ListFilters.instant("updatedSince", query.updatedSince));
        }
        addWhom(list, query, caller);
        addWhat(list, query);
        addDays(list, query);
        return list;
    }

    private static void addWhom(ListStatement list, SupportRecordQuery query, Caller caller) {
        if (query.author != null) {
            UUID author = query.author.equals("me") ? caller.accountId() : id("author", query.author);
            list.where(
                    "r.organisation_id = cast(:organisation as uuid) and r.account_id = cast(:author as uuid)",
                    "author",
                    author);
        }
        if (query.organisation != null) {
            UUID writer = query.organisation.equals("mine")
                    ? caller.organisationId()
                    : id("organisation", query.organisation);
            list.where("r.organisation_id = cast(:writer as uuid)", "writer", writer);
        }
    }

    /** Whoever does not see an actor does not learn either that he took part. */
    private void addWhat(ListStatement list, SupportRecordQuery query) {
        ListFilters.any(
                list,
                "r.id in (select l.record_id from support_record_projects l where l.project_id = any(:project))",
                "project",
                query.project);
        ListFilters.any(
                list,
                "r.id in (select x.record_id from support_record_participants x join "
                        + SupportRecordReader.READABLE_ACTORS
                        + " on a.id = x.actor_id where x.actor_id = any(:participant))",
                "participant",
                query.participant);
        if (query.plan != null) {
            // Of a plan that one does not see, one does not learn which records are its own either.
            boolean seen = plans.named(Set.of(query.plan)).containsKey(query.plan);
            list.where(seen ? "r.plan_id = :plan" : "r.plan_id = :plan and false", "plan", query.plan);
        }
        if (query.eventSession != null) {
            // Nor of a session whose event one does not see, or sees no more.
            list.where(
                    "r.event_session_id in (select session.id from event_sessions session where session.id = :eventSession"
                            + " and " + SupportRecordReader.SESSION_READABLE + ")",
                    "eventSession",
                    query.eventSession);
        }
    }

    private static void addDays(ListStatement list, SupportRecordQuery query) {
        if (query.from != null) {
            list.where("r.acted_on >= :from", "from", ListFilters.day("from", query.from));
        }
        if (query.to != null) {
            list.where("r.acted_on <= :to", "to", ListFilters.day("to", query.to));
        }
        if (query.nextStep != null) {
            ListFilters.codes(List.of(query.nextStep), "nextStep", Set.of("open", "done"));
            list.where(
                    query.nextStep.equals("open")
                            ? "r.next_step is not null and r.next_step_done_on is null"
                            : "r.next_step_done_on is not null");
        }
        if (query.dueBefore != null) {
            list.where("r.next_step_due <= :dueBefore", "dueBefore", ListFilters.day("dueBefore", query.dueBefore));
        }
    }

    private static UUID id(String parameter, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.field(parameter, ErrorCode.BAD_FORMAT);
        }
    }
}
