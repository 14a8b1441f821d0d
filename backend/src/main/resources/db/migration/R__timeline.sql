-- What happened with a project, an actor or a member organisation (subject_kind, subject_id), one branch for each kind of entry and
-- of subject. With the rights of whoever asks (security_invoker): the policies of the tables decide which rows there are. For the
-- first wall (sql/timeline/readable.sql) each row says why it may be read:
--   open         the network reads it;
--   owner_id     the organisation whose it is;
--   event_id     its organisers read it;
--   project_ids  who is in the team of all of these reads it; null where that is no reason.
-- A holder_id is of an actor without whom the entry says nothing: who does not see the one does not see the other. An origin_of is
-- the project that came from there, which its team alone reads. id is unique within one subject. Names, and what support records say, are joined for one page alone (sql/timeline/names.sql): a long text
-- would have to be fetched for each of thousands of entries only to be sorted. New columns go last.
create or replace view timeline_entries with (security_invoker = true) as
with changes as not materialized (
    select cast('project-change' as varchar(20)) as kind, cast(c.id as varchar(60)) as id, c.id as source_id,
           c.changed_on as on_date, cast(c.changed_on as timestamp) at time zone 'Europe/Paris' as moment, c.created_at as at,
           c.organisation_id, c.account_id, cast('projects' as varchar(20)) as record_kind, c.project_id as record_id,
           cast(null as uuid) as holder_id, true as open, cast(null as uuid) as owner_id, cast(null as uuid) as event_id,
           cast(null as uuid[]) as project_ids, cast(null as text) as text,
           jsonb_build_object('stage', c.stage, 'status', c.status) as codes,
           cast(null as integer) as minutes, c.project_id, cast(null as uuid) as origin_of
    from project_changes c
), sittings as not materialized (
    select cast('event' as varchar(20)) as kind, cast(s.id as varchar(60)) as id, s.id as source_id,
           cast(s.local_start as date) as on_date, s.starts_at as moment, s.starts_at as at,
           v.owner_organisation_id as organisation_id, cast(null as uuid) as account_id,
           cast('events' as varchar(20)) as record_kind, v.id as record_id,
           cast(null as uuid) as holder_id, v.network as open, v.owner_organisation_id as owner_id, v.id as event_id,
           cast(null as uuid[]) as project_ids, cast(s.title as text) as text,
           jsonb_build_object('eventKind', v.kind, 'eventState', v.state) as codes, cast(null as integer) as minutes,
           cast(null as uuid) as project_id, cast(null as uuid) as origin_of
    from event_sessions s join events v on v.id = s.event_id
    where v.archived_at is null and s.removed_at is null
), origins as not materialized (
    -- The evening that a project came from; of a series the session that was nearest, best before, when the project began.
    select d.project_id, s.source_id
    from project_confidential d
    cross join lateral (select min(c.changed_on) as on_date from project_changes c where c.project_id = d.project_id) began
    cross join lateral (
        select x.id as source_id from event_sessions x
        where x.event_id = d.origin_id and x.removed_at is null
        order by cast(x.local_start as date) > began.on_date, abs(cast(x.local_start as date) - began.on_date), x.starts_at
        limit 1) s
    where d.origin_kind = 'events'
    and not exists (select from event_projects b where b.project_id = d.project_id and b.event_id = d.origin_id)
), holdings as not materialized (
    select h.project_id, h.actor_id, cast('holder' as varchar(20)) as kind,
           cast(h.project_id || ':' || h.position || ':' || d.change as varchar(60)) as id, h.project_id as source_id,
           d.on_date, cast(d.on_date as timestamp) at time zone 'Europe/Paris' as moment, cast(null as timestamptz) as at,
           array[h.project_id] as project_ids, jsonb_build_object('change', d.change, 'role', h.role) as codes
    from project_holders h
    cross join lateral (values ('began', h.from_date), ('ended', h.to_date)) d (change, on_date)
    where d.on_date is not null
), acts as not materialized (
    select cast('support-record' as varchar(20)) as kind, cast(r.id as varchar(60)) as id, r.id as source_id,
           r.acted_on as on_date, cast(r.acted_on as timestamp) at time zone 'Europe/Paris' as moment, r.created_at as at,
           r.organisation_id, r.account_id, cast('support-records' as varchar(20)) as record_kind, r.id as record_id,
           cast(null as uuid) as holder_id, false as open, r.organisation_id as owner_id, cast(null as uuid) as event_id,
           case when r.visibility = 'team' and r.project_ids <> '{}' then r.project_ids end as project_ids,
           cast(null as text) as text, cast(null as jsonb) as codes, cast(null as integer) as minutes,
           cast(null as uuid) as project_id, cast(null as uuid) as origin_of
    from support_records r
    where r.archived_at is null
), steps as not materialized (
    select cast('plan-change' as varchar(20)) as kind, cast(c.id as varchar(60)) as id, c.id as source_id,
           c.changed_on as on_date, cast(c.changed_on as timestamp) at time zone 'Europe/Paris' as moment, c.created_at as at,
           c.organisation_id, c.account_id, cast('support-plans' as varchar(20)) as record_kind, p.id as record_id,
           cast(null as uuid) as holder_id, false as open, p.lead_organisation_id as owner_id, cast(null as uuid) as event_id,
           case when p.visibility = 'team' then array[p.project_id] end as project_ids, cast(c.reason as text) as text,
           jsonb_build_object('phase', c.phase, 'reasonCode', c.reason_code,
               'change', case when c.new_lead_id is not null then 'handed-over' end) as codes,
           cast(null as integer) as minutes, p.project_id, cast(null as uuid) as origin_of
    from support_plan_changes c join support_plans p on p.id = c.plan_id
    where p.archived_at is null
), team as not materialized (
    select cast('team' as varchar(20)) as kind, cast(m.id || ':' || d.change as varchar(60)) as id, m.id as source_id,
           d.on_date, cast(d.on_date as timestamp) at time zone 'Europe/Paris' as moment, d.at,
           m.organisation_id, cast(null as uuid) as account_id, cast('support-plans' as varchar(20)) as record_kind,
           m.plan_id as record_id, cast(null as uuid) as holder_id, false as open, m.organisation_id as owner_id,
           cast(null as uuid) as event_id,
           (select array[m.project_id] from support_plans p where p.id = m.plan_id and p.visibility = 'team') as project_ids,
           cast(null as text) as text,
           jsonb_build_object('change', d.change) as codes, cast(null as integer) as minutes, m.project_id,
           cast(null as uuid) as origin_of
    from support_plan_memberships m
    cross join lateral (values ('joined', m.joined_on, m.created_at), ('left', m.left_on, null)) d (change, on_date, at)
    where d.on_date is not null
    and not exists (select from support_plans p where p.id = m.plan_id and p.archived_at is not null)
)
select cast('projects' as varchar(20)) as subject_kind, c.record_id as subject_id, c.* from changes c
union all
select 'organisations', c.organisation_id, c.* from changes c
union all
select 'projects', b.project_id, s.* from sittings s join event_projects b on b.event_id = s.record_id
union all
select 'projects', o.project_id, s.kind, s.id, s.source_id, s.on_date, s.moment, s.at, s.organisation_id, s.account_id,
       s.record_kind, s.record_id, s.holder_id, s.open, s.owner_id, s.event_id, s.project_ids, s.text,
       s.codes || jsonb_build_object('change', 'origin'), s.minutes, s.project_id, o.project_id
from origins o join sittings s on s.source_id = o.source_id
union all
select 'actors', o.actor_id, s.* from sittings s join event_organisers o on o.event_id = s.record_id
union all
select 'organisations', s.owner_id, s.* from sittings s
union all
select 'projects', h.project_id, h.kind, h.id, h.source_id, h.on_date, h.moment, h.at, null, null, 'actors', h.actor_id,
       h.actor_id, false, null, null, h.project_ids, null, h.codes, null, h.project_id, null
from holdings h
union all
select 'actors', h.actor_id, h.kind, h.id, h.source_id, h.on_date, h.moment, h.at, null, null, 'projects', h.project_id,
       h.actor_id, false, null, null, h.project_ids, null, h.codes, null, h.project_id, null
from holdings h
union all
select 'actors', a.id, 'actor', cast(a.id as varchar(60)), a.id, cast(a.created_at at time zone 'Europe/Paris' as date), a.created_at,
       a.created_at, a.owner_organisation_id, null, 'actors', a.id, a.id, true, null, null, null, null,
       jsonb_build_object('change', 'created'), null, null, null
from actors a
union all
select 'projects', x.project_id, r.* from acts r join support_record_projects x on x.record_id = r.record_id
union all
select 'actors', x.actor_id, r.* from acts r join support_record_participants x on x.record_id = r.record_id
union all
select 'organisations', r.organisation_id, r.* from acts r
union all
select 'projects', s.project_id, s.* from steps s
union all
select 'organisations', s.organisation_id, s.* from steps s
union all
select 'projects', m.project_id, m.* from team m
union all
select 'organisations', m.organisation_id, m.* from team m;
