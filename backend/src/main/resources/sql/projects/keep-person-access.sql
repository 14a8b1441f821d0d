-- Question: let one organisation keep reading the persons who hold a project, and no longer those who do not.
-- Parameters: organisation (the caller's, of the lead or the team), project.
-- Columns: none.
with gone as (
    delete from person_access w
    where w.organisation_id = :organisation and w.kind = 'projects' and w.record_id = :project
      and not exists (select from project_holders h where h.project_id = :project and h.actor_id = w.actor_id)
)
insert into person_access (organisation_id, actor_id, kind, record_id)
select distinct cast(:organisation as uuid), h.actor_id, 'projects', h.project_id
from project_holders h
join readable_actors a on a.id = h.actor_id and a.type = 'person'
where h.project_id = :project
on conflict do nothing
