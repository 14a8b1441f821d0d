-- Question: make the organisers of one event these actors, in this order.
-- Parameters: event, actors (their ids).
-- Columns: none.
insert into event_organisers (event_id, position, actor_id, network)
select e.id, o.position, o.actor_id, e.network
from unnest(cast(:actors as uuid[])) with ordinality as o (actor_id, position)
join events e on e.id = :event
