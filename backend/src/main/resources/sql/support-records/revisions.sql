-- Question: the texts that corrections of a record replaced, as far as the caller could read them then; newest first.
-- Parameters: record (one that the caller reads), organisation (the caller's).
-- Columns: version, replaced_at, replaced_by (the person, for her colleagues), summary, next_step, next_step_due.
select v.version, v.replaced_at, b.display_name as replaced_by, v.summary, v.next_step, v.next_step_due
from support_record_revisions v
left join accounts b on b.id = v.account_id and v.organisation_id = cast(:organisation as uuid)
where v.record_id = :record
  and (v.organisation_id = cast(:organisation as uuid)
    or (v.visibility = 'team' and v.project_ids <> '{}'
        and v.project_ids <@ (select array_agg(m.project_id) from project_access m
                              where m.organisation_id = cast(:organisation as uuid) and m.let_in_at <= v.replaced_at)))
order by v.version desc
limit 100
