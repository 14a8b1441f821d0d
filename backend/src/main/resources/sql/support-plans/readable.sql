-- Question: may the caller's organisation read this support plan? The first wall.
-- Parameters: organisation (the caller's). The plan is s.
-- Columns: a condition.
(s.lead_organisation_id = cast(:organisation as uuid)
 or (s.visibility = 'team' and exists (
     select from project_access m where m.organisation_id = cast(:organisation as uuid) and m.project_id = s.project_id)))
