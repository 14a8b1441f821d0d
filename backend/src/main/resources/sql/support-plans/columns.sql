-- Question: a support plan as an organisation of the team sees it (the select list; the tables are in SupportPlanReader).
-- Parameters: organisation (the caller's).
-- Columns: those of SupportPlanView; lists as JSON text.
s.id, s.version, s.visibility, s.object, s.description, s.opened_on, s.phase, s.phase_on, s.created_at, s.updated_at, s.archived_at,
s.project_id, project.title as project_title,
s.lead_organisation_id as lead_id, lead.name as lead_name,
s.updated_by_organisation_id as updated_by_id, updater.name as updated_by_organisation, colleague.display_name as updated_by_name,
(select json_agg(json_build_object('organisation', json_build_object('id', o.id, 'name', o.name),
            'role', case when m.left_on is null and m.organisation_id = s.lead_organisation_id then 'lead' else 'member' end,
            'joinedOn', m.joined_on, 'leftOn', m.left_on)
        order by m.left_on desc nulls first, m.organisation_id <> s.lead_organisation_id, m.joined_on, m.id)
 from support_plan_memberships m
 join organisations o on o.id = m.organisation_id
 where m.plan_id = s.id) as team,
(select json_agg(json_build_object('phase', c.phase,
            'lead', case when n.id is not null then json_build_object('id', n.id, 'name', n.name) end, 'on', c.changed_on,
            'organisation', json_build_object('id', o.id, 'name', o.name), 'by', b.display_name,
            'reasonCode', c.reason_code, 'reason', c.reason) order by c.changed_on desc, c.id desc)
 from (select * from support_plan_changes h where h.plan_id = s.id order by h.changed_on desc, h.id desc limit 100) c
 join organisations o on o.id = c.organisation_id
 left join organisations n on n.id = c.new_lead_id
 left join accounts b on b.id = c.account_id and c.organisation_id = cast(:organisation as uuid)) as history
