-- The second wall for support records. Contexts: docs/access.md.

-- Whether this caller holds the right support-records:private-notes: said for each transaction by the application.
create or replace function caller_reads_private_notes() returns boolean language sql stable parallel safe
    as $$ select coalesce(current_setting('maillage.context', true) = 'member'
                          and current_setting('maillage.private_notes', true) = 'yes', false) $$;

do $$
declare protected text;
begin
    foreach protected in array array['support_records', 'support_record_projects', 'support_record_participants',
                                     'support_record_private_notes', 'support_record_revisions',
                                     'support_record_private_note_revisions', 'support_record_parts',
                                     'support_record_external_ids', 'fact_support', 'fact_support_persons', 'fact_salt'] loop
        execute format('alter table %I enable row level security', protected);
        execute format('alter table %I force row level security', protected);
        execute format('drop policy if exists owner_maintains on %I', protected);
        execute format('create policy owner_maintains on %I to ${ownerRole} using (true) with check (true)', protected);
    end loop;
end $$;

-- The team of a record is the organisations that are in the team of every one of its projects. The list of the caller's projects
-- is made once for a statement, not for each row.
do $$
declare protected text;
begin
    foreach protected in array array['support_records', 'support_record_projects', 'support_record_participants'] loop
        execute format('drop policy if exists %1$s_read on %1$I', protected);
        execute format('create policy %1$s_read on %1$I for select to ${appRole} using ('
            '(select caller_context()) = ''member'' and ('
            'organisation_id = (select caller_organisation()) or (visibility = ''team'' and project_ids <> ''{}'' '
            'and project_ids <@ (select array_agg(m.project_id) from project_access m '
            'where m.organisation_id = (select caller_organisation())))))', protected);
    end loop;
    foreach protected in array array['support_record_projects', 'support_record_participants'] loop
        execute format('drop policy if exists %1$s_delete on %1$I', protected);
        execute format('create policy %1$s_delete on %1$I for delete to ${appRole} using ('
            '(select caller_context()) = ''member'' and organisation_id = (select caller_organisation()))', protected);
    end loop;
    foreach protected in array array['support_record_private_notes', 'support_record_private_note_revisions'] loop
        execute format('drop policy if exists %1$s_own on %1$I', protected);
        execute format('create policy %1$s_own on %1$I for all to ${appRole} using ('
            '(select caller_reads_private_notes()) and organisation_id = (select caller_organisation()))', protected);
    end loop;
    foreach protected in array array['support_record_parts', 'support_record_external_ids'] loop
        execute format('drop policy if exists %1$s_own on %1$I', protected);
        execute format('create policy %1$s_own on %1$I for all to ${appRole} using ('
            '(select caller_context()) = ''member'' and organisation_id = (select caller_organisation()))', protected);
    end loop;
    foreach protected in array array['fact_support', 'fact_support_persons'] loop
        execute format('drop policy if exists %1$s_own on %1$I', protected);
        execute format('create policy %1$s_own on %1$I for all to ${appRole} using ('
            '(select caller_context()) = ''member'' and organisation_id = (select caller_organisation()))', protected);
        execute format('drop policy if exists %1$s_figures on %1$I', protected);
        execute format('create policy %1$s_figures on %1$I for select to ${appRole} using ('
            '(select caller_context()) = ''figures'')', protected);
    end loop;
end $$;

drop policy if exists support_records_insert on support_records;
create policy support_records_insert on support_records for insert to ${appRole} with check (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation()));
drop policy if exists support_records_update on support_records;
create policy support_records_update on support_records for update to ${appRole} using (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation()));

-- Nobody names a project in whose team she is not; one that she names already she may keep after leaving.
drop policy if exists support_record_projects_insert on support_record_projects;
create policy support_record_projects_insert on support_record_projects for insert to ${appRole} with check (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation())
    and exists (select from project_access m
        where m.organisation_id = (select caller_organisation()) and m.project_id = support_record_projects.project_id));
drop policy if exists support_record_projects_update on support_record_projects;
create policy support_record_projects_update on support_record_projects for update to ${appRole} using (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation()));

-- Nobody names a participant whom she does not see: the name would come back through the record.
drop policy if exists support_record_participants_insert on support_record_participants;
create policy support_record_participants_insert on support_record_participants for insert to ${appRole} with check (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation())
    and exists (select from readable_actors a where a.id = actor_id));

-- Texts of then: for those who could read them then, and can read the record now.
drop policy if exists support_record_revisions_read on support_record_revisions;
create policy support_record_revisions_read on support_record_revisions for select to ${appRole} using (
    (select caller_context()) = 'member' and (
        organisation_id = (select caller_organisation())
        or (visibility = 'team' and project_ids <> '{}'
            and project_ids <@ (select array_agg(m.project_id) from project_access m
                                where m.organisation_id = (select caller_organisation())
                                  and m.let_in_at <= support_record_revisions.replaced_at)
            and exists (select from support_records r where r.id = record_id))));
drop policy if exists support_record_revisions_insert on support_record_revisions;
create policy support_record_revisions_insert on support_record_revisions for insert to ${appRole} with check (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation()));

-- Needed to write facts; without the ids of persons it says nothing.
drop policy if exists fact_salt_read on fact_salt;
create policy fact_salt_read on fact_salt for select to ${appRole} using ((select caller_context()) = 'member');

-- Having taken part lets the organisation that wrote the record keep reading the person's name, commune and roles.
drop policy if exists person_access_of_support_records_insert on person_access;
create policy person_access_of_support_records_insert on person_access for insert to ${appRole} with check (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation()) and kind = 'support-records'
    and exists (select from support_record_participants x
        where x.record_id = person_access.record_id and x.actor_id = person_access.actor_id
        and x.organisation_id = (select caller_organisation())));
drop policy if exists person_access_of_support_records_delete on person_access;
create policy person_access_of_support_records_delete on person_access for delete to ${appRole} using (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation()) and kind = 'support-records');
