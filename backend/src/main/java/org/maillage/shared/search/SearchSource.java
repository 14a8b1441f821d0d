package org.maillage.shared.search;

import java.util.List;
import org.maillage.shared.access.Right;

/** The records of one feature, for the one search box. Only what the current caller may read is found. */
public interface SearchSource {

    /** The name on the wire, that of the resource: {@code actors}. */
    String kind();

    /** Who lacks it finds nothing here. */
    Right right();

    /**
     * The records closest to the words, closest first. Called inside a transaction, with at least one word.
     *
     * @param limit how many records at most; the total counts all
     */
    Found find(SearchWords words, int limit);

    /** What was found, and how many there are in all. */
    record Found(List<SearchHit> hits, long total) {

        /** Rows that each say how many there are in all. */
        public static Found of(List<Counted> rows) {
            return new Found(
                    rows.stream().map(Counted::hit).toList(),
                    rows.isEmpty() ? 0 : rows.get(0).total());
        }
    }

    /** One row: what was found, and how many there are in all. */
    record Counted(SearchHit hit, long total) {}
}
