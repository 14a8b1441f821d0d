-- Full text of confidential records (docs/adr/0010). Runs as the owner of the tables, because a policy is evaluated before the
-- operator of full text, which then has no index; so it says itself whose records it looks at, by the same context as the
-- policies. It answers ids and distances alone. Whoever asks joins them to support_records, where the policy decides again.
--
-- words (normalised) and query (tsquery text of beginnings): what is looked for, in summary and next step. Mistyped words are
-- looked for when nothing is found as written, among the words of names that the whole network reads: the words of confidential
-- texts are kept in no list. close: as in close_query_once. most: the best only, by distance, then newest, without archived ones;
-- null for all. total: how many there are in all.
drop function if exists found_support_records(text, text, integer); -- before close

-- The query for the words of one reader, from the text of a tsquery with a mark before each word. Words are letters and digits alone.
drop function if exists query_of_reader(tsquery, uuid);
create or replace function query_of_reader(marked text, reader uuid) returns tsquery language sql immutable parallel safe
    return cast(replace(marked, '@', word_of_reader(reader, '')) as tsquery);

create or replace function found_support_records(words text, query text, close text default null, most integer default null)
    returns table (record_id uuid, distance double precision, total bigint)
    language plpgsql stable security definer rows 50
    set search_path = public, pg_temp
as $$
#variable_conflict use_column
declare
    caller uuid := caller_organisation();
    teams uuid[];
    wanted tsquery := to_tsquery('simple', query);
    marked text;
    further integer := 1;
begin
    if caller is null or caller_context() is distinct from 'member' then
        return;
    end if;
    teams := array(select a.project_id from project_access a where a.organisation_id = caller);
    loop
        marked := regexp_replace(cast(wanted as text), '''([^'']*)''', '''@\1''', 'g');
        return query
            with found as (
                select r.id, r.acted_on, further - ts_rank(r.document, wanted) as distance
                from unnest(caller || teams) reader (id)
                cross join lateral (
                    select s.id, s.acted_on, s.document, s.organisation_id, s.visibility, s.project_ids, s.archived_at
                    from support_records s
                    where words_by_reader(s.document, s.organisation_id, s.team_project_id) @@ query_of_reader(marked, reader.id)
                    offset 0 -- the index first, whatever the planner believes about the rest
                ) r
                where (r.organisation_id = caller and reader.id = caller
                       or r.organisation_id <> caller and r.visibility = 'team' and (cardinality(r.project_ids) = 1 or r.project_ids <@ teams))
                  and (most is null or r.archived_at is null)
            )
            select f.id, f.distance, count(*) over () from found f order by f.distance, f.acted_on desc, f.id limit most;
        exit when found or further = 2;
        further := 2;
        wanted := close_query_once(words, close);
        exit when wanted is null;
    end loop;
end $$;
revoke execute on function found_support_records(text, text, text, integer) from public;
grant execute on function found_support_records(text, text, text, integer) to ${appRole};
