-- Question: What is in an area and what an area is in: its municipalities, each EPCI, department and region that lies wholly in
-- it, each in which it lies wholly, and itself.
-- Parameters: ref, municipalities (array of refs).
-- Columns: none.
with touched as (
    select above.ancestor as ref, count(*) as shared, t.municipality_count
    from territory_ancestors above
    join territories t on t.ref = above.ancestor and t.kind in ('epci', 'department', 'region')
    where above.ref = any (:municipalities)
    group by above.ancestor, t.municipality_count
)
insert into territory_ancestors (ref, ancestor)
select unnest(cast(:municipalities as varchar[])), :ref
union
select :ref, :ref
union
select ref, :ref from touched where shared = municipality_count
union
select :ref, ref from touched where shared = cardinality(cast(:municipalities as varchar[]))
