package org.maillage.territories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.maillage.shared.access.Right;
import org.maillage.shared.http.Page;
import org.maillage.shared.search.SearchHit;
import org.maillage.shared.search.SearchSource;
import org.maillage.shared.search.SearchWords;
import org.maillage.shared.text.Normalised;

/** Territories, for the one search box: by name, code or postcode. */
@ApplicationScoped
class TerritorySearchSource implements SearchSource {

    private static final double STEP = 0.001;
    private static final double RESEMBLING = 2;

    @Inject
    TerritoryList list;

    @Override
    public String kind() {
        return "territories";
    }

    @Override
    public Right right() {
        return Right.OPEN;
    }

    @Override
    public Found find(SearchWords words, int limit) {
        TerritoryQuery query = new TerritoryQuery();
        query.q = words.text();
        query.limit = String.valueOf(limit);
        query.count = "exact";
        Page<TerritoryView> page = list.page(query, null, words.forgiving());
        List<SearchHit> hits = new ArrayList<>();
        for (TerritoryView territory : page.items()) {
            hits.add(hit(territory, words, hits.size()));
        }
        return new Found(hits, page.total());
    }

    /** The list is in its own good order; only whether the name is as typed makes a difference among kinds. */
    private static SearchHit hit(TerritoryView territory, SearchWords words, int position) {
        String name = ' ' + Normalised.of(territory.name());
        boolean written =
                words.words().stream().allMatch(word -> Character.isDigit(word.charAt(0)) || name.contains(' ' + word));
        String department = territory.parents().stream()
                .filter(parent -> parent.kind() == TerritoryKind.DEPARTMENT)
                .map(TerritorySummary::name)
                .findFirst()
                .orElse(null);
        return new SearchHit(
                territory.ref(),
                territory.name(),
                department,
                "territory-kind",
                territory.kind().wire(),
                null,
                position * STEP + (written ? 0 : RESEMBLING));
    }
}
