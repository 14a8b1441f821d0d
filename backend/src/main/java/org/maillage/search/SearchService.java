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

    private record Answer(List<Ranked> found, List<SearchView.Kind> kinds) {

        static Answer nothing(List<SearchSource> asked) {
            return new Answer(
                    List.of(),
                    asked.stream()
                            .map(source -> new SearchView.Kind(source.kind(), 0))
                            .toList());
        }
    }

    @Transactional
    public SearchView search(SearchQuery query) {
        SearchWords words = query.words();
        List<SearchSource> asked = asked(query.kind);
        Answer answer = words.isEmpty() ? Answer.nothing(asked) : answer(asked, words, query.limit());
        return new SearchView(
                answer.found.stream()
                        .sorted(Comparator.comparingInt(Ranked::step)
                                .thenComparingDouble(ranked -> ranked.hit().distance()))
                        .limit(query.limit())
                        .map(ranked -> item(ranked, words))
                        .toList(),
                answer.kinds);
    }

    /** Words that names have are taken as they are, at first: only where nothing at all is found, others may be meant. */
    private Answer answer(List<SearchSource> asked, SearchWords words, int limit) {
        sql.planOnce();
        Answer answer = find(asked, words.withClose(close(words, true)), limit);
        return answer.found.isEmpty() ? find(asked, words.withClose(close(words, false)), limit) : answer;
    }

    private String close(SearchWords words, boolean mistyped) {
        return sql.file("search/close")
                .set(words.parameters())
                .set("mistyped", mistyped)
                .require(row -> row.text("close"));
    }

    private static Answer find(List<SearchSource> asked, SearchWords words, int limit) {
        Answer answer = new Answer(new ArrayList<>(), new ArrayList<>());
        for (SearchSource source : asked) {
            SearchSource.Found here = source.find(words, limit);
            answer.kinds.add(new SearchView.Kind(source.kind(), here.total()));
            here.hits().forEach(hit -> answer.found.add(new Ranked(source.kind(), hit, step(hit, words))));
        }
        return answer;
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
