-- Support plans: the support of one project by a team. The lead of a plan is the lead of its project, always: the foreign key carries
-- a hand-over along. Whoever has an open membership of a shared plan has a row of project_access too.

alter table projects add constraint projects_lead_key unique (id, lead_organisation_id);
create unique index project_access_one_lead on project_access (project_id) where role = 'lead';

create table support_plans (
    id                        uuid primary key,
    version                   integer not null default 1,
    project_id                uuid not null,
    lead_organisation_id      uuid not null references organisations,
    visibility                varchar(12) not null default 'team',
    object                    varchar(200),
    description               varchar(5000),
    opened_on                 date not null,
    phase                     varchar(40) not null,
    phase_on                  date not null, -- the day of the last change of phase
    created_at                timestamptz not null default now(),
    updated_at                timestamptz not null default now(),
    updated_by_organisation_id uuid,
    updated_by_account_id     uuid,
    archived_at               timestamptz,
    constraint support_plans_visibility check (visibility in ('team', 'organisation')),
    constraint support_plans_days check (phase_on >= opened_on),
    constraint support_plans_lead foreign key (project_id, lead_organisation_id) references projects (id, lead_organisation_id)
        on update cascade,
    constraint support_plans_project_key unique (id, project_id)
);
create index support_plans_project on support_plans (project_id);
create index support_plans_lead on support_plans (lead_organisation_id);
create index support_plans_updated on support_plans (updated_at, id);

-- An organisation that came back has two rows. Rows are closed, never taken away.
create table support_plan_memberships (
    id               uuid primary key,
    plan_id          uuid not null,
    project_id       uuid not null,
    organisation_id  uuid not null references organisations,
    joined_on        date not null,
    left_on          date,
    created_at       timestamptz not null default now(),
    constraint support_plan_memberships_plan foreign key (plan_id, project_id) references support_plans (id, project_id),
    constraint support_plan_memberships_days check (left_on >= joined_on)
);
create unique index support_plan_memberships_open on support_plan_memberships (plan_id, organisation_id) where left_on is null;
create index support_plan_memberships_plan on support_plan_memberships (plan_id);
create index support_plan_memberships_project on support_plan_memberships (project_id) where left_on is null;
create index support_plan_memberships_organisation on support_plan_memberships (organisation_id, project_id);

-- The dated history of phases and of the lead, for the team.
create table support_plan_changes (
    id                    uuid primary key,
    plan_id               uuid not null references support_plans,
    phase                 varchar(40) not null,
    changed_on            date not null,
    organisation_id       uuid not null references organisations,
    account_id            uuid,
    new_lead_id           uuid references organisations, -- where the lead was handed over
    reason_code           varchar(40),
    reason                varchar(1000),
    created_at            timestamptz not null default now()
);
create index support_plan_changes_plan on support_plan_changes (plan_id, changed_on, id);
create index support_plan_changes_organisation on support_plan_changes (organisation_id);

create table support_plan_parts (
    organisation_id  uuid not null references organisations,
    support_plan_id  uuid not null references support_plans,
    version          integer not null default 1,
    description      varchar(20000),
    updated_at       timestamptz not null default now(),
    primary key (organisation_id, support_plan_id)
);

create table support_plan_external_ids (
    organisation_id  uuid not null,
    source           varchar(60) not null,
    external_id      varchar(200) not null,
    support_plan_id  uuid not null,
    constraint support_plan_external_ids_part foreign key (organisation_id, support_plan_id) references support_plan_parts,
    constraint support_plan_external_ids_unique primary key (organisation_id, source, external_id)
);
create index support_plan_external_ids_plan on support_plan_external_ids (organisation_id, support_plan_id);

revoke delete on support_plans, support_plan_memberships, support_plan_changes, support_plan_parts from ${appRole};
revoke update on support_plans, support_plan_memberships, support_plan_changes, support_plan_parts, support_plan_external_ids
    from ${appRole};
grant update (version, visibility, object, description, opened_on, phase, phase_on, updated_at, updated_by_organisation_id,
    updated_by_account_id, archived_at) on support_plans to ${appRole};
grant update (joined_on, left_on) on support_plan_memberships to ${appRole};
grant update (version, description, updated_at) on support_plan_parts to ${appRole};

-- A team comes and goes, and the lead may be handed over; the policies and a trigger say by whom (R__projects_policies.sql).
grant delete, update (role) on project_access to ${appRole};
grant update (lead_organisation_id) on projects to ${appRole};
create index person_access_of_record on person_access (record_id, kind);
