-- Question: write the organisation's own part of actors (internal description, contact points, external ids),
--           if it still has the version that the caller read.
-- Parameters: organisation; arrays with an element for each part: actor, version, description; for each contact point:
--             contact_actor, contact_position, contact_kind, contact_value, contact_label; for each external id: key_actor,
--             key_source, key_id.
-- Columns: actor_id and the new version of each part that was written; a stale one is missing.
-- What only a part that was there before needs (version > 1) is asked row by row: for a thousand new parts nothing is.
with wanted as materialized (
    select * from unnest(cast(:actor as uuid[]), cast(:version as integer[]), cast(:description as varchar[]))
        as r (actor_id, own_version, description)
), part as (
    insert into internal_descriptions as d (organisation_id, actor_id, description)
    select :organisation, w.actor_id, w.description from wanted w
    on conflict (organisation_id, actor_id) do update
        set description = excluded.description, version = d.version + 1, updated_at = now()
        where d.version = (select w.own_version from wanted w where w.actor_id = d.actor_id)
    returning d.actor_id, d.version
), changed as materialized (
    select p.actor_id from part p where p.version > 1
), dropped_contacts as (
    delete from contact_points c using changed p
    where c.organisation_id = :organisation and c.actor_id = p.actor_id
      and c.position >= (select count(*) from unnest(cast(:contact_actor as uuid[])) k (actor_id) where k.actor_id = p.actor_id)
), contacts as (
    insert into contact_points (organisation_id, actor_id, position, kind, value, label)
    select :organisation, c.actor_id, c.position, c.kind, c.value, c.label
    from unnest(cast(:contact_actor as uuid[]), cast(:contact_position as smallint[]), cast(:contact_kind as varchar[]),
                cast(:contact_value as varchar[]), cast(:contact_label as varchar[])) as c (actor_id, position, kind, value, label)
    join part p on p.actor_id = c.actor_id
    on conflict (organisation_id, actor_id, position) do update
        set kind = excluded.kind, value = excluded.value, label = excluded.label
), keys as materialized (
    select k.actor_id, k.source, k.external_id, p.version
    from unnest(cast(:key_actor as uuid[]), cast(:key_source as varchar[]), cast(:key_id as varchar[]))
        as k (actor_id, source, external_id)
    join part p on p.actor_id = k.actor_id
), dropped_ids as (
    delete from actor_external_ids x using changed p
    where x.organisation_id = :organisation and x.actor_id = p.actor_id
      and not exists (select from keys k where k.actor_id = x.actor_id and k.source = x.source and k.external_id = x.external_id)
), ids as (
    insert into actor_external_ids as x (organisation_id, source, external_id, actor_id)
    select :organisation, k.source, k.external_id, k.actor_id
    from keys k
    where k.version = 1
       or not exists (select from actor_external_ids x where x.organisation_id = :organisation
                      and x.source = k.source and x.external_id = k.external_id and x.actor_id = k.actor_id)
)
select actor_id, version from part
