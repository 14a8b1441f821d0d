-- Question: which projects match the words, best first by distance (0 = every word found as written or begun).
-- Parameters: words (normalised), query (tsquery text of beginnings), close (tsquery text of close words; null: made where needed, empty: none wanted).
-- Columns: project_id, distance.
-- Title, territory and summary alone: all of the network reads them, so that the indexes serve (R__projects_policies.sql).
-- Typing errors are looked for when nothing is found as written (offset 0: their query is
-- made once, not for each row).
with written as materialized (
    select s.id as project_id, 1 - ts_rank(s.document, to_tsquery('simple', :query)) as distance
    from projects s
    where s.document @@ to_tsquery('simple', :query)
), close as materialized (
    select s.id as project_id, 2 - ts_rank(s.document, k.query) as distance
    from (select close_query_once(:words, :close) as query where not exists (select from written) offset 0) k
    join projects s on s.document @@ k.query
)
select project_id, distance from written
union all
select project_id, distance from close
