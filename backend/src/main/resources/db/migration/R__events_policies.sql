-- The second wall for events and what hangs on them. Contexts: docs/access.md.
do $$
declare protected text;
begin
    foreach protected in array array['events', 'event_access', 'event_organisers', 'event_sessions', 'event_online_links',
                                     'event_changes', 'event_projects', 'event_parts', 'event_external_ids'] loop
        execute format('alter table %I enable row level security', protected);
        execute format('alter table %I force row level security', protected);
        execute format('drop policy if exists owner_maintains on %I', protected);
        execute format('create policy owner_maintains on %I to ${ownerRole} using (true) with check (true)', protected);
    end loop;
end $$;

-- network: neither a draft nor of visibility 'organisation'. The owner stands in the row itself, so that it sees the event that
-- it is creating before its access is written.
drop policy if exists events_read on events;
create policy events_read on events for select to ${appRole} using (
    ((select caller_context()) in ('member', 'instance') and network)
    or ((select caller_context()) = 'member' and (
        owner_organisation_id = (select caller_organisation())
        or exists (select from event_access m
                   where m.organisation_id = (select caller_organisation()) and m.event_id = events.id)))
    or ((select caller_context()) = 'public' and network and visibility = 'public' and archived_at is null));

drop policy if exists events_insert on events;
create policy events_insert on events for insert to ${appRole} with check (
    (select caller_context()) = 'member' and owner_organisation_id = (select caller_organisation()) and state = 'draft');

drop policy if exists events_update on events;
create policy events_update on events for update to ${appRole} using (
    (select caller_context()) = 'member' and exists (select from event_access m
        where m.organisation_id = (select caller_organisation()) and m.event_id = events.id));

-- Each organisation sees its own access, the owner that of all. Coordinators reach the organisers' rows because they say which
-- actor is which organisation, and an actor that no longer is one takes its access along.
drop policy if exists event_access_read on event_access;
create policy event_access_read on event_access for select to ${appRole} using (
    ((select caller_context()) = 'member'
        and (select caller_organisation()) in (organisation_id, owner_organisation_id))
    or ((select caller_context()) = 'instance' and role = 'organiser'));
drop policy if exists event_access_insert on event_access;
create policy event_access_insert on event_access for insert to ${appRole} with check (
    (select caller_context()) = 'member' and owner_organisation_id = (select caller_organisation()));
drop policy if exists event_access_delete on event_access;
create policy event_access_delete on event_access for delete to ${appRole} using (
    role = 'organiser' and (
        ((select caller_context()) = 'member' and owner_organisation_id = (select caller_organisation()))
        or (select caller_context()) = 'instance'));

do $$
declare
    protected text;
    mine text := '(select caller_context()) = ''member'' and exists (select from event_access m '
        'where m.organisation_id = (select caller_organisation()) and m.event_id = %1$I.event_id)';
begin
    foreach protected in array array['event_organisers', 'event_sessions', 'event_online_links', 'event_changes',
                                     'event_projects'] loop
        execute format('drop policy if exists %1$s_read on %1$I', protected);
        execute format('create policy %1$s_read on %1$I for select to ${appRole} using ('
            '((select caller_context()) in (''member'', ''instance'') and network) or (' || mine || '))', protected);
        execute format('drop policy if exists %1$s_insert on %1$I', protected);
        execute format('create policy %1$s_insert on %1$I for insert to ${appRole} with check (' || mine || ')', protected);
        execute format('drop policy if exists %1$s_update on %1$I', protected);
        execute format('create policy %1$s_update on %1$I for update to ${appRole} using (' || mine || ')', protected);
        execute format('drop policy if exists %1$s_delete on %1$I', protected);
        execute format('create policy %1$s_delete on %1$I for delete to ${appRole} using (' || mine || ')', protected);
    end loop;
end $$;

drop policy if exists event_parts_own on event_parts;
create policy event_parts_own on event_parts for all to ${appRole} using (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation()))
with check ((select caller_context()) = 'member' and organisation_id = (select caller_organisation())
    and exists (select from events e where e.id = event_id));
drop policy if exists event_external_ids_own on event_external_ids;
create policy event_external_ids_own on event_external_ids for all to ${appRole} using (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation()));
