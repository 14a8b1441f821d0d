-- Question: which events match the words, best first by distance (0 = every word found as written or begun).
-- Parameters: words (normalised), query (tsquery text of beginnings), close (tsquery text of close words; null: made where needed, empty: none wanted), organisation (the caller's).
-- Columns: event_id, distance.
-- Events of the network are found in the unprotected event_search, whose indexes serve; drafts and events of one's own
-- organisation only among the rows that the access index leaves. Typing errors are looked for when nothing is found as written (offset 0: their query is
-- made once, not for each row).
with own as materialized (
    select e.id, e.name_key,
           event_document(e.title, concat_ws(' ', p.name, coalesce(t.name, e.city)), e.summary) as document
    from event_access m
    join events e on e.id = m.event_id and not e.network
    left join territories t on t.ref = e.located_in
    left join actors p on p.id = e.place_actor_id
    where m.organisation_id = cast(:organisation as uuid)
), written as materialized (
    select s.event_id, 1 - ts_rank(s.document, to_tsquery('simple', :query)) as distance
    from event_search s
    where s.document @@ to_tsquery('simple', :query)
    union all
    select o.id, 1 - ts_rank(o.document, to_tsquery('simple', :query))
    from own o
    where o.document @@ to_tsquery('simple', :query)
), close as materialized (
    select s.event_id, 2 - ts_rank(s.document, k.query) as distance
    from (select close_query_once(:words, :close) as query where not exists (select from written) offset 0) k
    join event_search s on s.document @@ k.query
)
select event_id, distance from written
union all
select event_id, distance from close
union all
select o.id, cast(1 + (:words <<-> o.name_key) as real)
from own o
where :close is distinct from '' and not exists (select from written) and :words <% o.name_key
