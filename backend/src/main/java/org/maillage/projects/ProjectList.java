package org.maillage.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.maillage.shared.sql.SqlFiles;
import org.maillage.territories.TerritoryChecks;

/** The filtered list of projects: each filter is one fixed condition. */
@ApplicationScoped
class ProjectList {

    private static final String MATCHES = SqlFiles.read("projects/matches");

    /** The first wall before what is confidential: a row of the caller's own organisation. */
    private static final String WITH_ACCESS = " join project_access m"
            + " on m.project_id = x.project_id and m.organisation_id = cast(:organisation as uuid)"
            + " where x.project_id = p.id and ";

    private static final LinkedHashMap<String, SortKey> KEYS = new LinkedHashMap<>();
    private static final LinkedHashMap<String, SortKey> KEYS_OF_SEARCH = new LinkedHashMap<>();

    static {
        KEYS.put("title", new SortKey("p.name_key", "text"));
        KEYS.put("updatedAt", new SortKey("p.updated_at", "timestamptz"));
        KEYS.put("createdAt", new SortKey("p.created_at", "timestamptz"));
        KEYS.put("changedOn", new SortKey("p.changed_on", "date"));
        KEYS.put(
                "stage",
                new SortKey(
                        "coalesce((select t.position from vocabulary_terms t"
                                + " where t.vocabulary = 'project-stage' and t.code = p.stage), 0)",
                        "integer"));
        KEYS_OF_SEARCH.put("relevance", new SortKey("found.distance", "real"));
        KEYS_OF_SEARCH.putAll(KEYS);
    }

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    ProjectReader reader;

    @Inject
    TerritoryChecks territories;

    Page<ProjectView> page(ProjectQuery query) {
        Caller caller = current.require();
        Page<ProjectView> page = statement(query, caller).page(query, row -> reader.view(row, caller));
        return new Page<>(reader.named(page.items()), page.nextCursor(), page.total());
    }

    void check(ProjectQuery query) {
        statement(query, current.require()).check(query);
    }

    void stream(ProjectQuery query, Consumer<ProjectView> use) {
        Caller caller = current.require();
        Portions<ProjectView> named = new Portions<>(some -> reader.named(some).forEach(use));
        statement(query, caller).stream(query, row -> named.add(reader.view(row, caller)));
        named.finish();
    }

    /** How many projects of the filtered list are at each stage; one without any is missing. */
    Map<String, Long> stages(ProjectQuery query) {
        return statement(query, current.require()).countBy("p.stage");
    }

    private ListStatement statement(ProjectQuery query, Caller caller) {
        SearchWords words = SearchWords.ofQuery(query.q);
        boolean searched = !words.isEmpty();
        String from = searched ? "(" + MATCHES + ") found join projects p on p.id = found.project_id" : "projects p";
        ListStatement list = new ListStatement(
                        sql, ProjectReader.COLUMNS, from, "p.id", searched ? KEYS_OF_SEARCH : KEYS)
                .joining(ProjectReader.JOINS)
                .set("organisation", caller.organisationId());
        if (searched) {
            list.plannedOnce().set(words.parameters());
        }
        ListFilters.any(list, "p.stage = any(:stage)", "stage", query.stage);
        ListFilters.any(list, "p.status = any(:status)", "status", query.status);
        ListFilters.any(list, "p.themes && :theme", "theme", query.theme);
        ListFilters.any(list, "p.legal_form = any(:legalForm)", "legalForm", query.legalForm);
        ListFilters.any(
                list,
                "p.visibility = any(:visibility)",
                "visibility",
                ListFilters.codes(query.visibility, "visibility", Set.of("public", "network")));
        ListFilters.any(
                list,
                "p.territory = any(" + TerritoryChecks.BELOW + ")",
                "territory",
                territories.filter("territory", query.territory));
        addPeople(list, query, caller);
        if (query.externalSource != null) {
            list.where(OwnParts.hasKeyOfSource(ProjectReader.WORD, "p"), "externalSource", query.externalSource);
        }
        ListFilters.archived(list, "p.archived_at", query.archived);
        if (query.updatedSince != null) {
            list.where(
                    "p.updated_at >= :updatedSince or exists (select from project_confidential x" + WITH_ACCESS
                            + "x.updated_at >= :updatedSince)",
                    "updatedSince",
                    ListFilters.instant("updatedSince", query.updatedSince));
        }
        return list;
    }

    private static void addPeople(ListStatement list, ProjectQuery query, Caller caller) {
        if (query.team != null) {
            ListFilters.codes(List.of(query.team), "team", Set.of("mine"));
            list.where("exists (select from project_access m where m.project_id = p.id"
                    + " and m.organisation_id = cast(:organisation as uuid))");
        }
        if (query.lead != null) {
            UUID lead = query.lead.equals("mine") ? caller.organisationId() : id("lead", query.lead);
            list.where("p.lead_organisation_id = cast(:lead as uuid)", "lead", lead);
        }
        if (query.became != null) {
            list.where("p.became_id = :became", "became", query.became);
        }
        if (query.holder != null) {
            list.where(
                    "exists (select from project_holders x" + WITH_ACCESS + "x.actor_id = :holder)",
                    "holder",
                    query.holder);
        }
        if (query.originKind != null) {
            list.where(
                    "exists (select from project_confidential x" + WITH_ACCESS + "x.origin_kind = :originKind)",
                    "originKind",
                    query.originKind);
        }
        if (query.originId != null) {
            list.where(
                    "exists (select from project_confidential x" + WITH_ACCESS + "x.origin_id = :originId)",
                    "originId",
                    query.originId);
        }
    }

    private static UUID id(String parameter, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.of(List.of(org.maillage.shared.errors.Violation.of(parameter, ErrorCode.BAD_FORMAT)));
        }
    }
}
