-- Question: which tsquery finds texts with words close to these? Asked once for all kinds of records.
-- Parameters: words (normalised), mistyped (whether words that names have are taken as they are).
-- Columns: close (tsquery text; empty where no word seems mistyped).
select coalesce(cast(close_query(:words, :mistyped) as text), '') as close
