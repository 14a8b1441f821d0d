-- Question: which organisations would read a record about these projects: the caller's own, and those that are in the team of every one.
-- Parameters: organisation (the caller's), projects (ids), shared (false: with visibility organisation the own one alone).
-- Columns: id, name; the own one first.
select o.id, o.name
from organisations o
where o.id = cast(:organisation as uuid) or cast(:shared as boolean) and o.id in (
    select t.organisation_id
    from (select p.id as project_id, p.lead_organisation_id as organisation_id from projects p where p.id = any(cast(:projects as uuid[]))
          union
          select m.project_id, m.organisation_id from project_access m
          where m.organisation_id = cast(:organisation as uuid) and m.project_id = any(cast(:projects as uuid[]))
          union
          select b.project_id, b.organisation_id from support_plan_memberships b
          join project_access m on m.project_id = b.project_id and m.organisation_id = cast(:organisation as uuid)
          where b.left_on is null and b.project_id = any(cast(:projects as uuid[]))) t
    group by t.organisation_id
    having count(*) = cardinality(cast(:projects as uuid[])))
order by o.id <> cast(:organisation as uuid), o.name
