-- Question: rows of a run that have something to tell, after a line.
-- Parameters: run; after (line); outcomes (letters); repaired (only rows with a repair); limit, offset.
-- Columns: line, outcome, record_id, label (null where the run kept none), cells, errors, repairs.
select r.line, cast(r.outcome as text) as outcome, r.record_id, c.labels[array_position(c.lines, r.line)] as label,
       r.cells, r.errors, r.repairs
from import_rows r
left join lateral (
    select k.lines, k.labels from import_chunks k
    where k.organisation_id = r.organisation_id and k.run_id = r.run_id and k.first_line <= r.line
    order by k.first_line desc limit 1) c on true
where r.run_id = :run and r.organisation_id = (select caller_organisation()) and r.line > :after
  and cast(r.outcome as text) = any(:outcomes) and (not :repaired or r.repairs is not null)
order by r.line
limit :limit offset :offset
