-- Question: let the organisation keep reading the persons who took part, and no longer those who did not; none while it is archived.
-- Parameters: organisation (the caller's, which wrote the record), record.
-- Columns: none.
with gone as (
    delete from person_access w
    where w.organisation_id = :organisation and w.kind = 'support-records' and w.record_id = :record
      and not exists (select from support_record_participants x join support_records r on r.id = x.record_id and r.archived_at is null
                      where x.record_id = :record and x.actor_id = w.actor_id)
)
insert into person_access (organisation_id, actor_id, kind, record_id)
select distinct cast(:organisation as uuid), x.actor_id, 'support-records', x.record_id
from support_record_participants x
join support_records r on r.id = x.record_id and r.archived_at is null
join readable_actors a on a.id = x.actor_id and a.type = 'person'
where x.record_id = :record
on conflict do nothing
