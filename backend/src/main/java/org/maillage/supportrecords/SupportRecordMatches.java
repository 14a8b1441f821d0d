package org.maillage.supportrecords;

import org.maillage.shared.sql.SqlFiles;

/**
 * Which records match the words, best first by distance: among those that the caller reads, and in summary and next step alone.
 * Mistyped words are looked for when nothing is found as written, among the words of names that the whole network reads: the
 * words of confidential texts are kept in no list.
 */
final class SupportRecordMatches {

    /** A statement with columns {@code record_id, distance}; parameters {@code words, query, organisation}. */
    static final String SQL = "with mine as (" + SqlFiles.read("support-records/readable") + "),"
            + " written as materialized ("
            + "select s.id as record_id, 1 - ts_rank(s.document, to_tsquery('simple', :query)) as distance"
            + " from mine s where s.document @@ to_tsquery('simple', :query)),"
            + " close as materialized ("
            + "select s.id as record_id, 2 - ts_rank(s.document, k.query) as distance"
            + " from (select close_query(:words) as query where not exists (select from written)) k"
            + " join mine s on s.document @@ k.query)"
            + " select record_id, distance from written union all select record_id, distance from close";

    private SupportRecordMatches() {}
}
