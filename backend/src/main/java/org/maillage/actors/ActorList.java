package org.maillage.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.Page;
import org.maillage.shared.search.SearchWords;
import org.maillage.shared.sql.ListFilters;
import org.maillage.shared.sql.ListStatement;
import org.maillage.shared.sql.SortKey;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.sql.SqlFiles;
import org.maillage.territories.TerritoryChecks;

/** The filtered list of actors: each filter is one fixed condition. */
@ApplicationScoped
class ActorList {

    private static final String MATCHES = SqlFiles.read("actors/matches");
    private static final Set<String> STATES = Set.of("incomplete", "to-verify", "up-to-date");
    private static final LinkedHashMap<String, SortKey> KEYS = new LinkedHashMap<>();
    private static final LinkedHashMap<String, SortKey> KEYS_OF_SEARCH = new LinkedHashMap<>();

    static {
        KEYS.put("name", new SortKey("a.name_key", "text"));
        KEYS.put("updatedAt", new SortKey("a.updated_at", "timestamptz"));
        KEYS.put("createdAt", new SortKey("a.created_at", "timestamptz"));
        KEYS.put("lastVerifiedOn", new SortKey("coalesce(a.last_verified_on, '-infinity')", "date"));
        KEYS.put(
                "city",
                new SortKey(
                        "coalesce((select t.name_key from territories t where t.ref = a.municipality), '')", "text"));
        KEYS_OF_SEARCH.put("relevance", new SortKey("found.distance", "real"));
        KEYS_OF_SEARCH.putAll(KEYS);
    }

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    ActorReader reader;

    @Inject
    TerritoryChecks territories;

    Page<ActorView> page(ActorQuery query) {
        Caller caller = current.require();
        return statement(query, caller).page(query, row -> reader.view(row, caller));
    }

    void check(ActorQuery query) {
        statement(query, current.require()).check(query);
    }

    void stream(ActorQuery query, Consumer<ActorView> use) {
        Caller caller = current.require();
        statement(query, caller).stream(query, row -> use.accept(reader.view(row, caller)));
    }

    private ListStatement statement(ActorQuery query, Caller caller) {
        SearchWords words = SearchWords.ofQuery(query.q);
        boolean searched = !words.isEmpty();
        String from = searched
                ? "(" + MATCHES + ") found join " + ActorReader.ACTORS + " on a.id = found.actor_id"
                : ActorReader.ACTORS;
        ListStatement list = new ListStatement(sql, ActorReader.COLUMNS, from, "a.id", searched ? KEYS_OF_SEARCH : KEYS)
                .joining(ActorReader.JOINS)
                .set("organisation", caller.organisationId())
                .where(ActorReader.READABLE);
        if (searched) {
            list.plannedOnce().set(words.parameters());
        }
        ListFilters.any(
                list,
                "a.type = any(:type)",
                "type",
                ListFilters.codes(query.type, "type", Set.of("organisation", "person")));
        ListFilters.any(
                list,
                "a.visibility = any(:visibility)",
                "visibility",
                ListFilters.codes(query.visibility, "visibility", Set.of("public", "network", "organisation")));
        ListFilters.any(list, "a.roles && :role", "role", query.role);
        ListFilters.any(list, "a.themes && :theme", "theme", query.theme);
        ListFilters.any(list, "a.legal_form = any(:legalForm)", "legalForm", query.legalForm);
        ListFilters.any(
                list,
                "a.municipality = any(" + TerritoryChecks.BELOW + ")",
                "territory",
                territories.filter("territory", query.territory));
        if (query.actsIn != null) {
            list.where(
                    "exists (select from unnest(a.territories) acts (ref) where acts.ref in ("
                            + "select t.ancestor from territory_ancestors t where t.ref = :actsIn"
                            + " union all select t.ref from territory_ancestors t where t.ancestor = :actsIn))",
                    "actsIn",
                    territories.filter("actsIn", List.of(query.actsIn)).get(0));
        }
        ListFilters.any(
                list, "(" + state() + ") = any(:state)", "state", ListFilters.codes(query.state, "state", STATES));
        if (query.owner != null) {
            ListFilters.codes(List.of(query.owner), "owner", Set.of("mine"));
            list.where("a.owner_organisation_id = cast(:organisation as uuid)");
        }
        if (query.parent != null) {
            list.where("a.parent_id = :parent", "parent", query.parent);
        }
        if (query.memberOrganisation != null) {
            list.where("a.member_organisation_id = :member", "member", query.memberOrganisation);
        }
        if (query.externalSource != null) {
            list.where(
                    "exists (select from actor_external_ids k where k.organisation_id = cast(:organisation as uuid)"
                            + " and k.actor_id = a.id and k.source = :externalSource)",
                    "externalSource",
                    query.externalSource);
        }
        ListFilters.archived(list, "a.archived_at", query.archived);
        if (query.updatedSince != null) {
            list.where(
                    "a.updated_at >= :updatedSince",
                    "updatedSince",
                    ListFilters.instant("updatedSince", query.updatedSince));
        }
        if (query.bbox != null) {
            bbox(list, query.bbox);
        }
        return list;
    }

    /** The expression of the column {@code state}, to filter by. */
    private static String state() {
        String columns = ActorReader.COLUMNS;
        return columns.substring(columns.lastIndexOf("case when a.municipality"), columns.lastIndexOf(" as state"));
    }

    private static void bbox(ListStatement list, String text) {
        String[] sides = text.split(",", -1);
        try {
            if (sides.length != 4) {
                throw new NumberFormatException();
            }
            list.set("west", Double.valueOf(sides[0]))
                    .set("south", Double.valueOf(sides[1]))
                    .set("east", Double.valueOf(sides[2]))
                    .set("north", Double.valueOf(sides[3]))
                    .where("a.longitude between :west and :east and a.latitude between :south and :north");
        } catch (NumberFormatException e) {
            throw Problem.field("bbox", ErrorCode.BAD_FORMAT);
        }
    }
}
