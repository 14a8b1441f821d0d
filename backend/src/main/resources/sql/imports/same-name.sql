-- Question: which actors that the caller may read go by the same name in the same municipality (or both without one)?
-- Parameters: types, names (normalised), municipalities ('' for none): three arrays of one length; organisation (the caller's).
-- Columns: type, name_key, municipality, id of the oldest such actor.
-- Looked up name by name (lateral, with a limit) whatever the statistics say: a join may choose to read the whole table.
select w.type, w.name as name_key, w.municipality, same.id
from unnest(cast(:types as varchar[]), cast(:names as varchar[]), cast(:municipalities as varchar[]))
         as w (type, name, municipality)
cross join lateral (
    select a.id from actors a
    where a.name_key = w.name collate "C" and a.type = w.type and coalesce(a.municipality, '') = w.municipality
      and a.archived_at is null
      and (a.visibility <> 'organisation' or a.owner_organisation_id = cast(:organisation as uuid))
    order by a.created_at, a.id
    limit 1) same
