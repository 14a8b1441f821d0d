-- Question: one fact for each project of a record, with its share of the minutes; one without project when there is none. What
-- rounding leaves goes to the first, so that the shares add up.
-- Parameters: record, organisation (the caller's, which wrote it).
-- Columns: none. The commune is the project's, else that of the place, else that of the first participant who has one.
insert into fact_support (record_id, project_id, organisation_id, acted_on, kind, mode, minutes, municipality, themes)
select r.id, s.project_id, r.organisation_id, r.acted_on, r.kind, r.mode, s.minutes,
       coalesce(case when p.territory like 'municipality:%' then p.territory end, place.municipality, taking.municipality), r.themes
from support_records r
cross join lateral (
    select n.id as project_id,
           case when n.position = 1
                then r.minutes - (cardinality(r.project_ids) - 1) * round(cast(r.minutes as numeric) / cardinality(r.project_ids), 4)
                else round(cast(r.minutes as numeric) / cardinality(r.project_ids), 4) end as minutes
    from unnest(r.project_ids) with ordinality n (id, position)
    union all
    select null, r.minutes where r.project_ids = '{}'
) s
left join projects p on p.id = s.project_id
left join actors place on place.id = r.place_id
left join lateral (
    select a.municipality
    from support_record_participants x
    join readable_actors a on a.id = x.actor_id
    where x.record_id = r.id and a.municipality is not null
    order by x.position
    limit 1
) taking on true
where r.id = :record and r.organisation_id = cast(:organisation as uuid) and r.archived_at is null
