-- Question: What an area is the sum of: inhabitants, number of municipalities, departments and regions that it touches.
-- Parameters: ref.
-- Columns: none.
update territories area
set municipality_count = sums.municipality_count,
    population = sums.population,
    population_year = sums.population_year,
    population_kind = case when sums.population is not null then 'municipal' end,
    parents = sums.parents
from (
    select count(*) as municipality_count,
           sum(t.population) as population,
           case when min(t.population_year) = max(t.population_year) then min(t.population_year) end as population_year,
           (select array_agg(distinct parent order by parent)
            from territory_ancestors own
            join territories municipality on municipality.ref = own.ref,
                 unnest(municipality.parents) parent
            where own.ancestor = :ref and municipality.kind = 'municipality' and parent not like 'epci:%') as parents
    from territory_ancestors member
    join territories t on t.ref = member.ref and t.kind = 'municipality'
    where member.ancestor = :ref
) sums
where area.ref = :ref
