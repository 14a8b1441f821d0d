-- Question: which support plans match the words, best first by distance (0 = every word found as written or begun).
-- Parameters: organisation (the caller's), words (normalised), query (tsquery text of beginnings), close (empty: as written
-- alone).
-- Columns: support_plan_id, distance.
-- The texts are the team's: searched inside the rows that the caller may read, reached by its own access. Typing errors are
-- looked for in the name when nothing is found as written.
with readable as materialized (
    select s.id, s.project_id, s.object_key, s.document
    from support_plans s
    where s.lead_organisation_id = cast(:organisation as uuid)
    union all
    select s.id, s.project_id, s.object_key, s.document
    from project_access m
    join support_plans s on s.project_id = m.project_id
    where m.organisation_id = cast(:organisation as uuid) and s.visibility = 'team'
      and s.lead_organisation_id <> cast(:organisation as uuid)
), named as materialized (
    select r.id, p.name_key || ' ' || r.object_key as name, ts_filter(p.document, '{a}') || r.document as document
    from readable r
    join projects p on p.id = r.project_id
), written as materialized (
    select n.id, 1 - ts_rank(n.document, to_tsquery('simple', :query)) as distance
    from named n
    where n.document @@ to_tsquery('simple', :query)
)
select id as support_plan_id, distance from written
union all
select n.id, 2 + (:words <<-> n.name)
from named n
where :close is distinct from '' and not exists (select from written) and :words <% n.name
