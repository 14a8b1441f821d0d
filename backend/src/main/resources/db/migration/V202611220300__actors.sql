-- Organisations and persons of the territory. A row of type organisation is the network's; a person is the
-- organisation's that met them, and the network's only with recorded consent.

create table actors (
    id                        uuid primary key,
    version                   integer not null default 1,
    type                      varchar(12) not null,
    visibility                varchar(12) not null,
    owner_organisation_id     uuid not null references organisations,
    member_organisation_id    uuid references organisations,
    parent_id                 uuid references actors,
    name                      varchar(300) not null,
    name_key                  varchar(400) collate "C" not null generated always as (normalised(name)) stored,
    acronym                   varchar(60),
    given_name                varchar(150),
    family_name               varchar(150),
    form_of_address           varchar(12),
    legal_form                varchar(40),
    esus                      boolean,
    siren                     varchar(9),
    siret                     varchar(14),
    rna                       varchar(10),
    roles                     varchar(40)[] not null default '{}',
    themes                    varchar(40)[] not null default '{}',
    skills                    varchar(60)[] not null default '{}',
    public_description        varchar(5000),
    street                    varchar(300),
    complement                varchar(300),
    postcode                  varchar(10),
    city                      varchar(150),
    municipality              varchar(50),
    longitude                 double precision,
    latitude                  double precision,
    territories               varchar(50)[] not null default '{}',
    last_verified_on          date,
    consent_basis             varchar(20),
    consent_network           boolean not null default false,
    consent_on                date,
    consent_source            varchar(300),
    created_at                timestamptz not null default now(),
    updated_at                timestamptz not null default now(),
    updated_by_organisation_id uuid, -- always the caller's, as in the journal: not looked up for every row
    updated_by_account_id     uuid,
    archived_at               timestamptz,
    constraint actors_type check (type in ('organisation', 'person')),
    constraint actors_visibility check (visibility in ('public', 'network', 'organisation')),
    constraint actors_organisation_shown check (type = 'person' or visibility <> 'organisation'),
    constraint actors_person_shown_with_consent check (
        type = 'organisation' or visibility = 'organisation'
        or (visibility = 'network' and consent_network and consent_on is not null and consent_source is not null)),
    constraint actors_municipality check (municipality like 'municipality:%'),
    constraint actors_coordinates check (
        (longitude is null) = (latitude is null) and longitude between -180 and 180 and latitude between -90 and 90),
    constraint actors_person_without_identifiers check (type = 'organisation' or (siren is null and siret is null and rna is null)),
    constraint actors_not_own_parent check (parent_id <> id)
);
create unique index actors_siret_unique on actors (siret);
create unique index actors_rna_unique on actors (rna) where rna is not null and parent_id is null;
create unique index actors_member_unique on actors (member_organisation_id) where member_organisation_id is not null;
create index actors_name on actors (name_key, id);
create index actors_updated on actors (updated_at, id);
create index actors_owner on actors (owner_organisation_id, type);
create index actors_municipality on actors (municipality);
create index actors_parent on actors (parent_id) where parent_id is not null;
create index actors_persons_shown on actors (id) where type = 'person' and visibility = 'network';

-- An access table: which organisation works with which person, and through which record (a project, say); one row for each.
-- Its policies refer to no table of actors.
create table person_access (
    organisation_id  uuid not null references organisations,
    actor_id         uuid not null references actors,
    kind             varchar(40) not null, -- the word of the feature that wrote it
    record_id        uuid not null,
    created_at       timestamptz not null default now(),
    primary key (organisation_id, actor_id, kind, record_id)
);
create index person_access_record on person_access (organisation_id, kind, record_id);
create index person_access_actor on person_access (actor_id);

-- An organisation's own part of a record; version counts every change of that part (this text, its contact
-- points, its external ids), so that the version one organisation sees tells nothing of another's notes.
create table internal_descriptions (
    organisation_id  uuid not null,
    actor_id         uuid not null,
    version          integer not null default 1,
    description      varchar(20000),
    updated_at       timestamptz not null default now(),
    primary key (organisation_id, actor_id),
    constraint internal_descriptions_organisation foreign key (organisation_id) references organisations not enforced,
    constraint internal_descriptions_actor foreign key (actor_id) references actors not enforced
);

-- What belongs to a part hangs on its row, which hangs on the actor and the organisation. These references are not enforced
-- row by row, which took a third of the time of an import. They hold because an organisation writes parts only in its own
-- name and for actors that it sees (policy), because every statement that adds contact points or external ids is asked for
-- their parts once (require_parts), and because nobody deletes actors or parts.
create table contact_points (
    organisation_id  uuid not null,
    actor_id         uuid not null,
    position         smallint not null,
    kind             varchar(10) not null,
    value            varchar(500) not null,
    label            varchar(100),
    primary key (organisation_id, actor_id, position),
    constraint contact_points_part foreign key (organisation_id, actor_id) references internal_descriptions not enforced,
    constraint contact_points_kind check (kind in ('e-mail', 'phone', 'website', 'postal'))
);

create table actor_external_ids (
    organisation_id  uuid not null,
    source           varchar(60) not null,
    external_id      varchar(200) not null,
    actor_id         uuid not null,
    constraint actor_external_ids_part foreign key (organisation_id, actor_id) references internal_descriptions not enforced,
    constraint actor_external_ids_unique primary key (organisation_id, source, external_id)
);
create index actor_external_ids_actor on actor_external_ids (organisation_id, actor_id);

create function require_parts() returns trigger language plpgsql as $$
begin
    -- looked up row by row through its index, whatever the statistics say: a join may choose to read the whole table
    if exists (select from written w where (
            select p.version from internal_descriptions p
            where p.organisation_id = w.organisation_id and p.actor_id = w.actor_id) is null) then
        raise foreign_key_violation using constraint = tg_table_name || '_part', table = tg_table_name,
            message = format('%s: no such part of an actor', tg_table_name);
    end if;
    return null;
end $$;
create trigger contact_points_of_parts after insert on contact_points
    referencing new table as written for each statement execute function require_parts();
create trigger actor_external_ids_of_parts after insert on actor_external_ids
    referencing new table as written for each statement execute function require_parts();
revoke delete, update on actors from ${appRole};
grant update (version, visibility, member_organisation_id, parent_id, name, acronym, given_name, family_name,
    form_of_address, legal_form, esus, siren, siret, rna, roles, themes, skills, public_description, street,
    complement, postcode, city, municipality, longitude, latitude, territories, last_verified_on, consent_basis,
    consent_network, consent_on, consent_source, updated_at, updated_by_organisation_id, updated_by_account_id,
    archived_at) on actors to ${appRole};
revoke delete on internal_descriptions from ${appRole};
revoke update on internal_descriptions, contact_points, actor_external_ids from ${appRole};
grant update (version, description, updated_at) on internal_descriptions to ${appRole};
grant update (kind, value, label) on contact_points to ${appRole};

-- from_id says of itself what binds it to to_id. network: both ends may be read by the whole network.
create table actor_links (
    id               uuid primary key,
    organisation_id  uuid not null references organisations,
    from_id          uuid not null references actors,
    to_id            uuid not null references actors,
    kind             varchar(20) not null,
    from_date        date,
    to_date          date,
    network          boolean not null,
    constraint actor_links_dates check (to_date >= from_date),
    constraint actor_links_not_self check (from_id <> to_id)
);
create index actor_links_organisation on actor_links (organisation_id, from_id);
create index actor_links_from on actor_links (from_id);
create index actor_links_to on actor_links (to_id);

-- The searchable text of organisation-actors alone, without a policy so that its indexes serve (docs/adr).
-- Queries join it to actors, whose policy decides.
create table actor_search (
    actor_id  uuid primary key, -- written by the trigger below alone, for rows of actors
    document  tsvector not null
);
create index actor_search_document on actor_search using gin (document);

create function index_actors() returns trigger language plpgsql as $$
declare nothing text;
begin
    with indexed as (
        insert into actor_search (actor_id, document)
        select a.id,
               setweight(to_tsvector('pg_catalog.simple', a.name_key || coalesce(' ' || normalised(a.acronym), '')), 'A')
               || setweight(to_tsvector('public.words', concat_ws(' ', coalesce(t.name_key, a.city),
                    coalesce(a.siret, a.siren), a.rna, a.postcode)), 'B') -- a SIREN is found as the beginning of a SIRET
               || setweight(to_tsvector('public.words', coalesce(a.public_description, '')), 'C')
        from written a left join territories t on t.ref = a.municipality
        where a.type = 'organisation'
        on conflict (actor_id) do update set document = excluded.document
        where actor_search.document <> excluded.document
        returning document
    )
    select remember_words(array_agg(i.document)) into nothing from indexed i;
    return null;
end $$;
create trigger actors_indexed_on_insert after insert on actors
    referencing new table as written for each statement execute function index_actors();
create trigger actors_indexed_on_update after update on actors
    referencing new table as written for each statement execute function index_actors();
