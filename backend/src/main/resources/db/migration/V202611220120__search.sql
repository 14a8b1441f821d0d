-- What every full text search stands on: how texts become words, and how a mistyped word is found.

-- Words without accents, for longer texts; cheaper than normalised(), and its parser knows apostrophes and hyphens.
create text search configuration words (copy = pg_catalog.simple);
alter text search configuration words
    alter mapping for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart
    with public.unaccent, pg_catalog.simple;

-- The words of names that the whole network reads, so that a mistyped one is corrected by comparing it with some ten thousand
-- words instead of all names. Not unique on purpose: two transactions may bring the same word at the same time and need not
-- wait for each other. A word stays when the last name with it has gone: then it finds nothing.
create table search_words (
    word  text collate "C" not null
);
create index search_words_word on search_words (word);
create index search_words_close on search_words using gin (word gin_trgm_ops);

-- Keeps the words of names (weight A) and places (weight B). Numbers are not mistyped words.
create function remember_words(documents tsvector[]) returns void language sql volatile as $$
    insert into search_words (word)
    select distinct u.word
    from unnest(documents) d (document), unnest(tsvector_to_array(ts_filter(d.document, '{a,b}'))) u (word)
    where u.word ~ '^[a-z]{3,}$' and not exists (select from search_words k where k.word = u.word collate "C")
$$;

-- The query that finds texts with words close to these: each word as a beginning, or one of the five words most like it.
create function close_query(words text) returns tsquery language sql stable as $$
    select string_agg('(' || w.word || ':*' || coalesce(' | ' || near.words, '') || ')', ' & ' order by w.position)::tsquery
    from unnest(string_to_array(words, ' ')) with ordinality w (word, position)
    left join lateral (
        select string_agg(n.word, ' | ') as words
        from (select distinct k.word, similarity(w.word, k.word) as likeness from search_words k
              where length(w.word) > 3 and w.word <% k.word order by 2 desc, 1 limit 5) n
    ) near on true
    where w.word <> ''
$$;

revoke update, delete on search_words from ${appRole};
