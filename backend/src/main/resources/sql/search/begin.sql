-- Question: which tsquery finds texts with words close to the mistyped ones of these? Asked once for all kinds of records.
-- Parameters: words (normalised).
-- Columns: close (tsquery text; empty where no word seems mistyped), planned.
-- Planning a statement anew for each word takes longer than finding it: in this transaction each has one plan for all words.
select coalesce(cast(close_query(:words, true) as text), '') as close,
       set_config('plan_cache_mode', 'force_generic_plan', true) as planned
