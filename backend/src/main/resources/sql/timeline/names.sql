-- Question: what the columns of a timeline need beside its entries: the joins, made for the entries of one page alone.
-- Parameters: organisation (the caller's, null in context instance).
-- Columns: those of the tables named here.
left join organisations actor_of on actor_of.id = e.organisation_id
left join accounts colleague on colleague.id = e.account_id and e.organisation_id = cast(:organisation as uuid)
left join support_plans plan on e.record_kind = 'support-plans' and plan.id = e.record_id and (
    plan.lead_organisation_id = cast(:organisation as uuid)
    or plan.visibility = 'team' and exists (select from project_access x
        where x.organisation_id = cast(:organisation as uuid) and x.project_id = plan.project_id))
left join projects p on e.record_kind in ('projects', 'support-plans') and p.id = e.project_id
left join events v on e.record_kind = 'events' and v.id = e.record_id
left join readable_actors a on e.record_kind = 'actors' and a.id = e.record_id and (
    a.whole and (a.visibility <> 'organisation' or a.owner_organisation_id = cast(:organisation as uuid))
    or not a.whole and a.visibility = 'organisation' and a.owner_organisation_id <> cast(:organisation as uuid)
       and exists (select from person_access w
                   where w.organisation_id = cast(:organisation as uuid) and w.actor_id = a.id))
left join support_records act on e.record_kind = 'support-records' and act.id = e.record_id
left join project_change_reasons why on e.kind = 'project-change' and why.change_id = e.source_id
    and exists (select from project_access x
                where x.organisation_id = cast(:organisation as uuid) and x.project_id = e.record_id)
