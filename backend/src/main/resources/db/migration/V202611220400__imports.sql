-- Files that organisations load, what was found in them, and what each run of them did. Everything belongs to the
-- organisation. version counts the changes of the settings: a dry run holds for the version it was made with. Texts of files (samples, rows, labels) are erased after 30 days; counts stay.

create table imports (
    id                 uuid primary key,
    version            integer not null default 1,
    organisation_id    uuid not null references organisations,
    kind               varchar(40) not null,
    state              varchar(12) not null default 'stored',
    file_name          varchar(200) not null,
    file_size          bigint not null,
    file_hash          bytea not null,
    lines              bigint not null,
    encoding           varchar(20) not null,
    detected           jsonb not null,
    settings           jsonb not null,
    guesses            jsonb not null,
    created_at         timestamptz not null default now(),
    created_by_account_id uuid,
    created_by_client_id  uuid,
    erased_at          timestamptz,
    constraint imports_state check (state in ('stored', 'running', 'validated', 'committed', 'failed', 'cancelled', 'undone')),
    constraint imports_owner_key unique (id, organisation_id)
);
create index imports_organisation on imports (organisation_id, created_at, id);
create index imports_age on imports (created_at) where erased_at is null;

-- Owner repeated in each child and part of its foreign key: foreign keys do not ask the policies.
create table import_runs (
    id                 uuid primary key,
    organisation_id    uuid not null,
    import_id          uuid not null,
    mode               varchar(10) not null,
    state              varchar(10) not null default 'queued',
    settings           jsonb not null,
    settings_revision  integer not null,
    account_id         uuid,
    api_client_id      uuid,
    created_at         timestamptz not null default now(),
    started_at         timestamptz,
    finished_at        timestamptz,
    cancel_asked       boolean not null default false,
    rows_read          bigint not null default 0,
    rows_total         bigint,
    created_rows       bigint not null default 0,
    updated_rows       bigint not null default 0,
    unchanged_rows     bigint not null default 0,
    skipped_rows       bigint not null default 0,
    rejected_rows      bigint not null default 0,
    repairs            jsonb not null default '[]',
    problem            jsonb,
    constraint import_runs_import foreign key (import_id, organisation_id) references imports (id, organisation_id),
    constraint import_runs_mode check (mode in ('validate', 'commit')),
    constraint import_runs_state check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
    constraint import_runs_owner_key unique (id, organisation_id)
);
create index import_runs_account on import_runs (account_id);
create index import_runs_import on import_runs (organisation_id, import_id, created_at);
-- One run of an import at a time, whatever backend starts it.
create unique index import_runs_one_active on import_runs (import_id) where state in ('queued', 'running');

-- What became of every row, a thousand rows in one: line, outcome (c, u, n, s, r), record and the name it goes by.
create table import_chunks (
    organisation_id  uuid not null,
    run_id           uuid not null,
    first_line       bigint not null,
    last_line        bigint not null,
    lines            bigint[] not null,
    outcomes         "char"[] not null,
    records          uuid[] not null,
    labels           varchar[],
    primary key (organisation_id, run_id, first_line),
    constraint import_chunks_run foreign key (run_id, organisation_id) references import_runs (id, organisation_id)
);

-- Only rows with something to tell: errors, repairs, a reason for being skipped.
create table import_rows (
    organisation_id  uuid not null,
    run_id           uuid not null,
    line             bigint not null,
    outcome          "char" not null,
    record_id        uuid,
    cells            varchar[] not null,
    errors           jsonb,
    repairs          jsonb,
    primary key (organisation_id, run_id, line),
    constraint import_rows_run foreign key (run_id, organisation_id) references import_runs (id, organisation_id)
);
create index import_rows_rejected on import_rows (organisation_id, run_id, outcome, line);
