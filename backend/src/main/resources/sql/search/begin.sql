-- Question: which tsquery finds texts with words close to these? Asked once for all kinds of records.
-- Parameters: words (normalised).
-- Columns: close (tsquery text; null without words), planned.
-- Planning a statement anew for each word takes longer than finding it: in this transaction each has one plan for all words.
select cast(close_query(:words) as text) as close, set_config('plan_cache_mode', 'force_generic_plan', true) as planned
