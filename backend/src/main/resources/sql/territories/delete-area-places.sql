-- Empties an area before its municipalities are written anew.
-- Parameters: ref.
delete from territory_ancestors where ancestor = :ref or ref = :ref
