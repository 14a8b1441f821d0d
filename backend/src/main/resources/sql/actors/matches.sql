-- Question: which actors match the words, best first by distance (0 = every word found as written or begun).
-- Parameters: words (normalised), query (tsquery text of beginnings), close (tsquery text of close words; null: made where needed, empty: none wanted), organisation (the caller's).
-- Columns: actor_id, distance.
-- Organisation-actors are found in the unprotected actor_search, whose indexes serve; persons only among the rows
-- that the access index leaves to the caller. Typing errors are looked for when nothing is found as written (offset 0: their query is
-- made once, not for each row).
with written as materialized (
    select s.actor_id, 1 - ts_rank(s.document, to_tsquery('simple', :query)) as distance
    from actor_search s
    where s.document @@ to_tsquery('simple', :query)
), close as materialized (
    select s.actor_id, 2 - ts_rank(s.document, k.query) as distance
    from (select close_query_once(:words, :close) as query where not exists (select from written) offset 0) k
    join actor_search s on s.document @@ k.query
), persons as materialized (
    select p.id, p.name_key
    from actors p
    where p.type = 'person' and p.owner_organisation_id = cast(:organisation as uuid)
    union
    select p.id, p.name_key from actors p where p.type = 'person' and p.visibility = 'network'
    union
    select p.actor_id, p.name_key
    from person_access w join person_summaries p on p.actor_id = w.actor_id
    where w.organisation_id = cast(:organisation as uuid)
)
select actor_id, distance from written
union all
select actor_id, distance from close
union all
select id, cast(case when to_tsvector('simple', name_key) @@ to_tsquery('simple', :query) then 0.9
                     else 1 + (:words <<-> name_key) end as real)
from persons
where to_tsvector('simple', name_key) @@ to_tsquery('simple', :query)
   or (:close is distinct from '' and not exists (select from written) and :words <% name_key)
