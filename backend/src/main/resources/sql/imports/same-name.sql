-- Question: which actors that the caller may read go by the same name in the same municipality (or both without one)?
-- Parameters: types, names (normalised), municipalities ('' for none): three arrays of one length; organisation (the caller's).
-- Columns: type, name_key, municipality, id of the oldest such actor.
select distinct on (w.type, w.name, w.municipality) w.type, w.name as name_key, w.municipality, a.id
from unnest(cast(:types as varchar[]), cast(:names as varchar[]), cast(:municipalities as varchar[]))
         as w (type, name, municipality)
join actors a on a.name_key = w.name collate "C" and a.type = w.type and coalesce(a.municipality, '') = w.municipality
where a.archived_at is null
  and (a.visibility <> 'organisation' or a.owner_organisation_id = cast(:organisation as uuid))
order by w.type, w.name, w.municipality, a.created_at, a.id
