-- Who may do what, who did what. The context of every transaction is set by the application
-- (set_config(..., true)) and read by the policies through the functions below.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

grant usage on schema public to ${appRole};
alter default privileges in schema public grant select, insert, update, delete on tables to ${appRole};
alter default privileges in schema public grant usage, select on sequences to ${appRole};

create function caller_context() returns text language sql stable parallel safe
    as $$ select nullif(current_setting('maillage.context', true), '') $$;
create function caller_organisation() returns uuid language sql stable parallel safe
    as $$ select nullif(current_setting('maillage.organisation', true), '')::uuid $$;
create function caller_account() returns uuid language sql stable parallel safe
    as $$ select nullif(current_setting('maillage.account', true), '')::uuid $$;

-- In context member the role held there; in context instance the instance roles, comma-separated.
create function caller_manages() returns boolean language sql stable parallel safe
    as $$ select coalesce(current_setting('maillage.context', true) = 'member'
                          and current_setting('maillage.role', true) = 'manager', false) $$;
create function caller_administers() returns boolean language sql stable parallel safe
    as $$ select coalesce(current_setting('maillage.context', true) = 'instance'
                          and 'administrator' = any (string_to_array(current_setting('maillage.role', true), ',')), false) $$;

-- unaccent() is only stable; naming its dictionary makes the result depend on nothing else. The expression finds every run of
-- other characters that is not one blank already: matching the single blanks too would take four times as long.
create function normalised(value text) returns text language sql immutable strict parallel safe
    as $$ select trim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, value)), ' *[^[:alnum:] ][^[:alnum:]]*|  +', ' ', 'g')) $$;

create table organisations (
    id            uuid primary key,
    version       integer not null default 1,
    name          varchar(200) not null,
    short_name    varchar(60) not null,
    description   varchar(2000),
    website       varchar(500),
    suspended_at  timestamptz,
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now()
);
create unique index organisations_name_unique on organisations (normalised(name));

create table accounts (
    id              uuid primary key,
    version         integer not null default 1,
    email           varchar(254) not null,
    display_name    varchar(120) not null,
    theme           varchar(10) not null default 'system',
    density         varchar(12) not null default 'comfortable',
    language        varchar(2) not null default 'fr',
    single_keys     boolean not null default true,
    suspended_at    timestamptz,
    last_login_at   timestamptz,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    constraint accounts_email_lower check (email = lower(email)),
    constraint accounts_email_unique unique (email),
    constraint accounts_theme check (theme in ('system', 'light', 'dark')),
    constraint accounts_density check (density in ('comfortable', 'dense')),
    constraint accounts_language check (language in ('fr', 'en'))
);

-- Apart from accounts, because colleagues may read an account but never this.
create table passwords (
    account_id  uuid primary key references accounts,
    hash        varchar(300) not null,
    changed_at  timestamptz not null default now()
);

-- Apart from accounts, because an account may change itself but never its powers.
create table instance_roles (
    account_id  uuid not null references accounts,
    role        varchar(20) not null,
    granted_at  timestamptz not null default now(),
    primary key (account_id, role),
    constraint instance_roles_role check (role in ('coordinator', 'administrator'))
);

-- An access table: its policy refers to no other table, so that other policies may ask it.
create table memberships (
    organisation_id  uuid not null references organisations,
    account_id       uuid not null references accounts,
    version          integer not null default 1,
    role             varchar(10) not null,
    created_at       timestamptz not null default now(),
    primary key (organisation_id, account_id),
    constraint memberships_role check (role in ('viewer', 'adviser', 'manager'))
);
create index memberships_account on memberships (account_id);

create table sessions (
    id               uuid primary key,
    token_hash       bytea not null,
    account_id       uuid not null references accounts,
    organisation_id  uuid references organisations,
    created_at       timestamptz not null default now(),
    last_seen_at     timestamptz not null default now(),
    expires_at       timestamptz not null,
    constraint sessions_token_unique unique (token_hash)
);
create index sessions_account on sessions (account_id);
create index sessions_organisation on sessions (organisation_id);

create table account_links (
    id               uuid primary key,
    kind             varchar(20) not null,
    token_hash       bytea not null,
    email            varchar(254),
    display_name     varchar(120),
    account_id       uuid references accounts,
    organisation_id  uuid references organisations,
    role             varchar(10),
    created_by       uuid references accounts,
    created_at       timestamptz not null default now(),
    expires_at       timestamptz not null,
    used_at          timestamptz,
    revoked_at       timestamptz,
    constraint account_links_token_unique unique (token_hash),
    constraint account_links_kind check (kind in ('setup', 'invitation', 'password-reset')),
    constraint account_links_role check (role in ('viewer', 'adviser', 'manager')),
    constraint account_links_shape check (case kind
        when 'invitation' then organisation_id is not null and role is not null and email is not null
        when 'password-reset' then account_id is not null
        else true end)
);
create index account_links_organisation on account_links (organisation_id, created_at desc);
create index account_links_account on account_links (account_id);

create table api_clients (
    id               uuid primary key,
    version          integer not null default 1,
    organisation_id  uuid not null references organisations,
    name             varchar(120) not null,
    prefix           varchar(12) not null,
    secret_hash      bytea not null,
    scopes           varchar(60)[] not null,
    created_by       uuid references accounts,
    created_at       timestamptz not null default now(),
    expires_at       timestamptz,
    revoked_at       timestamptz,
    last_used_at     timestamptz,
    constraint api_clients_secret_unique unique (secret_hash)
);
create index api_clients_organisation on api_clients (organisation_id);

create table mail_messages (
    id               uuid primary key,
    organisation_id  uuid references organisations,
    purpose          varchar(40) not null,
    recipient        varchar(254) not null,
    subject          varchar(300) not null,
    body             text not null,
    created_at       timestamptz not null default now(),
    sent_at          timestamptz,
    attempts         integer not null default 0,
    next_attempt_at  timestamptz not null default now(),
    last_error       varchar(200)
);
create index mail_messages_organisation on mail_messages (organisation_id);
create index mail_messages_due on mail_messages (next_attempt_at) where sent_at is null;

-- Who did what: ids and field names, never contents.
create table audit_entries (
    id               uuid primary key default uuidv7(),
    occurred_at      timestamptz not null default now(),
    organisation_id  uuid,
    account_id       uuid,
    api_client_id    uuid,
    context          varchar(40) not null,
    action           varchar(40) not null,
    resource         varchar(40) not null,
    resource_id      uuid,
    fields           varchar(60)[] not null default '{}'
);
create index audit_entries_organisation on audit_entries (organisation_id, occurred_at desc, id desc);
create index audit_entries_resource on audit_entries (resource_id);
create index audit_entries_age on audit_entries using brin (occurred_at); -- only ever appended to

-- What changed, in commit order (transaction, sequence), and who could read it before and after:
-- 'public', 'network' or 'organisation:<id>'.
create table changes (
    sequence        bigint generated always as identity,
    transaction     xid8 not null default pg_current_xact_id(),
    occurred_at     timestamptz not null default now(),
    resource        varchar(40) not null,
    resource_id     uuid not null,
    kind            varchar(10) not null,
    version         integer not null,
    readers_before  varchar(60)[] not null,
    readers_after   varchar(60)[] not null,
    primary key (transaction, sequence),
    constraint changes_kind check (kind in ('create', 'update', 'archive', 'restore', 'erase'))
);
create index changes_resource on changes (resource_id, sequence);

-- One row per (caller, route, key): the answer of a repeated POST for 24 hours.
create table idempotency_keys (
    caller_id        uuid not null,
    route            varchar(200) not null,
    key              varchar(200) not null,
    request_hash     bytea not null,
    resource_id      uuid not null,
    created_at       timestamptz not null default now(),
    primary key (caller_id, route, key)
);
create index idempotency_keys_age on idempotency_keys (created_at);
