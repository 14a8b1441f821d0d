-- Question: record what a run has done so far, and read whether somebody asked it to stop.
-- Parameters: run; organisation (the caller's); rows (read so far); created, updated, unchanged, skipped, rejected (how many); repairs (JSON).
-- Columns: cancel_asked.
update import_runs
set rows_read = :rows, created_rows = :created, updated_rows = :updated, unchanged_rows = :unchanged,
    skipped_rows = :skipped, rejected_rows = :rejected, repairs = cast(:repairs as jsonb)
where id = :run and organisation_id = cast(:organisation as uuid)
returning cancel_asked
