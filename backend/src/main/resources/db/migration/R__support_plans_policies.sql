-- The second wall for support plans. Contexts: docs/access.md. The policies ask support_plans, which asks project_access, which
-- asks projects: never the other way round.
do $$
declare protected text;
begin
    foreach protected in array array['support_plans', 'support_plan_memberships', 'support_plan_changes', 'support_plan_parts',
                                     'support_plan_external_ids'] loop
        execute format('alter table %I enable row level security', protected);
        execute format('alter table %I force row level security', protected);
        execute format('drop policy if exists owner_maintains on %I', protected);
        execute format('create policy owner_maintains on %I to ${ownerRole} using (true) with check (true)', protected);
    end loop;
end $$;

drop policy if exists support_plans_read on support_plans;
create policy support_plans_read on support_plans for select to ${appRole} using (
    (select caller_context()) = 'member' and (
        lead_organisation_id = (select caller_organisation())
        or (visibility = 'team' and exists (select from project_access m
            where m.organisation_id = (select caller_organisation()) and m.project_id = support_plans.project_id))));
-- That the caller leads the project too is the foreign key's to know.
drop policy if exists support_plans_insert on support_plans;
create policy support_plans_insert on support_plans for insert to ${appRole} with check (
    (select caller_context()) = 'member' and lead_organisation_id = (select caller_organisation()));
drop policy if exists support_plans_update on support_plans;
create policy support_plans_update on support_plans for update to ${appRole} using (
    (select caller_context()) = 'member' and (
        lead_organisation_id = (select caller_organisation())
        or (visibility = 'team' and exists (select from project_access m
            where m.organisation_id = (select caller_organisation()) and m.project_id = support_plans.project_id))));

-- A former member keeps reading its own rows. A closed row stays as it is.
drop policy if exists support_plan_memberships_read on support_plan_memberships;
create policy support_plan_memberships_read on support_plan_memberships for select to ${appRole} using (
    (select caller_context()) = 'member' and (
        organisation_id = (select caller_organisation())
        or exists (select from support_plans p where p.id = plan_id)));
drop policy if exists support_plan_memberships_insert on support_plan_memberships;
create policy support_plan_memberships_insert on support_plan_memberships for insert to ${appRole} with check (
    (select caller_context()) = 'member' and left_on is null
    and exists (select from support_plans p where p.id = plan_id and p.lead_organisation_id = (select caller_organisation())
        and (p.visibility = 'team' or p.lead_organisation_id = support_plan_memberships.organisation_id)));
drop policy if exists support_plan_memberships_update on support_plan_memberships;
create policy support_plan_memberships_update on support_plan_memberships for update to ${appRole} using (
    (select caller_context()) = 'member' and left_on is null and (
        organisation_id = (select caller_organisation())
        or exists (select from support_plans p
            where p.id = plan_id and p.lead_organisation_id = (select caller_organisation()))))
with check ((select caller_context()) = 'member');

drop policy if exists support_plan_changes_read on support_plan_changes;
create policy support_plan_changes_read on support_plan_changes for select to ${appRole} using (
    (select caller_context()) = 'member' and exists (select from support_plans p where p.id = plan_id));
drop policy if exists support_plan_changes_insert on support_plan_changes;
create policy support_plan_changes_insert on support_plan_changes for insert to ${appRole} with check (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation())
    and exists (select from support_plans p where p.id = plan_id));

drop policy if exists support_plan_parts_own on support_plan_parts;
create policy support_plan_parts_own on support_plan_parts for all to ${appRole} using (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation()))
with check ((select caller_context()) = 'member' and organisation_id = (select caller_organisation())
    and exists (select from support_plans p where p.id = support_plan_id));
drop policy if exists support_plan_external_ids_own on support_plan_external_ids;
create policy support_plan_external_ids_own on support_plan_external_ids for all to ${appRole} using (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation()));

-- Whoever is in the team keeps reading the persons who hold the project; whoever changes holders or the team writes it down for
-- all of the team. These add to the policies of projects, which let each organisation write for itself.
drop policy if exists person_access_of_teams_read on person_access;
create policy person_access_of_teams_read on person_access for select to ${appRole} using (
    (select caller_context()) = 'member' and kind = 'projects' and exists (select from project_access m
        where m.organisation_id = (select caller_organisation()) and m.project_id = record_id));
drop policy if exists person_access_of_teams_insert on person_access;
create policy person_access_of_teams_insert on person_access for insert to ${appRole} with check (
    (select caller_context()) = 'member' and kind = 'projects'
    and exists (select from project_holders h where h.project_id = record_id and h.actor_id = person_access.actor_id)
    and (exists (select from projects p where p.id = record_id and p.lead_organisation_id = person_access.organisation_id)
        or exists (select from support_plan_memberships m where m.project_id = record_id
            and m.organisation_id = person_access.organisation_id and m.left_on is null)));
drop policy if exists person_access_of_teams_delete on person_access;
create policy person_access_of_teams_delete on person_access for delete to ${appRole} using (
    (select caller_context()) = 'member' and kind = 'projects' and exists (select from project_access m
        where m.organisation_id = (select caller_organisation()) and m.project_id = record_id));

-- The organisations that support a project now: its lead, and those with an open membership of one of its plans. Each reader sees
-- the lead, and the others where she is in the team herself. The same as project_access, of which each sees her own rows.
create or replace view project_teams with (security_invoker = true) as
select p.id as project_id, p.lead_organisation_id as organisation_id
from projects p
union
select m.project_id, m.organisation_id
from support_plan_memberships m
where m.left_on is null;
