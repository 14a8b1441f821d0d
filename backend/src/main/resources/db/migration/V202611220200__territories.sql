-- The official code and the named areas. Everybody may read them, logged in or not, and they are searched by
-- trigram and array: no policy (access: docs/access.md). Codes and keys are plain ASCII: collation C sorts them and
-- serves prefixes. Writes have their own wall, the trigger below.

create table territories (
    ref                 varchar(50) collate "C" not null,
    kind                varchar(12) not null,
    code                varchar(36) collate "C" not null,
    name                varchar(200) not null,
    name_key            varchar(250) collate "C" not null,
    search_key          text not null,
    description         varchar(2000),
    population          integer,
    population_year     smallint,
    population_kind     varchar(12),
    postcodes           varchar(5)[] not null default '{}',
    parents             varchar(50)[] not null default '{}',
    municipality_count  integer not null,
    version             integer not null default 1,
    created_at          timestamptz not null default now(),
    updated_at          timestamptz not null default now(),
    archived_at         timestamptz,
    constraint territories_pkey primary key (ref),
    constraint territories_kind check (kind in ('municipality', 'epci', 'department', 'region', 'area')),
    constraint territories_ref check (ref = kind || ':' || code),
    constraint territories_population check (population >= 0),
    constraint territories_population_kind check (population_kind = 'municipal')
);
comment on table territories is 'Official territories of the edition in territory_editions, and named areas (sets of municipalities)';
comment on column territories.name_key is 'The name in lower case without accents and punctuation, "saint" written out';
comment on column territories.search_key is 'name_key and the former names, each after a blank';
comment on column territories.population_year is 'Reference year; null when the parts are of several years';
comment on column territories.parents is 'Refs of what contains it, smallest first; an EPCI or area names all it touches';
create index territories_name on territories (name_key);
create index territories_search on territories using gin (search_key gin_trgm_ops);
create index territories_postcodes on territories using gin (postcodes);
create index territories_parents on territories using gin (parents);
create index territories_kind_name on territories (kind, name_key, ref);
create index territories_code on territories (code);
create unique index territories_area_name on territories (name_key) where kind = 'area' and archived_at is null;

create table former_municipalities (
    code       varchar(5) primary key,
    successor  varchar(5) not null,
    status     varchar(10) not null,
    name       varchar(200),
    constraint former_municipalities_status check (status in ('merged', 'delegated', 'associated', 'district'))
);
create index former_municipalities_successor on former_municipalities (successor);

-- "In or below" as one indexed condition: x is in T when (x, T) is here, x = T included. Derived from the official
-- code and from the areas' lists; without foreign keys because 145 000 rows are rebuilt with each edition.
create table territory_ancestors (
    ref       varchar(50) collate "C" not null,
    ancestor  varchar(50) collate "C" not null,
    constraint territory_ancestors_pkey primary key (ancestor, ref)
);
create index territory_ancestors_ref on territory_ancestors (ref, ancestor);

create table territory_editions (
    edition    integer not null,
    checksum   integer not null,
    loaded_at  timestamptz not null default now(),
    primary key (edition, checksum)
);

-- The application writes areas, for coordinators acting for the instance; all else comes from the reference file.
create function check_area_write() returns trigger language plpgsql as $$
declare
    written jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
    if caller_context() is distinct from 'instance'
            or (written ->> 'ref' not like 'area:%' and coalesce(written ->> 'ancestor', '') not like 'area:%') then
        raise exception 'only areas may be written here, in the context instance' using errcode = 'insufficient_privilege';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger territories_write before insert or update on territories
    for each row when (current_user <> '${ownerRole}') execute function check_area_write();
create trigger territory_ancestors_write before insert or delete on territory_ancestors
    for each row when (current_user <> '${ownerRole}') execute function check_area_write();
revoke all on territories, territory_ancestors, former_municipalities, territory_editions from ${appRole};
grant select on territories, territory_ancestors, former_municipalities, territory_editions to ${appRole};
grant insert, update (name, name_key, search_key, description, population, population_year, population_kind, parents,
                      municipality_count, version, updated_at, archived_at) on territories to ${appRole};
grant insert, delete on territory_ancestors to ${appRole};
