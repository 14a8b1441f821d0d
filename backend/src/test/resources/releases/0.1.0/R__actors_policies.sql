-- The second wall for actors and what organisations keep about them. Contexts: docs/access.md.
do $$
declare protected text;
begin
    foreach protected in array array['actors', 'person_access', 'person_summaries', 'internal_descriptions', 'contact_points',
                                     'actor_external_ids', 'actor_links'] loop
        execute format('alter table %I enable row level security', protected);
        execute format('alter table %I force row level security', protected);
        execute format('drop policy if exists owner_maintains on %I', protected);
        execute format('create policy owner_maintains on %I to ${ownerRole} using (true) with check (true)', protected);
    end loop;
end $$;

-- visibility 'organisation' exists for persons alone; a person at 'network' has recorded consent (constraints).
drop policy if exists actors_read on actors;
create policy actors_read on actors for select to ${appRole} using (
    ((select caller_context()) in ('member', 'instance') and visibility <> 'organisation')
    or ((select caller_context()) = 'member' and owner_organisation_id = (select caller_organisation()))
    or ((select caller_context()) = 'public' and visibility = 'public' and type = 'organisation' and archived_at is null));

drop policy if exists actors_insert on actors;
create policy actors_insert on actors for insert to ${appRole} with check (
    (select caller_context()) = 'member' and owner_organisation_id = (select caller_organisation())
    and member_organisation_id is null);

drop policy if exists actors_update on actors;
create policy actors_update on actors for update to ${appRole} using (
    ((select caller_context()) = 'member' and (
        owner_organisation_id = (select caller_organisation())
        or (type = 'organisation' and member_organisation_id = (select caller_organisation()))))
    or ((select caller_context()) = 'instance' and visibility <> 'organisation'));

-- Written by the features through which an organisation works with a person, never by hand.
drop policy if exists person_access_read on person_access;
create policy person_access_read on person_access for select to ${appRole} using (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation()));

-- Name, commune and roles, for those who work with a person; her owner writes them (trigger of actors).
drop policy if exists person_summaries_read on person_summaries;
create policy person_summaries_read on person_summaries for select to ${appRole} using (
    (select caller_context()) = 'member' and (
        owner_organisation_id = (select caller_organisation())
        or exists (select from person_access p
                   where p.organisation_id = (select caller_organisation()) and p.actor_id = person_summaries.actor_id)));
drop policy if exists person_summaries_insert on person_summaries;
create policy person_summaries_insert on person_summaries for insert to ${appRole} with check (
    (select caller_context()) = 'member' and owner_organisation_id = (select caller_organisation()));
drop policy if exists person_summaries_update on person_summaries;
create policy person_summaries_update on person_summaries for update to ${appRole} using (
    (select caller_context()) = 'member' and owner_organisation_id = (select caller_organisation()));

drop policy if exists internal_descriptions_own on internal_descriptions;
create policy internal_descriptions_own on internal_descriptions for all to ${appRole} using (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation()))
with check ((select caller_context()) = 'member' and organisation_id = (select caller_organisation())
    and (exists (select from actors a where a.id = actor_id)
        or exists (select from person_summaries s where s.actor_id = internal_descriptions.actor_id)));

-- Contact points and external ids refer to a row of internal_descriptions of the same organisation, and such a row is only
-- written (above) for an actor that the organisation may read.
drop policy if exists contact_points_own on contact_points;
create policy contact_points_own on contact_points for all to ${appRole} using (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation()));

drop policy if exists actor_external_ids_own on actor_external_ids;
create policy actor_external_ids_own on actor_external_ids for all to ${appRole} using (
    (select caller_context()) = 'member' and organisation_id = (select caller_organisation()));

drop policy if exists actor_links_read on actor_links;
create policy actor_links_read on actor_links for select to ${appRole} using (
    ((select caller_context()) = 'member' and (network or organisation_id = (select caller_organisation())))
    or ((select caller_context()) = 'instance' and network)
    or (select caller_context()) = 'job:link-visibility');
drop policy if exists actor_links_insert on actor_links;
create policy actor_links_insert on actor_links for insert to ${appRole} with check (
    ((select caller_context()) = 'member' and organisation_id = (select caller_organisation())
        and exists (select from actors a where a.id = from_id
                    and (select caller_organisation()) in (a.owner_organisation_id, a.member_organisation_id))
        and (exists (select from actors a where a.id = to_id)
            or exists (select from person_summaries s where s.actor_id = to_id)))
    or ((select caller_context()) = 'instance' and network));
drop policy if exists actor_links_delete on actor_links;
create policy actor_links_delete on actor_links for delete to ${appRole} using (
    ((select caller_context()) = 'member' and exists (select from actors a where a.id = from_id
        and (select caller_organisation()) in (a.owner_organisation_id, a.member_organisation_id)))
    or ((select caller_context()) = 'instance' and network));
drop policy if exists actor_links_update on actor_links;
create policy actor_links_update on actor_links for update to ${appRole} using (
    ((select caller_context()) = 'member' and exists (select from actors a where a.id = from_id
        and (select caller_organisation()) in (a.owner_organisation_id, a.member_organisation_id)))
    or (select caller_context()) = 'job:link-visibility');
