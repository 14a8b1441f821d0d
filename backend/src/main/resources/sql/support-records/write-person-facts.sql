-- Question: which persons took part, told apart but not named.
-- Parameters: record, organisation (the caller's, which wrote it).
-- Columns: none.
insert into fact_support_persons (record_id, organisation_id, person_key)
select distinct r.id, r.organisation_id, sha256(s.salt || uuid_send(x.actor_id))
from support_records r
join support_record_participants x on x.record_id = r.id
join readable_actors a on a.id = x.actor_id and a.type = 'person'
cross join fact_salt s
where r.id = :record and r.organisation_id = cast(:organisation as uuid) and r.archived_at is null
