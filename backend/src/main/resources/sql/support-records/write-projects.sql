-- Question: make the rows by project those of the record; a project that was there before is kept, also after leaving its team.
-- Parameters: record.
-- Columns: none.
with gone as (
    delete from support_record_projects l using support_records r
    where r.id = :record and l.record_id = r.id and not l.project_id = any(r.project_ids)
), kept as (
    update support_record_projects l
    set acted_on = r.acted_on, visibility = r.visibility, project_ids = r.project_ids
    from support_records r
    where r.id = :record and l.record_id = r.id and l.project_id = any(r.project_ids)
)
insert into support_record_projects (record_id, project_id, organisation_id, acted_on, visibility, project_ids)
select r.id, n.id, r.organisation_id, r.acted_on, r.visibility, r.project_ids
from support_records r, unnest(r.project_ids) n (id)
where r.id = :record
  and not exists (select from support_record_projects l where l.record_id = r.id and l.project_id = n.id)
