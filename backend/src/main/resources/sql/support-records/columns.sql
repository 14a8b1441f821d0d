-- Question: a support record as one caller sees it (the select list; the tables are in SupportRecordReader).
-- Parameters: organisation (the caller's).
-- Columns: those of SupportRecordView; lists as JSON text. Of the private note only whether there is one.
r.id, r.version, coalesce(note.version, 0) as note_version, note.text is not null as has_private_note,
r.visibility, r.acted_on, r.minutes, r.kind, r.mode, r.themes, r.summary, r.next_step, r.next_step_due, r.next_step_done_on,
r.plan_id, r.event_session_id, session.title as session_title, session.starts_at as session_starts_at,
session.removed_at is not null as session_removed,
event.id as event_id, event.title as event_title, r.created_at, r.updated_at, r.archived_at,
r.organisation_id, writer.name as organisation_name,
r.place_id, place.name as place_name,
author.id as author_id, author.display_name as author_name, updater.display_name as updated_by_name,
(select json_agg(json_build_object('id', a.id, 'name', a.name, 'type', a.type) order by x.position)
 from support_record_participants x
 join readable_actors a on a.id = x.actor_id and (
        a.whole and (a.visibility <> 'organisation' or a.owner_organisation_id = cast(:organisation as uuid))
        or not a.whole and a.visibility = 'organisation' and a.owner_organisation_id <> cast(:organisation as uuid)
           and exists (select from person_access w
                       where w.organisation_id = cast(:organisation as uuid) and w.actor_id = a.id))
 where x.record_id = r.id) as participants,
(select count(*) from support_record_participants x where x.record_id = r.id) as participant_count,
(select json_agg(json_build_object('id', p.id, 'name', p.title) order by n.position)
 from unnest(r.project_ids) with ordinality n (id, position) join projects p on p.id = n.id) as projects,
case when r.visibility = 'team' then
    (select json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name)
     from organisations o
     where o.id <> r.organisation_id and o.id in (
        select t.organisation_id
        from (select p.id as project_id, p.lead_organisation_id as organisation_id from projects p where p.id = any(r.project_ids)
              union
              select m.project_id, m.organisation_id from project_access m
              where m.organisation_id = cast(:organisation as uuid) and m.project_id = any(r.project_ids)
              union
              select b.project_id, b.organisation_id from support_plan_memberships b
              join project_access m on m.project_id = b.project_id and m.organisation_id = cast(:organisation as uuid)
              where b.left_on is null and b.project_id = any(r.project_ids)) t
        group by t.organisation_id
        having count(*) = cardinality(r.project_ids))) end as other_readers,
r.visibility = 'team' and not r.project_ids <@ coalesce((select array_agg(m.project_id) from project_access m
    where m.organisation_id = cast(:organisation as uuid)), '{}') as more_readers
