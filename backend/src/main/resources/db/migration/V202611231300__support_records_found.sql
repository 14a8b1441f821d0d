-- How the records that one organisation may read are reached by indexes. Whoever reads a record of another organisation is in the
-- team of all of its projects, so in that of the first too: the first leads to it, the others are asked of what was found there.
-- Null where no team reads the record.
alter table support_records add column team_project_id uuid
    generated always as (case when visibility = 'team' then project_ids[1] end) stored;
create index support_records_team_project on support_records (team_project_id, acted_on desc, id desc)
    where team_project_id is not null;

-- Full text of confidential records: every word stands in the index once for the organisation that wrote it and once for the
-- team that reads it, so that a search meets no word of others, however common. For found_support_records alone
-- (R__support_records_search.sql, docs/adr/0010).
create function word_of_reader(reader uuid, word text) returns text language sql immutable parallel safe
    return replace(cast(reader as text), '-', '') || '/' || word;
create function words_by_reader(document tsvector, organisation_id uuid, project_id uuid) returns tsvector
    language sql immutable parallel safe
    return array_to_tsvector(array(
        select word_of_reader(reader, word)
        from unnest(array[organisation_id, project_id]) reader, unnest(tsvector_to_array(document)) word
        where reader is not null));
-- The same query for the words of one reader. Its words are letters and digits alone.
create function query_of_reader(wanted tsquery, reader uuid) returns tsquery language sql immutable parallel safe
    return cast(regexp_replace(cast(wanted as text), '''([^'']*)''', '''' || word_of_reader(reader, '\1') || '''', 'g') as tsquery);

-- Every change goes into the index itself: a list of pending ones would be read by each search.
create index support_records_words on support_records
    using gin (words_by_reader(document, organisation_id, team_project_id)) with (fastupdate = off);
