-- Question: let every organisation of a project's team keep reading the persons who hold it, and none those who do not.
-- Parameters: project.
-- Columns: none.
with gone as (
    delete from person_access w
    where w.kind = 'projects' and w.record_id = :project
      and not exists (select from project_holders h where h.project_id = :project and h.actor_id = w.actor_id)
)
insert into person_access (organisation_id, actor_id, kind, record_id)
select distinct t.organisation_id, h.actor_id, 'projects', h.project_id
from project_teams t
join project_holders h on h.project_id = t.project_id
join readable_actors a on a.id = h.actor_id and a.type = 'person'
where t.project_id = :project
on conflict do nothing
