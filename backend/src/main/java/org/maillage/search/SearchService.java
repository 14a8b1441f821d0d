package org.maillage.search;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.search.SearchHit;
import org.maillage.shared.search.SearchSource;
import org.maillage.shared.search.SearchWords;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Normalised;

/** Asks every source that the caller may read, and puts what they found in one order. */
@ApplicationScoped
public class SearchService {

    @Inject
    @All
    List<SearchSource> sources;

    @Inject
    CurrentCaller current;

    @Inject
    Sql sql;

    private record Ranked(String kind, SearchHit hit, int step) {}

    @Transactional
    public SearchView search(SearchQuery query) {
        SearchWords words = withClose(query.words());
        int limit = query.limit();
        List<Ranked> found = new ArrayList<>();
        List<SearchView.Kind> kinds = new ArrayList<>();
        for (SearchSource source : asked(query.kind)) {
            SearchSource.Found here =
                    words.isEmpty() ? new SearchSource.Found(List.of(), 0) : source.find(words, limit);
            kinds.add(new SearchView.Kind(source.kind(), here.total()));
            here.hits().forEach(hit -> found.add(new Ranked(source.kind(), hit, step(hit, words))));
        }
        found.sort(Comparator.comparingInt(Ranked::step)
                .thenComparingDouble(ranked -> ranked.hit().distance()));
        return new SearchView(
                found.stream().limit(limit).map(ranked -> item(ranked, words)).toList(), kinds);
    }

    private SearchWords withClose(SearchWords words) {
        return words.isEmpty()
                ? words
                : words.withClose(
                        sql.file("search/begin").set("words", words.text()).require(row -> row.text("close")));
    }

    private List<SearchSource> asked(List<String> kinds) {
        Caller caller = current.require();
        List<SearchSource> readable = sources.stream()
                .filter(source -> source.right().heldBy(caller))
                .sorted(Comparator.comparing(SearchSource::kind))
                .toList();
        if (kinds == null || kinds.isEmpty()) {
            return readable;
        }
        for (String kind : kinds) {
            if (sources.stream().noneMatch(source -> source.kind().equals(kind))) {
                throw Problem.field("kind", ErrorCode.UNKNOWN_CODE, kind);
            }
        }
        return readable.stream().filter(source -> kinds.contains(source.kind())).toList();
    }

    /** 0 the title as typed, 1 begins so, 2 has all words, 3 the words stand elsewhere, 4 only resembling. */
    static int step(SearchHit hit, SearchWords words) {
        String title = Normalised.of(hit.title());
        if (title.equals(words.text())) {
            return 0;
        }
        if (title.startsWith(words.text())) {
            return 1;
        }
        String spaced = ' ' + title;
        if (words.words().stream().allMatch(word -> spaced.contains(' ' + word))) {
            return 2;
        }
        return hit.distance() <= 1 ? 3 : 4;
    }

    private static SearchView.Item item(Ranked ranked, SearchWords words) {
        SearchHit hit = ranked.hit();
        String excerpt = Marks.excerpt(hit.text(), words.words());
        return new SearchView.Item(
                ranked.kind(),
                hit.id(),
                hit.title(),
                Marks.of(hit.title(), words.words()),
                hit.place(),
                hit.vocabulary(),
                hit.code(),
                excerpt,
                excerpt == null ? List.of() : Marks.of(excerpt, words.words()));
    }
}
