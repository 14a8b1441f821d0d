-- Question: All that contains a territory or that it touches, areas in use included, smallest first.
-- Parameters: ref.
-- Columns: those of a territory.
select t.*
from territories t
where t.ref <> :ref
  and t.archived_at is null
  and t.ref in (
      select ancestor from territory_ancestors where ref = :ref
      union
      select unnest(parents) from territories where ref = :ref)
order by t.municipality_count, t.ref
