-- Projects from idea to organisation. What the whole network reads (title, stage, status, territory, themes, summary) lies in
-- projects and project_changes; what only the lead organisation and the team read lies in tables of its own behind
-- project_access; what each organisation keeps for itself lies in its part.

create table projects (
    id                        uuid primary key,
    version                   integer not null default 1,
    visibility                varchar(12) not null default 'network',
    lead_organisation_id      uuid not null references organisations,
    title                     varchar(200) not null,
    name_key                  varchar(400) collate "C" not null generated always as (normalised(title)) stored,
    stage                     varchar(40) not null,
    status                    varchar(40) not null,
    changed_on                date not null, -- the day of the last change of stage or status
    territory                 varchar(50),
    themes                    varchar(40)[] not null default '{}',
    legal_form                varchar(40),
    summary                   varchar(5000),
    became_id                 uuid references actors,
    document                  tsvector not null,
    created_at                timestamptz not null default now(),
    updated_at                timestamptz not null default now(),
    updated_by_organisation_id uuid,
    updated_by_account_id     uuid,
    archived_at               timestamptz,
    constraint projects_visibility check (visibility in ('public', 'network')),
    constraint projects_became_from_creation check (became_id is null or stage in ('creation', 'launch', 'consolidation', 'scaling'))
);
create index projects_name on projects (name_key, id);
create index projects_updated on projects (updated_at, id);
create index projects_lead on projects (lead_organisation_id);
create index projects_stage on projects (stage, status);
create index projects_territory on projects (territory);
create index projects_became on projects (became_id) where became_id is not null;
create index projects_document on projects using gin (document);

create function index_project() returns trigger language plpgsql as $$
begin
    new.document := setweight(to_tsvector('pg_catalog.simple', normalised(new.title)), 'A')
        || setweight(to_tsvector('public.words', coalesce((select t.name from territories t where t.ref = new.territory), '')), 'B')
        || setweight(to_tsvector('public.words', coalesce(new.summary, '')), 'C');
    return new;
end $$;
create trigger projects_indexed before insert or update of title, territory, summary on projects
    for each row execute function index_project();

create function remember_words_of_projects() returns trigger language plpgsql as $$
begin
    perform remember_words((select array_agg(w.document) from written w));
    return null;
end $$;
create trigger projects_remembered_on_insert after insert on projects
    referencing new table as written for each statement execute function remember_words_of_projects();
create trigger projects_remembered_on_update after update on projects
    referencing new table as written for each statement execute function remember_words_of_projects();

-- An access table: the organisations that may read and edit the confidential part of a project. Policies look here alone.
create table project_access (
    organisation_id  uuid not null references organisations,
    project_id       uuid not null references projects,
    role             varchar(10) not null, -- lead; members of a support plan's team come with support plans
    since            date not null default current_date,
    primary key (organisation_id, project_id),
    constraint project_access_role check (role in ('lead', 'team'))
);
create index project_access_project on project_access (project_id);

-- The dated history of stage and status; the network reads it, but not why.
create table project_changes (
    id               uuid primary key,
    project_id       uuid not null references projects,
    stage            varchar(40) not null,
    status           varchar(40) not null,
    changed_on       date not null,
    organisation_id  uuid not null references organisations,
    account_id       uuid,
    created_at       timestamptz not null default now()
);
create index project_changes_project on project_changes (project_id, changed_on, id);
create index project_changes_organisation on project_changes (organisation_id);

create table project_change_reasons (
    change_id        uuid primary key references project_changes,
    project_id       uuid not null references projects,
    code             varchar(40),
    reason           varchar(1000),
    constraint project_change_reasons_some check (code is not null or reason is not null)
);
create index project_change_reasons_project on project_change_reasons (project_id);

-- One row a project: the version of its confidential part (origin, holders, facts), apart from that of projects so that the
-- network does not even learn that it changed. The origin may be of any kind, so no foreign key; whoever names it must see it.
create table project_confidential (
    project_id       uuid primary key references projects,
    version          integer not null default 0,
    origin_kind      varchar(40),
    origin_id        uuid,
    updated_at       timestamptz not null default now(),
    constraint project_confidential_origin check ((origin_kind is null) = (origin_id is null))
);
create index project_confidential_origin on project_confidential (origin_kind, origin_id) where origin_id is not null;

create table project_holders (
    project_id       uuid not null references projects,
    position         smallint not null,
    actor_id         uuid not null references actors,
    role             varchar(40) not null,
    from_date        date,
    to_date          date,
    primary key (project_id, position),
    constraint project_holders_dates check (to_date >= from_date)
);
create index project_holders_actor on project_holders (actor_id);

-- Whole numbers: people for jobs and volunteers, euro cents for funding.
create table project_facts (
    project_id       uuid not null references projects,
    position         smallint not null,
    kind             varchar(40) not null,
    value            bigint not null,
    recorded_on      date not null,
    source           varchar(300),
    primary key (project_id, position),
    constraint project_facts_value check (value >= 0)
);

-- An organisation's own part of a project, as of an actor: version counts the changes of that part.
create table project_parts (
    organisation_id  uuid not null references organisations,
    project_id       uuid not null references projects,
    version          integer not null default 1,
    description      varchar(20000),
    updated_at       timestamptz not null default now(),
    primary key (organisation_id, project_id)
);

create table project_external_ids (
    organisation_id  uuid not null,
    source           varchar(60) not null,
    external_id      varchar(200) not null,
    project_id       uuid not null,
    constraint project_external_ids_part foreign key (organisation_id, project_id) references project_parts,
    constraint project_external_ids_unique primary key (organisation_id, source, external_id)
);
create index project_external_ids_project on project_external_ids (organisation_id, project_id);

revoke delete on projects, project_access, project_changes, project_change_reasons, project_confidential, project_parts from ${appRole};
revoke update on projects, project_access, project_changes, project_change_reasons, project_confidential, project_holders,
    project_facts, project_parts, project_external_ids from ${appRole};
grant update (version, visibility, title, stage, status, changed_on, territory, themes, legal_form, summary, became_id,
    updated_at, updated_by_organisation_id, updated_by_account_id, archived_at) on projects to ${appRole};
grant update (version, origin_kind, origin_id, updated_at) on project_confidential to ${appRole};
grant update (version, description, updated_at) on project_parts to ${appRole};
