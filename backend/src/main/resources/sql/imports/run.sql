-- Question: the runs of some imports, the latest of each first.
-- Parameters: imports (ids); organisation (the caller's).
-- Columns: those of StoredRun.
select distinct on (r.import_id) r.id, r.import_id, r.mode, r.state, r.settings, r.settings_revision, r.account_id, r.api_client_id,
       r.started_at, r.finished_at, r.cancel_asked, r.rows_read, r.rows_total, r.created_rows, r.updated_rows,
       r.unchanged_rows, r.skipped_rows, r.rejected_rows, r.repairs, r.problem
from import_runs r
where r.import_id = any(:imports) and r.organisation_id = cast(:organisation as uuid)
order by r.import_id, r.created_at desc
