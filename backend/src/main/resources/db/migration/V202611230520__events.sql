-- Events: debate evenings, workshops, exchanges. Drafts and events of visibility 'organisation' are confidential: only the
-- organisations in event_access read them. Everything else is the network's; what hangs on an event carries a column
-- network, kept in step, so that its policy asks that column or event_access and no other protected table.

create table events (
    id                        uuid primary key,
    version                   integer not null default 1,
    owner_organisation_id     uuid not null references organisations,
    state                     varchar(12) not null default 'draft',
    visibility                varchar(12) not null,
    network                   boolean not null generated always as (visibility <> 'organisation' and state <> 'draft') stored,
    title                     varchar(200) not null,
    name_key                  varchar(300) collate "C" not null generated always as (normalised(title)) stored,
    kind                      varchar(40) not null,
    attendance_mode           varchar(12) not null,
    summary                   varchar(5000),
    place_actor_id            uuid references actors,
    street                    varchar(300),
    complement                varchar(300),
    postcode                  varchar(10),
    city                      varchar(150),
    municipality              varchar(50), -- of the address, or of the actor that is the place when this was written
    longitude                 double precision,
    latitude                  double precision,
    territory                 varchar(50), -- as written; without it the event is where its place is
    located_in                varchar(50) generated always as (coalesce(territory, municipality)) stored,
    capacity                  integer,
    themes                    varchar(40)[] not null default '{}',
    starts_at                 timestamptz, -- of the first session
    ends_at                   timestamptz, -- of the last one
    created_at                timestamptz not null default now(),
    updated_at                timestamptz not null default now(),
    updated_by_organisation_id uuid,
    updated_by_account_id     uuid,
    archived_at               timestamptz,
    constraint events_of_owner unique (id, owner_organisation_id), -- event_access refers to the pair
    constraint events_state check (state in ('draft', 'published', 'cancelled', 'held')),
    constraint events_visibility check (visibility in ('public', 'network', 'organisation')),
    constraint events_attendance_mode check (attendance_mode in ('on-site', 'online', 'mixed')),
    constraint events_capacity check (capacity between 1 and 100000),
    constraint events_coordinates check (
        (longitude is null) = (latitude is null) and longitude between -180 and 180 and latitude between -90 and 90),
    constraint events_one_place check (place_actor_id is null
        or (street is null and complement is null and postcode is null and city is null and longitude is null)),
    constraint events_times check (ends_at >= starts_at)
);
create index events_starts on events (coalesce(starts_at, 'infinity'), id);
create index events_name on events (name_key, id);
create index events_updated on events (updated_at, id);
create index events_owner on events (owner_organisation_id);
create index events_located on events (located_in);
create index events_place on events (place_actor_id) where place_actor_id is not null;

-- An access table: the organisations that read and edit an event in every state. Its policies refer to no other table: that
-- the owner alone lets others in is kept by the reference to (id, owner) of the event.
create table event_access (
    organisation_id        uuid not null references organisations,
    event_id               uuid not null,
    owner_organisation_id  uuid not null,
    role                   varchar(10) not null,
    actor_id               uuid references actors, -- the organiser that this organisation is
    primary key (organisation_id, event_id),
    constraint event_access_of_owner foreign key (event_id, owner_organisation_id) references events (id, owner_organisation_id),
    constraint event_access_role check (role in ('owner', 'organiser')),
    constraint event_access_owner check ((role = 'owner') = (organisation_id = owner_organisation_id)),
    constraint event_access_actor check ((role = 'organiser') = (actor_id is not null))
);
create index event_access_event on event_access (event_id);
create index event_access_owners on event_access (owner_organisation_id);
create index event_access_actor on event_access (actor_id) where actor_id is not null;

create table event_organisers (
    event_id   uuid not null references events,
    position   smallint not null,
    actor_id   uuid not null references actors,
    network    boolean not null,
    primary key (event_id, position),
    constraint event_organisers_once unique (event_id, actor_id)
);
create index event_organisers_actor on event_organisers (actor_id);

-- The projects that an event is about, those of its holders, or that came of it.
create table event_projects (
    event_id    uuid not null references events,
    position    smallint not null,
    project_id  uuid not null references projects,
    network     boolean not null,
    primary key (event_id, position),
    constraint event_projects_once unique (event_id, project_id)
);
create index event_projects_project on event_projects (project_id);

-- A session keeps its id when it is edited: attendance and support records will refer to it. Local times are kept as written
-- beside the instants they mean, because the rules of a time zone may change before an event takes place.
create table event_sessions (
    id           uuid primary key,
    event_id     uuid not null references events,
    position     smallint not null,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    zone         varchar(60) not null,
    local_start  timestamp not null,
    local_end    timestamp not null,
    title        varchar(200),
    network      boolean not null,
    constraint event_sessions_times check (ends_at > starts_at)
);
create index event_sessions_event on event_sessions (event_id, position);
create index event_sessions_times on event_sessions (starts_at, ends_at);

-- In a table of its own: whoever sees a public event without log-in must not see where its video meeting is.
create table event_online_links (
    event_id  uuid primary key references events,
    address   varchar(500) not null,
    network   boolean not null
);

-- The dated history of the state.
create table event_changes (
    id               uuid primary key,
    event_id         uuid not null references events,
    state            varchar(12) not null,
    changed_on       date not null,
    reason           varchar(1000),
    organisation_id  uuid not null references organisations,
    account_id       uuid,
    network          boolean not null,
    created_at       timestamptz not null default now()
);
create index event_changes_event on event_changes (event_id, created_at);
create index event_changes_organisation on event_changes (organisation_id);

-- An organisation's own part of an event, as of an actor: version counts the changes of that part.
create table event_parts (
    organisation_id  uuid not null references organisations,
    event_id         uuid not null references events,
    version          integer not null default 1,
    description      varchar(20000),
    updated_at       timestamptz not null default now(),
    primary key (organisation_id, event_id)
);

create table event_external_ids (
    organisation_id  uuid not null,
    source           varchar(60) not null,
    external_id      varchar(200) not null,
    event_id         uuid not null,
    constraint event_external_ids_part foreign key (organisation_id, event_id) references event_parts,
    constraint event_external_ids_unique primary key (organisation_id, source, external_id)
);
create index event_external_ids_event on event_external_ids (organisation_id, event_id);

revoke delete on events, event_changes, event_parts from ${appRole};
revoke update on events, event_access, event_organisers, event_projects, event_sessions, event_changes, event_parts,
    event_external_ids from ${appRole};
grant update (version, state, visibility, title, kind, attendance_mode, summary, place_actor_id, street, complement, postcode,
    city, municipality, longitude, latitude, territory, capacity, themes, starts_at, ends_at, updated_at,
    updated_by_organisation_id, updated_by_account_id, archived_at) on events to ${appRole};
grant update (position, starts_at, ends_at, zone, local_start, local_end, title, network) on event_sessions to ${appRole};
grant update (network) on event_organisers, event_projects, event_changes to ${appRole};
grant update (version, description, updated_at) on event_parts to ${appRole};

create function follow_event() returns trigger language plpgsql as $$
begin
    update event_sessions set network = new.network where event_id = new.id;
    update event_organisers set network = new.network where event_id = new.id;
    update event_projects set network = new.network where event_id = new.id;
    update event_online_links set network = new.network where event_id = new.id;
    update event_changes set network = new.network where event_id = new.id;
    return null;
end $$;
create trigger events_followed after update of state, visibility on events
    for each row when (old.network <> new.network) execute function follow_event();

-- An actor that is no longer this member organisation takes its access along. The organisation that it becomes is let in when
-- the owner next saves the event.
create function withdraw_event_access() returns trigger language plpgsql as $$
begin
    delete from event_access where actor_id = old.id and organisation_id = old.member_organisation_id;
    return null;
end $$;
create trigger actors_leave_events after update of member_organisation_id on actors
    for each row when (old.member_organisation_id is distinct from new.member_organisation_id)
    execute function withdraw_event_access();

-- The searchable text of the network's events alone, without a policy so that its indexes serve. A draft is not in it, nor are
-- its words among those that are suggested for mistyped ones.
create table event_search (
    event_id  uuid primary key, -- written by the trigger below alone, for rows of events
    document  tsvector not null
);
create index event_search_document on event_search using gin (document);

create function event_document(title text, place text, summary text) returns tsvector language sql stable parallel safe
    as $$ select setweight(to_tsvector('pg_catalog.simple', normalised(title)), 'A')
        || setweight(to_tsvector('public.words', coalesce(place, '')), 'B')
        || setweight(to_tsvector('public.words', coalesce(summary, '')), 'C') $$;

create function index_events() returns trigger language plpgsql as $$
declare nothing text;
begin
    delete from event_search s using written w where s.event_id = w.id and not w.network;
    with indexed as (
        insert into event_search (event_id, document)
        select e.id, event_document(e.title, concat_ws(' ', p.name, coalesce(t.name, e.city)), e.summary)
        from written e
        left join territories t on t.ref = e.located_in
        left join actors p on p.id = e.place_actor_id
        where e.network
        on conflict (event_id) do update set document = excluded.document
        where event_search.document <> excluded.document
        returning document
    )
    select remember_words(array_agg(i.document)) into nothing from indexed i;
    return null;
end $$;
create trigger events_indexed_on_insert after insert on events
    referencing new table as written for each statement execute function index_events();
create trigger events_indexed_on_update after update on events
    referencing new table as written for each statement execute function index_events();
