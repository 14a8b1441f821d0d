-- Question: keep what became of a chunk of rows: every row in short, the telling ones with their text.
-- Parameters: organisation, run; chunk (JSON: first, last, lines, outcomes, records, labels);
--             rows (JSON array: line, outcome, record, cells, errors, repairs).
-- Columns: none.
with chunk as (
    insert into import_chunks (organisation_id, run_id, first_line, last_line, lines, outcomes, records, labels)
    select :organisation, :run, c.first, c.last, c.lines, cast(c.outcomes as "char"[]), c.records, c.labels
    from jsonb_to_record(cast(:chunk as jsonb))
        as c (first bigint, last bigint, lines bigint[], outcomes text[], records uuid[], labels varchar[])
)
insert into import_rows (organisation_id, run_id, line, outcome, record_id, cells, errors, repairs)
select :organisation, :run, r.line, cast(r.outcome as "char"), r.record, r.cells, r.errors, r.repairs
from jsonb_to_recordset(cast(:rows as jsonb))
    as r (line bigint, outcome text, record uuid, cells varchar[], errors jsonb, repairs jsonb)
