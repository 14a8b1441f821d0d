-- Question: keep the texts that a correction is about to replace, with who could read them.
-- Parameters: record, organisation (the caller's, which wrote it), account (who replaces them, null for a program).
-- Columns: none.
insert into support_record_revisions (record_id, version, organisation_id, visibility, project_ids, summary, next_step, next_step_due,
    account_id)
select r.id, r.version, r.organisation_id, r.visibility, r.project_ids, r.summary, r.next_step, r.next_step_due, cast(:account as uuid)
from support_records r
where r.id = :record and r.organisation_id = cast(:organisation as uuid)
