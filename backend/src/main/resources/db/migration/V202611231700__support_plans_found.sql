-- What a search of support plans compares, made once and not at each search: the words of a plan beside those of its project's
-- title.
alter table support_plans
    add column object_key text not null generated always as (normalised(coalesce(object, ''))) stored,
    add column document tsvector not null generated always as (
        setweight(to_tsvector('pg_catalog.simple', normalised(coalesce(object, ''))), 'A')
        || setweight(to_tsvector('public.words', coalesce(description, '')), 'C')) stored;
