-- Question: make the sessions of one event these ones; a session that is there already keeps its row, one that is left out is
--           marked as removed, and one that was removed may come back.
-- Parameters: event; arrays with an element for each session: session (its id), starts_at, ends_at, zone, local_start,
--             local_end, title.
-- Columns: none.
with wanted as materialized (
    select * from unnest(cast(:session as uuid[]), cast(:starts_at as timestamptz[]), cast(:ends_at as timestamptz[]),
                         cast(:zone as varchar[]), cast(:local_start as timestamp[]), cast(:local_end as timestamp[]),
                         cast(:title as varchar[]))
        with ordinality as s (id, starts_at, ends_at, zone, local_start, local_end, title, position)
), dropped as (
    update event_sessions s set removed_at = now()
    where s.event_id = :event and s.removed_at is null and not exists (select from wanted w where w.id = s.id)
)
insert into event_sessions as s (id, event_id, position, starts_at, ends_at, zone, local_start, local_end, title, network)
select w.id, e.id, w.position, w.starts_at, w.ends_at, w.zone, w.local_start, w.local_end, w.title, e.network
from wanted w join events e on e.id = :event
on conflict (id) do update
    set position = excluded.position, starts_at = excluded.starts_at, ends_at = excluded.ends_at, zone = excluded.zone,
        local_start = excluded.local_start, local_end = excluded.local_end, title = excluded.title, removed_at = null
    where s.event_id = excluded.event_id
