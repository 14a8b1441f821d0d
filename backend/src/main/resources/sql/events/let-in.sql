-- Question: let in the member organisations that the organisers of one event are, beside its owner.
-- Parameters: event, organisation (the owner, who alone may), actors (the organisers' ids).
-- Columns: none.
insert into event_access (organisation_id, event_id, owner_organisation_id, role, actor_id)
select a.member_organisation_id, :event, :organisation, 'organiser', a.id
from actors a
where a.id = any (cast(:actors as uuid[])) and a.member_organisation_id <> :organisation
on conflict do nothing
