-- Question: the next chunks of a run after a line, each row in short with the text kept of it.
-- Parameters: run; after (line); outcomes (letters, all of those wanted); chunks (how many at most).
-- Columns: chunk_last (last line of the row's chunk), line, outcome, record_id, label, cells, errors, repairs;
--          a chunk without a wanted row gives one row with a null line.
select c.last_line as chunk_last, u.line, cast(u.outcome as text) as outcome, u.record_id, u.label, r.cells, r.errors, r.repairs
from (select * from import_chunks
      where run_id = :run and organisation_id = (select caller_organisation()) and last_line > :after
      order by first_line limit :chunks) c
left join lateral (
    select * from unnest(c.lines, c.outcomes, c.records, c.labels) as n (line, outcome, record_id, label)
    where n.line > :after and cast(n.outcome as text) = any(:outcomes)) u on true
left join import_rows r on r.organisation_id = c.organisation_id and r.run_id = c.run_id and r.line = u.line
order by c.first_line, u.line
