package org.maillage.territories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.Page;
import org.maillage.shared.sql.ListStatement;
import org.maillage.shared.sql.SortKey;
import org.maillage.shared.sql.Sql;

/** The list of territories: filters, and what is best for a search. */
@ApplicationScoped
class TerritoryList {

    private static final int LONGEST_SEARCH = 200;
    private static final LinkedHashMap<String, SortKey> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("name", new SortKey("t.name_key", "varchar"));
        KEYS.put("code", new SortKey("t.code", "varchar"));
        KEYS.put("population", new SortKey("coalesce(t.population, 0)", "integer"));
    }

    @Inject
    Sql sql;

    @Inject
    TerritoryIndex index;

    @Inject
    TerritoryRepository repository;

    /** @param parent null for everywhere */
    Page<TerritoryView> page(TerritoryQuery query, TerritoryRef parent) {
        return page(query, parent, true);
    }

    /** @param forgiving whether names that only resemble are looked for where none fits */
    Page<TerritoryView> page(TerritoryQuery query, TerritoryRef parent, boolean forgiving) {
        Optional<TerritorySearch> search = search(query.q);
        Page<TerritoryView> fitting = statement(query, parent, search, false).page(query, repository::view);
        boolean misspelt = forgiving
                && fitting.items().isEmpty()
                && search.filter(TerritorySearch::hasLongWord).isPresent();
        return misspelt ? statement(query, parent, search, true).page(query, repository::view) : fitting;
    }

    private ListStatement statement(
            TerritoryQuery query, TerritoryRef parent, Optional<TerritorySearch> search, boolean resembling) {
        LinkedHashMap<String, SortKey> keys = new LinkedHashMap<>();
        search.ifPresent(found -> keys.put("relevance", new SortKey(TerritorySearch.DISTANCE, "double precision")));
        keys.putAll(KEYS);
        ListStatement list = new ListStatement(sql, "t.*", "territories t", "t.ref", "varchar", keys);
        search.ifPresent(found -> found.restrict(list, index, resembling));
        if (query.kind != null && !query.kind.isEmpty()) {
            query.kind.forEach(TerritoryList::requireKind);
            list.where("t.kind = any (:kind)", "kind", query.kind);
        }
        if (parent != null) {
            list.where(
                    parent.kind() == TerritoryKind.AREA
                            ? "t.ref <> :parent and t.ref in (select a.ref from territory_ancestors a where a.ancestor = :parent)"
                            : "t.parents @> array[cast(:parent as varchar)]",
                    "parent",
                    parent.toString());
        }
        archived(list, query.archived);
        return list;
    }

    private Optional<TerritorySearch> search(String q) {
        if (q != null && q.length() > LONGEST_SEARCH) {
            throw Problem.field("q", ErrorCode.TOO_LONG, LONGEST_SEARCH);
        }
        return q == null || q.isBlank() ? Optional.empty() : Optional.of(TerritorySearch.of(q));
    }

    private static void requireKind(String kind) {
        if (TerritoryKind.find(kind).isEmpty()) {
            throw Problem.field("kind", ErrorCode.UNKNOWN_CODE, kind);
        }
    }

    private static void archived(ListStatement list, String archived) {
        switch (archived == null ? "exclude" : archived) {
            case "exclude" -> list.where("t.archived_at is null");
            case "only" -> list.where("t.archived_at is not null");
            case "include" -> {}
            default -> throw Problem.field("archived", ErrorCode.UNKNOWN_CODE, archived);
        }
    }
}
