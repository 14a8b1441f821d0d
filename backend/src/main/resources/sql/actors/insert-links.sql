-- Question: record the links of one actor; shown to the network when both ends are.
-- Parameters: id (the actor), organisation (that records), arrays with an element for each link: link (its id),
--             to, kind, from_date, to_date.
-- Columns: none.
insert into actor_links (id, organisation_id, from_id, to_id, kind, from_date, to_date, network)
select r.id, coalesce(cast(:organisation as uuid), here.owner_organisation_id), here.id, r."to", r.kind, r.from_date, r.to_date,
       here.visibility <> 'organisation' and coalesce(there.visibility <> 'organisation', false)
from unnest(cast(:link as uuid[]), cast(:to as uuid[]), cast(:kind as varchar[]), cast(:from_date as date[]),
            cast(:to_date as date[])) as r (id, "to", kind, from_date, to_date)
join actors here on here.id = :id
left join actors there on there.id = r."to" -- missing: a person whom one only works with
