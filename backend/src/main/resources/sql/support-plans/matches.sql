-- Question: which support plans match the words, best first by distance (0 = every word found as written or begun).
-- Parameters: organisation (the caller's), words (normalised), query (tsquery text of beginnings).
-- Columns: support_plan_id, distance.
-- The texts are the team's: searched inside the rows that the caller may read, without an index. Typing errors are looked for in
-- the name when nothing is found as written.
with readable as materialized (
    select s.id, p.name_key || ' ' || normalised(coalesce(s.object, '')) as name, s.description
    from support_plans s
    join projects p on p.id = s.project_id
    where s.lead_organisation_id = cast(:organisation as uuid)
       or (s.visibility = 'team' and exists (
           select from project_access m where m.organisation_id = cast(:organisation as uuid) and m.project_id = s.project_id))
), indexed as materialized (
    select r.id, r.name,
           setweight(to_tsvector('simple', r.name), 'A') || setweight(to_tsvector('public.words', coalesce(r.description, '')), 'C')
               as document
    from readable r
), written as materialized (
    select i.id, 1 - ts_rank(i.document, to_tsquery('simple', :query)) as distance
    from indexed i
    where i.document @@ to_tsquery('simple', :query)
)
select id as support_plan_id, distance from written
union all
select i.id, 2 + (:words <<-> i.name)
from indexed i
where :words <% i.name and not exists (select from written)
