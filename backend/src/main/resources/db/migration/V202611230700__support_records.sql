-- Support records: dated acts of support. A row carries what its policies ask (visibility, project_ids); what hangs on it and is
-- read by others carries the same two, kept in step, so that no policy must look at the record itself. The private note lies in
-- a table of its own.

create table support_records (
    id                 uuid primary key,
    version            integer not null default 1,
    organisation_id    uuid not null references organisations,
    account_id         uuid, -- who wrote it; null for a partner's software
    visibility         varchar(12) not null default 'team',
    acted_on           date not null,
    minutes            integer not null,
    kind               varchar(40) not null,
    mode               varchar(12),
    place_id           uuid references actors,
    themes             varchar(40)[] not null default '{}',
    summary            varchar(20000) not null,
    next_step          varchar(500),
    next_step_due      date,
    next_step_done_on  date,
    project_ids        uuid[] not null default '{}', -- the same as support_record_projects, in order
    plan_id            uuid,
    event_session_id   uuid references event_sessions on delete set null, -- seen by whoever names it: asked by the service
    document           tsvector not null,
    created_at         timestamptz not null default now(),
    updated_at         timestamptz not null default now(),
    updated_by_account_id uuid,
    archived_at        timestamptz,
    constraint support_records_of_organisation unique (id, organisation_id), -- what hangs on a record refers to the pair
    constraint support_records_visibility check (visibility in ('team', 'organisation')),
    constraint support_records_mode check (mode in ('on-site', 'online', 'mixed')),
    constraint support_records_minutes check (minutes between 1 and 1440),
    constraint support_records_next_step check (next_step is not null or (next_step_due is null and next_step_done_on is null))
);
create index support_records_organisation on support_records (organisation_id, acted_on desc, id desc);
create index support_records_due on support_records (organisation_id, next_step_due)
    where next_step is not null and next_step_done_on is null;
create index support_records_place on support_records (place_id) where place_id is not null;
create index support_records_plan on support_records (plan_id) where plan_id is not null;
create index support_records_session on support_records (event_session_id) where event_session_id is not null;

-- Without an index: confidential texts are searched inside the rows that the caller reads, never across all.
create function index_support_record() returns trigger language plpgsql as $$
begin
    new.document := setweight(to_tsvector('public.words', new.summary), 'C')
        || setweight(to_tsvector('public.words', coalesce(new.next_step, '')), 'D');
    return new;
end $$;
create trigger support_records_indexed before insert or update of summary, next_step on support_records
    for each row execute function index_support_record();

create table support_record_projects (
    record_id        uuid not null,
    project_id       uuid not null references projects,
    organisation_id  uuid not null,
    acted_on         date not null,
    visibility       varchar(12) not null,
    project_ids      uuid[] not null,
    primary key (record_id, project_id),
    constraint support_record_projects_record foreign key (record_id, organisation_id) references support_records (id, organisation_id)
);
create index support_record_projects_project on support_record_projects (project_id, acted_on desc, record_id desc);
create index support_record_projects_organisation on support_record_projects (organisation_id);

create table support_record_participants (
    record_id        uuid not null,
    position         smallint not null,
    actor_id         uuid not null references actors,
    organisation_id  uuid not null,
    acted_on         date not null,
    visibility       varchar(12) not null,
    project_ids      uuid[] not null,
    primary key (record_id, position),
    constraint support_record_participants_once unique (record_id, actor_id),
    constraint support_record_participants_record foreign key (record_id, organisation_id) references support_records (id, organisation_id)
);
create index support_record_participants_actor on support_record_participants (actor_id, acted_on desc, record_id desc);
create index support_record_participants_organisation on support_record_participants (organisation_id);

-- An erased note leaves its row without a text, so that its version goes on counting.
create table support_record_private_notes (
    record_id        uuid primary key,
    organisation_id  uuid not null,
    version          integer not null default 1,
    text             varchar(20000),
    account_id       uuid,
    updated_at       timestamptz not null default now(),
    constraint support_record_private_notes_record foreign key (record_id, organisation_id) references support_records (id, organisation_id)
);
create index support_record_private_notes_organisation on support_record_private_notes (organisation_id);

-- The texts that a correction replaced, for those who could read them then and can read the record now.
create table support_record_revisions (
    record_id        uuid not null,
    version          integer not null,
    organisation_id  uuid not null,
    visibility       varchar(12) not null,
    project_ids      uuid[] not null,
    summary          varchar(20000) not null,
    next_step        varchar(500),
    next_step_due    date,
    replaced_at      timestamptz not null default now(),
    account_id       uuid, -- who replaced them
    primary key (record_id, version),
    constraint support_record_revisions_record foreign key (record_id, organisation_id) references support_records (id, organisation_id)
);
create index support_record_revisions_organisation on support_record_revisions (organisation_id);

create table support_record_private_note_revisions (
    record_id        uuid not null,
    version          integer not null,
    organisation_id  uuid not null,
    text             varchar(20000) not null,
    replaced_at      timestamptz not null default now(),
    account_id       uuid, -- who replaced it
    primary key (record_id, version),
    constraint support_record_private_note_revisions_record foreign key (record_id, organisation_id) references support_records (id, organisation_id)
);
create index support_record_private_note_revisions_organisation on support_record_private_note_revisions (organisation_id);

-- The keys of the organisation that wrote the record; description is that of every part and stays empty here.
create table support_record_parts (
    organisation_id    uuid not null,
    support_record_id  uuid not null,
    version            integer not null default 1,
    description        varchar(20000),
    updated_at         timestamptz not null default now(),
    primary key (organisation_id, support_record_id),
    constraint support_record_parts_record foreign key (support_record_id, organisation_id) references support_records (id, organisation_id)
);

create table support_record_external_ids (
    organisation_id    uuid not null,
    source             varchar(60) not null,
    external_id        varchar(200) not null,
    support_record_id  uuid not null,
    constraint support_record_external_ids_part foreign key (organisation_id, support_record_id) references support_record_parts,
    constraint support_record_external_ids_unique primary key (organisation_id, source, external_id)
);
create index support_record_external_ids_record on support_record_external_ids (organisation_id, support_record_id);

-- For figures: no text, no name. One row a project, with its share of the minutes; the shares of a record add up to its minutes.
create table fact_support (
    record_id        uuid not null,
    project_id       uuid references projects,
    organisation_id  uuid not null,
    acted_on         date not null,
    kind             varchar(40) not null,
    mode             varchar(12),
    minutes          numeric(9, 4) not null,
    municipality     varchar(50),
    themes           varchar(40)[] not null,
    constraint fact_support_once unique nulls not distinct (record_id, project_id),
    constraint fact_support_record foreign key (record_id, organisation_id) references support_records (id, organisation_id)
);
create index fact_support_organisation on fact_support (organisation_id, acted_on);
create index fact_support_day on fact_support (acted_on);
create index fact_support_project on fact_support (project_id);

-- Whoever counts people needs to know that two are one, not who it is.
create table fact_support_persons (
    record_id        uuid not null,
    organisation_id  uuid not null,
    person_key       bytea not null,
    primary key (record_id, person_key),
    constraint fact_support_persons_record foreign key (record_id, organisation_id) references support_records (id, organisation_id)
);
create index fact_support_persons_organisation on fact_support_persons (organisation_id);

create table fact_salt (
    one   boolean primary key default true,
    salt  bytea not null,
    constraint fact_salt_one check (one)
);
insert into fact_salt (salt) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

revoke delete on support_records, support_record_private_notes, support_record_revisions, support_record_private_note_revisions,
    support_record_parts from ${appRole};
revoke update on support_records, support_record_projects, support_record_participants, support_record_private_notes,
    support_record_revisions, support_record_private_note_revisions, support_record_parts, support_record_external_ids,
    fact_support, fact_support_persons from ${appRole};
revoke insert, update, delete on fact_salt from ${appRole};
grant update (version, visibility, acted_on, minutes, kind, mode, place_id, themes, summary, next_step, next_step_due,
    next_step_done_on, project_ids, plan_id, event_session_id, updated_at, updated_by_account_id, archived_at)
    on support_records to ${appRole};
grant update (acted_on, visibility, project_ids) on support_record_projects to ${appRole};
grant update (version, text, account_id, updated_at) on support_record_private_notes to ${appRole};
grant update (version, description, updated_at) on support_record_parts to ${appRole};
