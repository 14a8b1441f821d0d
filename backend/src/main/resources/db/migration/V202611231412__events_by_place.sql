-- An event is found by the name that its place has now.
create function index_events_of_place() returns trigger language plpgsql as $$
declare nothing text;
begin
    with indexed as (
        update event_search s
        set document = event_document(e.title, concat_ws(' ', new.name, coalesce(t.name, e.city)), e.summary)
        from events e
        left join territories t on t.ref = e.located_in
        where e.place_actor_id = new.id and s.event_id = e.id
        returning s.document
    )
    select remember_words(array_agg(i.document)) into nothing from indexed i;
    return null;
end $$;
create trigger actors_index_events after update of name on actors
    for each row when (new.type = 'organisation' and old.name is distinct from new.name) execute function index_events_of_place();

update event_search s
set document = event_document(e.title, concat_ws(' ', p.name, coalesce(t.name, e.city)), e.summary)
from events e
join actors p on p.id = e.place_actor_id
left join territories t on t.ref = e.located_in
where s.event_id = e.id;
