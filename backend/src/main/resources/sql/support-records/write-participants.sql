-- Question: add the participants of a record, in this order.
-- Parameters: record, participants (ids).
-- Columns: none.
insert into support_record_participants (record_id, position, actor_id, organisation_id, acted_on, visibility, project_ids)
select r.id, n.position - 1, n.id, r.organisation_id, r.acted_on, r.visibility, r.project_ids
from support_records r, unnest(cast(:participants as uuid[])) with ordinality n (id, position)
where r.id = :record
