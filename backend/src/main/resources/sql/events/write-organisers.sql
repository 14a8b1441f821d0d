-- Question: make the organisers of one event these actors, in this order, each with the organisation that was let in as it.
-- Parameters: event (the caller owns it), actors (their ids).
-- Columns: none.
insert into event_organisers (event_id, position, actor_id, network, organisation_id)
select e.id, o.position, o.actor_id, e.network, m.organisation_id
from unnest(cast(:actors as uuid[])) with ordinality as o (actor_id, position)
join events e on e.id = :event
left join event_access m on m.event_id = e.id and m.actor_id = o.actor_id
