-- A link is the network's while both of its ends are. When a person goes back to her organisation, every link from and to
-- her ceases to be, whoever recorded it; when she is shown, those that her organisation recorded are shown, and others'
-- stay theirs until they record them anew. Once a statement, in its transaction, whoever writes (request, bulk, import).
create function links_follow_visibility() returns trigger language plpgsql as $$
declare
    context text := coalesce(current_setting('maillage.context', true), '');
    hidden uuid[];
    shown uuid[];
begin
    select array_agg(w.id) filter (where w.visibility = 'organisation'),
           array_agg(w.id) filter (where b.visibility = 'organisation')
      into hidden, shown
      from written w join before b on b.id = w.id
     where (w.visibility = 'organisation') <> (b.visibility = 'organisation');
    if hidden is not null then
        -- others' links too: a context of its own, put back at once
        perform set_config('maillage.context', 'job:link-visibility', true);
        update actor_links set network = false where network and (from_id = any (hidden) or to_id = any (hidden));
        perform set_config('maillage.context', context, true);
    end if;
    if shown is not null then
        update actor_links l set network = true
         where not l.network and l.organisation_id = caller_organisation()
           and (l.from_id = any (shown) or l.to_id = any (shown))
           and exists (select from actors a where a.id = l.from_id and a.visibility <> 'organisation')
           and exists (select from actors a where a.id = l.to_id and a.visibility <> 'organisation');
    end if;
    return null;
end $$;
create trigger actors_links_follow_visibility after update on actors
    referencing old table as before new table as written for each statement execute function links_follow_visibility();

update actor_links l set network = false
 where l.network and exists (select from actors a where a.id in (l.from_id, l.to_id) and a.visibility = 'organisation');
