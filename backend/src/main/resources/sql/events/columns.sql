-- Question: an event as one caller sees it (the select list; the tables are in EventReader).
-- Parameters: organisation (the caller's, null in context instance).
-- Columns: those of EventView but the own part's, which are OwnParts'; lists as JSON text.
e.id, e.version, e.title, e.kind, e.visibility, e.state, e.attendance_mode,
e.summary, e.capacity, e.themes, e.starts_at, e.ends_at, e.created_at, e.updated_at, e.archived_at,
link.address as online_link,
place.id as place_id, place.name as place_name,
coalesce(place.street, e.street) as street, coalesce(place.complement, e.complement) as complement,
coalesce(place.postcode, e.postcode) as postcode, coalesce(place.city, e.city) as city,
coalesce(place.longitude, e.longitude) as longitude, coalesce(place.latitude, e.latitude) as latitude,
municipality.ref as municipality, municipality.code as municipality_code, municipality.name as municipality_name,
e.territory as written_territory,
located.ref as located_ref, located.kind as located_kind, located.code as located_code, located.name as located_name,
e.owner_organisation_id as owner_id, owner.name as owner_name,
e.updated_by_organisation_id as updated_by_id, updater.name as updated_by_organisation,
colleague.display_name as updated_by_name,
exists (select from event_access m
        where m.organisation_id = cast(:organisation as uuid) and m.event_id = e.id) as organised,
(select json_agg(json_build_object('id', s.id, 'title', s.title, 'zone', s.zone,
            'start', to_char(s.local_start, 'YYYY-MM-DD"T"HH24:MI'), 'end', to_char(s.local_end, 'YYYY-MM-DD"T"HH24:MI'),
            'startsAt', to_char(s.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
            'endsAt', to_char(s.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by s.position)
 from event_sessions s where s.event_id = e.id and s.removed_at is null) as sessions,
(select json_agg(json_build_object('id', a.id, 'name', a.name) order by o.position)
 from event_organisers o join actors a on a.id = o.actor_id and a.type = 'organisation'
 where o.event_id = e.id) as organisers,
(select json_agg(json_build_object('id', p.id, 'name', p.title) order by b.position)
 from event_projects b join projects p on p.id = b.project_id
 where b.event_id = e.id) as projects,
(select json_agg(json_build_object('id', member.id, 'name', member.name) order by o.position)
 from event_organisers o
 join organisations member on member.id = o.organisation_id
 where o.event_id = e.id) as co_editors,
(select json_agg(json_build_object('state', c.state, 'on', c.changed_on, 'reason', c.reason,
            'organisation', json_build_object('id', c.organisation_id, 'name', changer.name),
            'by', who.display_name) order by c.created_at desc, c.id desc)
 from event_changes c
 join organisations changer on changer.id = c.organisation_id
 left join accounts who on who.id = c.account_id and c.organisation_id = cast(:organisation as uuid)
 where c.event_id = e.id) as history
