-- Question: the support records that the caller may read: the first wall. The policy of support_records says the same.
-- Parameters: organisation (the caller's, null in context instance: no rows).
-- Columns: those of support_records. In two halves, so that each has an index of its own.
select own.* from support_records own where own.organisation_id = cast(:organisation as uuid)
union all
select shared.* from support_records shared
where shared.organisation_id <> cast(:organisation as uuid)
  and shared.visibility = 'team'
  and shared.team_project_id = any(array(select m.project_id from project_access m
                                          where m.organisation_id = cast(:organisation as uuid)))
  and shared.project_ids <@ (select array_agg(m.project_id) from project_access m
                             where m.organisation_id = cast(:organisation as uuid))
