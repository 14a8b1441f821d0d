-- Question: may the caller read this row of readable_actors (alias a)? Of the whole row and the summary one at most is left.
-- Parameters: organisation (the caller's, null in context instance).
-- Columns: none, it is a condition: the first wall. The policies of actors and person_summaries say the same.
(a.whole and (a.visibility <> 'organisation' or a.owner_organisation_id = cast(:organisation as uuid))
 or not a.whole and a.visibility = 'organisation' and a.owner_organisation_id <> cast(:organisation as uuid)
    and exists (select from person_access p where p.organisation_id = cast(:organisation as uuid) and p.actor_id = a.id))
