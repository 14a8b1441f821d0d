-- The second wall for projects. Contexts: docs/access.md.
do $$
declare protected text;
begin
    foreach protected in array array['projects', 'project_access', 'project_changes', 'project_change_reasons', 'project_confidential',
                                     'project_holders', 'project_facts', 'project_parts', 'project_external_ids'] loop
        execute format('alter table %I enable row level security', protected);
        execute format('alter table %I force row level security', protected);
        execute format('drop policy if exists owner_maintains on %I', protected);
        execute format('create policy owner_maintains on %I to ${ownerRole} using (true) with check (true)', protected);
    end loop;
end $$;

-- Every organisation of the network reads projects and their stages. The condition is constant on purpose: the planner drops it,
-- so that the full text index serves (any other policy keeps it from that). Who may write is the second wall's all the same.
drop policy if exists projects_read on projects;
create policy projects_read on projects for select to ${appRole} using (true);
drop policy if exists projects_insert on projects;
create policy projects_insert on projects for insert to ${appRole} with check (
    (select caller_context()) = 'member' and lead_organisation_id = (select caller_organisation()));
drop policy if exists projects_update on projects;
create policy projects_update on projects for update to ${appRole} using (
    ((select caller_context()) = 'member' and exists (select from project_access m
        where m.organisation_id = (select caller_organisation()) and m.project_id = id)))
with check ((select caller_context()) = 'member');

drop policy if exists project_changes_read on project_changes;
create policy project_changes_read on project_changes for select to ${appRole} using (
    (select caller_context()) in ('member', 'instance'));
drop policy if exists project_changes_insert on project_changes;
create policy project_changes_insert on project_changes for insert to ${appRole} with check (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation())
    and exists (select from project_access m
        where m.organisation_id = (select caller_organisation()) and m.project_id = project_changes.project_id));

-- Each organisation sees its own rows, the lead of a project those of the team too. It lets itself in with a new project, the team
-- through support plans; whoever is in the team may leave. These policies ask projects alone, whose reading policy is constant.
drop policy if exists project_access_read on project_access;
create policy project_access_read on project_access for select to ${appRole} using (
    (select caller_context()) = 'member' and (
        organisation_id = (select caller_organisation())
        or exists (select from projects p where p.id = project_id and p.lead_organisation_id = (select caller_organisation()))));
drop policy if exists project_access_insert on project_access;
create policy project_access_insert on project_access for insert to ${appRole} with check (
    (select caller_context()) = 'member'
    and (role = 'team') = (organisation_id <> (select caller_organisation()))
    and exists (select from projects p where p.id = project_id and p.lead_organisation_id = (select caller_organisation())));
drop policy if exists project_access_update on project_access;
create policy project_access_update on project_access for update to ${appRole} using (
    (select caller_context()) = 'member'
    and exists (select from projects p where p.id = project_id and p.lead_organisation_id = (select caller_organisation())));
drop policy if exists project_access_delete on project_access;
create policy project_access_delete on project_access for delete to ${appRole} using (
    (select caller_context()) = 'member' and role = 'team' and (
        organisation_id = (select caller_organisation())
        or exists (select from projects p where p.id = project_id and p.lead_organisation_id = (select caller_organisation()))));

-- The lead alone hands the lead over, to an organisation that has its role in project_access already.
create or replace function guard_lead_of_project() returns trigger language plpgsql as $$
begin
    if new.lead_organisation_id <> old.lead_organisation_id and not coalesce(
            caller_context() = 'member' and old.lead_organisation_id = caller_organisation()
            and exists (select from project_access a where a.project_id = new.id
                        and a.organisation_id = new.lead_organisation_id and a.role = 'lead'), false) then
        raise insufficient_privilege using message = 'the lead of a project is handed over by the lead, to the team';
    end if;
    return new;
end $$;
create or replace trigger projects_lead_guarded before update of lead_organisation_id on projects
    for each row execute function guard_lead_of_project();

do $$
declare protected text;
begin
    foreach protected in array array['project_change_reasons', 'project_confidential', 'project_facts'] loop
        execute format('drop policy if exists %1$s_team on %1$I', protected);
        execute format('create policy %1$s_team on %1$I for all to ${appRole} using ('
            '(select caller_context()) = ''member'' and exists (select from project_access m '
            'where m.organisation_id = (select caller_organisation()) and m.project_id = %1$I.project_id))', protected);
    end loop;
    foreach protected in array array['project_parts', 'project_external_ids'] loop
        execute format('drop policy if exists %1$s_own on %1$I', protected);
        execute format('create policy %1$s_own on %1$I for all to ${appRole} using ('
            '(select caller_context()) = ''member'' and organisation_id = (select caller_organisation()))', protected);
    end loop;
end $$;

-- Nobody names as a holder whom she does not see: the name would come back through the project.
drop policy if exists project_holders_read on project_holders;
create policy project_holders_read on project_holders for select to ${appRole} using (
    (select caller_context()) = 'member' and exists (select from project_access m
        where m.organisation_id = (select caller_organisation()) and m.project_id = project_holders.project_id));
drop policy if exists project_holders_delete on project_holders;
create policy project_holders_delete on project_holders for delete to ${appRole} using (
    (select caller_context()) = 'member' and exists (select from project_access m
        where m.organisation_id = (select caller_organisation()) and m.project_id = project_holders.project_id));
drop policy if exists project_holders_insert on project_holders;
create policy project_holders_insert on project_holders for insert to ${appRole} with check (
    (select caller_context()) = 'member' and exists (select from project_access m
        where m.organisation_id = (select caller_organisation()) and m.project_id = project_holders.project_id)
    and exists (select from readable_actors a where a.id = actor_id));

-- Being named as a holder lets the organisations of the project keep reading the person's name, commune and roles.
drop policy if exists person_access_of_projects_insert on person_access;
create policy person_access_of_projects_insert on person_access for insert to ${appRole} with check (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation()) and kind = 'projects'
    and exists (select from project_holders h where h.project_id = record_id and h.actor_id = person_access.actor_id));
drop policy if exists person_access_of_projects_delete on person_access;
create policy person_access_of_projects_delete on person_access for delete to ${appRole} using (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation()) and kind = 'projects');
