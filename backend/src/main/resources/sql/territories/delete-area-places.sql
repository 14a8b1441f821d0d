-- Question: Empties an area before its municipalities are written anew.
-- Parameters: ref.
-- Columns: none.
delete from territory_ancestors where ancestor = :ref or ref = :ref
