-- Question: make the projects of one event these, in this order.
-- Parameters: event, projects (their ids).
-- Columns: none.
insert into event_projects (event_id, position, project_id, network)
select e.id, p.position, p.project_id, e.network
from unnest(cast(:projects as uuid[])) with ordinality as p (project_id, position)
join events e on e.id = :event
