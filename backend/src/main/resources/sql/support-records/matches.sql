-- Question: which support records match the words, best first by distance (0 = every word found as written or begun).
-- Parameters: words (normalised), query (tsquery text of beginnings), close (tsquery text of close words;
-- null: made there where needed, empty: none wanted), most (the best only, without archived ones; null for all).
-- Columns: record_id, distance, total (how many there are in all).
-- Whose records are looked at the function says by the caller's context: R__support_records_search.sql, docs/adr/0010.
select m.record_id, m.distance, m.total from found_support_records(:words, :query, :close, cast(:most as integer)) m
