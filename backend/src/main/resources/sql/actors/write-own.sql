-- Question: write the organisation's own part of actors (internal description, contact points, external ids),
--           if it still has the version that the caller read.
-- Parameters: organisation; rows (JSON array of {actorId, ownVersion, description, contactPoints, externalIds}).
-- Columns: actor_id and the new version of each part that was written; a stale one is missing.
-- What only a part that was there before needs (version > 1) is asked row by row: for a thousand new parts nothing is.
with wanted as materialized (
    select * from json_to_recordset(cast(:rows as json))
        as r ("actorId" uuid, "ownVersion" integer, "description" text, "contactPoints" json, "externalIds" json)
), part as (
    insert into internal_descriptions as d (organisation_id, actor_id, description)
    select :organisation, w."actorId", w."description" from wanted w
    on conflict (organisation_id, actor_id) do update
        set description = excluded.description, version = d.version + 1, updated_at = now()
        where d.version = (select w."ownVersion" from wanted w where w."actorId" = d.actor_id)
    returning d.actor_id, d.version
), written as materialized (
    select p.version, w.* from part p join wanted w on w."actorId" = p.actor_id
), dropped_contacts as (
    delete from contact_points c using written w
    where c.organisation_id = :organisation and c.actor_id = w."actorId" and w.version > 1
      and c.position >= json_array_length(w."contactPoints")
), contacts as (
    insert into contact_points (organisation_id, actor_id, position, kind, value, label)
    select :organisation, w."actorId", c.position - 1, c.point ->> 'kind', c.point ->> 'value', c.point ->> 'label'
    from written w, json_array_elements(w."contactPoints") with ordinality as c (point, position)
    on conflict (organisation_id, actor_id, position) do update
        set kind = excluded.kind, value = excluded.value, label = excluded.label
), dropped_ids as (
    delete from actor_external_ids x using written w
    where x.organisation_id = :organisation and x.actor_id = w."actorId" and w.version > 1
      and not exists (select from json_array_elements(w."externalIds") e
                      where e ->> 'source' = x.source and e ->> 'id' = x.external_id)
), ids as (
    insert into actor_external_ids as x (organisation_id, source, external_id, actor_id)
    select :organisation, e.entry ->> 'source', e.entry ->> 'id', w."actorId"
    from written w, json_array_elements(w."externalIds") as e (entry)
    where w.version = 1
       or not exists (select from actor_external_ids k where k.organisation_id = :organisation
                      and k.source = e.entry ->> 'source' and k.external_id = e.entry ->> 'id' and k.actor_id = w."actorId")
)
select actor_id, version from part
