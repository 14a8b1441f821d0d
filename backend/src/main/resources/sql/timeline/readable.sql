-- Question: may the caller read this row of timeline_entries (alias e)? The first wall; the policies of the tables that the view
--           reads are the second.
-- Parameters: organisation (the caller's, null in context instance).
-- Columns: none, it is a condition. Open to the network; one's own; an organiser's; or of a team of which the caller is in every
-- project. A holder whom the caller does not see is left out, and where a project came from for whoever is not in its team.
(e.open
 or e.owner_id = cast(:organisation as uuid)
 or exists (select from event_access m where m.organisation_id = cast(:organisation as uuid) and m.event_id = e.event_id)
 or e.project_ids <@ (select array_agg(m.project_id) from project_access m where m.organisation_id = cast(:organisation as uuid)))
and (e.holder_id is null or exists (
    select from readable_actors h where h.id = e.holder_id and (
        h.whole and (h.visibility <> 'organisation' or h.owner_organisation_id = cast(:organisation as uuid))
        or not h.whole and h.visibility = 'organisation' and h.owner_organisation_id <> cast(:organisation as uuid)
           and exists (select from person_access w
                       where w.organisation_id = cast(:organisation as uuid) and w.actor_id = h.id))))
and (e.origin_of is null or exists (select from project_access m
        where m.organisation_id = cast(:organisation as uuid) and m.project_id = e.origin_of))
