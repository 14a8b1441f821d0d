-- What an organisation reads of a person whom it works with and another organisation keeps: name, commune and roles.
-- A policy hides rows, not columns, so these columns are a table of their own (docs/adr). Written by the trigger below alone.
create table person_summaries (
    actor_id               uuid primary key references actors not enforced,
    owner_organisation_id  uuid not null references organisations not enforced,
    version                integer not null,
    visibility             varchar(12) not null,
    name                   varchar(300) not null,
    name_key               varchar(400) collate "C" not null,
    given_name             varchar(150),
    family_name            varchar(150),
    roles                  varchar(40)[] not null,
    municipality           varchar(50),
    created_at             timestamptz not null,
    updated_at             timestamptz not null,
    archived_at            timestamptz
);
create index person_summaries_owner on person_summaries (owner_organisation_id);
create index person_summaries_name on person_summaries (name_key, actor_id);
create index person_summaries_updated on person_summaries (updated_at, actor_id);
revoke delete on person_summaries from ${appRole};

create function summarise_persons() returns trigger language plpgsql as $$
begin
    insert into person_summaries as s (actor_id, owner_organisation_id, version, visibility, name, name_key, given_name,
            family_name, roles, municipality, created_at, updated_at, archived_at)
    select w.id, w.owner_organisation_id, w.version, w.visibility, w.name, w.name_key, w.given_name,
           w.family_name, w.roles, w.municipality, w.created_at, w.updated_at, w.archived_at
    from written w where w.type = 'person'
    on conflict (actor_id) do update
        set version = excluded.version, visibility = excluded.visibility, name = excluded.name, name_key = excluded.name_key,
            given_name = excluded.given_name, family_name = excluded.family_name, roles = excluded.roles,
            municipality = excluded.municipality, updated_at = excluded.updated_at, archived_at = excluded.archived_at;
    return null;
end $$;
create trigger persons_summarised_on_insert after insert on actors
    referencing new table as written for each statement execute function summarise_persons();
create trigger persons_summarised_on_update after update on actors
    referencing new table as written for each statement execute function summarise_persons();

insert into person_summaries (actor_id, owner_organisation_id, version, visibility, name, name_key, given_name, family_name,
        roles, municipality, created_at, updated_at, archived_at)
select a.id, a.owner_organisation_id, a.version, a.visibility, a.name, a.name_key, a.given_name, a.family_name,
       a.roles, a.municipality, a.created_at, a.updated_at, a.archived_at
from actors a where a.type = 'person';
