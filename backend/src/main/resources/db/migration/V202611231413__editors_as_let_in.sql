-- Which member organisation was let in as this organiser, for everybody who reads the event; event_access tells that to the owner
-- alone. The reference keeps it true: whoever loses its access is named no more.
alter table event_organisers add column organisation_id uuid,
    add constraint event_organisers_let_in foreign key (organisation_id, event_id)
        references event_access (organisation_id, event_id) on delete set null (organisation_id);
create index event_organisers_let_in on event_organisers (organisation_id, event_id) where organisation_id is not null;
update event_organisers o set organisation_id = a.organisation_id
from event_access a where a.event_id = o.event_id and a.actor_id = o.actor_id;
