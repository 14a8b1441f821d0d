-- Words that some name has, or begins with, are spelt as they should be: a search over everything then need not look for others.
drop function close_query(text);

-- Up to five words most like this one, those that begin so left out; null where it is too short or a number.
create function close_words(typed text) returns text language sql stable as $$
    select string_agg(n.word, ' | ')
    from (select distinct k.word, similarity(typed, k.word) as likeness
          from search_words k
          where length(typed) > 3 and typed ~ '[a-z]' and typed <% k.word and not starts_with(k.word, typed)
          order by 2 desc, 1 limit 5) n
$$;

create function is_known_word(typed text) returns boolean language sql stable as $$
    select length(typed) < 4 or typed !~ '[a-z]' or exists (
        select from search_words k where k.word >= typed collate "C" and k.word < (typed || '~') collate "C")
$$;

-- The query that finds texts with words close to these: each as a beginning (a short one before others whole), or one of the words
-- most like it. mistyped: others for
-- unknown words alone, and null where all are known.
create function close_query(words text, mistyped boolean default false) returns tsquery language sql stable as $$
    select string_agg('(' || w.word || case when length(w.word) > 2 or w.last then ':*' else '' end
            || coalesce(' | ' || case when not w.known then close_words(w.word) end, '') || ')', ' & ' order by w.position)::tsquery
    from (select u.word, u.position, u.position = count(*) over () as last, mistyped and is_known_word(u.word) as known
          from unnest(string_to_array(words, ' ')) with ordinality u (word, position)
          where u.word <> '' offset 0) w
    having not bool_and(w.known)
$$;

-- The same where it was made already: its text, empty for none, null where it was not.
create function close_query_once(words text, made text) returns tsquery language sql stable as $$
    select case when made is null then close_query(words) else cast(nullif(made, '') as tsquery) end
$$;
