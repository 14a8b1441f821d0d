-- Question: a project as one caller sees it (the select list; the tables are in ProjectReader).
-- Parameters: organisation (the caller's, null in context instance).
-- Columns: those of ProjectView; lists as JSON text. What only the lead and the team read hangs on their row of project_access.
p.id, p.version, coalesce(dossier.version, 0) as confidential_version, access.project_id is not null as confidential,
p.visibility, p.title, p.stage, p.status, p.changed_on, p.themes, p.legal_form, p.summary,
p.created_at, p.updated_at, p.archived_at,
p.lead_organisation_id as lead_id, lead.name as lead_name,
territory.ref as territory_ref, territory.kind as territory_kind, territory.code as territory_code, territory.name as territory_name,
p.became_id, became.name as became_name,
p.updated_by_organisation_id as updated_by_id, updater.name as updated_by_organisation,
colleague.display_name as updated_by_name,
dossier.origin_kind, dossier.origin_id,
case when access.project_id is not null then
    (select json_agg(json_build_object('actor', json_build_object('id', a.id, 'name', a.name, 'type', a.type), 'role', h.role,
                'from', h.from_date, 'to', h.to_date) order by h.position)
     from project_holders h
     join readable_actors a on a.id = h.actor_id and (
            a.whole and (a.visibility <> 'organisation' or a.owner_organisation_id = cast(:organisation as uuid))
            or not a.whole and a.visibility = 'organisation' and a.owner_organisation_id <> cast(:organisation as uuid)
               and exists (select from person_access w
                           where w.organisation_id = cast(:organisation as uuid) and w.actor_id = a.id))
     where h.project_id = p.id) end as holders,
case when access.project_id is not null then
    (select json_agg(json_build_object('kind', f.kind, 'value', f.value, 'on', f.recorded_on, 'source', f.source) order by f.position)
     from project_facts f
     where f.project_id = p.id) end as facts,
(select json_agg(json_build_object('stage', c.stage, 'status', c.status, 'on', c.changed_on,
            'organisation', json_build_object('id', o.id, 'name', o.name), 'by', b.display_name,
            'reasonCode', r.code, 'reason', r.reason) order by c.changed_on desc, c.id desc)
 from (select * from project_changes n where n.project_id = p.id order by n.changed_on desc, n.id desc limit 100) c
 join organisations o on o.id = c.organisation_id
 left join accounts b on b.id = c.account_id and c.organisation_id = cast(:organisation as uuid)
 left join project_change_reasons r on r.change_id = c.id and access.project_id = c.project_id) as history
