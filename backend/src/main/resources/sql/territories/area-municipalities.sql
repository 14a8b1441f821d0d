-- Question: The municipalities of an area, by name.
-- Parameters: ref.
-- Columns: ref, kind, code, name.
select t.ref, t.kind, t.code, t.name
from territory_ancestors member
join territories t on t.ref = member.ref and t.kind = 'municipality'
where member.ancestor = :ref
order by t.name_key, t.ref
