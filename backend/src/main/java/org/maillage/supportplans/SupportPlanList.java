package org.maillage.supportplans;

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
import org.maillage.shared.sql.SortKey;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.sql.SqlFiles;
import org.maillage.territories.TerritoryChecks;

/** The filtered list of support plans: each filter is one fixed condition. */
@ApplicationScoped
class SupportPlanList {

    static final String MATCHES = SqlFiles.read("support-plans/matches");

    private static final LinkedHashMap<String, SortKey> KEYS = new LinkedHashMap<>();
    private static final LinkedHashMap<String, SortKey> KEYS_OF_SEARCH = new LinkedHashMap<>();

    static {
        KEYS.put("name", new SortKey("(p.name_key || ' ' || s.object_key)", "text"));
        KEYS.put("openedOn", new SortKey("s.opened_on", "date"));
        KEYS.put("phaseOn", new SortKey("s.phase_on", "date"));
        KEYS.put("updatedAt", new SortKey("s.updated_at", "timestamptz"));
        KEYS_OF_SEARCH.put("relevance", new SortKey("found.distance", "real"));
        KEYS_OF_SEARCH.putAll(KEYS);
    }

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    SupportPlanReader reader;

    @Inject
    TerritoryChecks territories;

    Page<SupportPlanView> page(SupportPlanQuery query) {
        Caller caller = current.require();
        return statement(query, caller).page(query, row -> reader.view(row, caller));
    }

    void check(SupportPlanQuery query) {
        statement(query, current.require()).check(query);
    }

    void stream(SupportPlanQuery query, Consumer<SupportPlanView> use) {
        Caller caller = current.require();
        statement(query, caller).stream(query, row -> use.accept(reader.view(row, caller)));
    }

    private ListStatement statement(SupportPlanQuery query, Caller caller) {
        SearchWords words = SearchWords.ofQuery(query.q);
        boolean searched = !words.isEmpty();
        String plans = searched
                ? "(" + MATCHES + ") found join support_plans s on s.id = found.support_plan_id"
                : "support_plans s";
        ListStatement list = new ListStatement(
                        sql,
                        SupportPlanReader.COLUMNS,
                        plans + " join projects p on p.id = s.project_id",
                        "s.id",
                        searched ? KEYS_OF_SEARCH : KEYS)
                .joining(SupportPlanReader.JOINS)
                .where(SupportPlanReader.READABLE, "organisation", caller.organisationId());
        if (searched) {
            list.plannedOnce().set(words.parameters());
        }
        ListFilters.any(list, "s.phase = any(:phase)", "phase", query.phase);
        ListFilters.any(list, "s.project_id = any(:project)", "project", query.project);
        ListFilters.any(
                list,
                "p.territory = any(" + TerritoryChecks.BELOW + ")",
                "territory",
                territories.filter("territory", query.territory));
        if (query.open != null) {
            ListFilters.codes(List.of(query.open), "open", Set.of("true", "false"));
            list.where("(s.phase <> '" + SupportPlanPhases.CLOSED + "') = :open", "open", Boolean.valueOf(query.open));
        }
        if (query.organisation != null) {
            list.where(
                    "exists (select from support_plan_memberships x where x.plan_id = s.id and x.left_on is null"
                            + " and x.organisation_id = :member)",
                    "member",
                    query.organisation);
        }
        if (query.lead != null) {
            UUID lead = query.lead.equals("mine") ? caller.organisationId() : id("lead", query.lead);
            list.where("s.lead_organisation_id = cast(:lead as uuid)", "lead", lead);
        }
        if (query.externalSource != null) {
            list.where(OwnParts.hasKeyOfSource(SupportPlanReader.WORD, "s"), "externalSource", query.externalSource);
        }
        ListFilters.archived(list, "s.archived_at", query.archived);
        if (query.updatedSince != null) {
            list.where(
                    "s.updated_at >= :updatedSince",
                    "updatedSince",
                    ListFilters.instant("updatedSince", query.updatedSince));
        }
        return list;
    }

    private static UUID id(String parameter, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.field(parameter, ErrorCode.BAD_FORMAT);
        }
    }
}
