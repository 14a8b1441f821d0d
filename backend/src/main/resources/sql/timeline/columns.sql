-- Question: an entry of a timeline with its names (the select list; the tables are in names.sql).
-- Parameters: none.
-- Columns: those of TimelineEntry; the codes as a list of one, as JSON text. Who may read a support record may read the titles of
-- its projects: every member organisation may.
e.id, e.kind, e.on_date, e.at, e.record_kind, e.record_id, act.minutes,
e.organisation_id, actor_of.name as organisation_name, colleague.display_name as by_name,
coalesce(plan.object, p.title, v.title, a.name) as record_name,
coalesce(e.text, why.reason, left(act.summary, 300)) as text,
jsonb_build_array(jsonb_strip_nulls(case
    when act.id is not null then jsonb_build_object('supportKind', act.kind)
    when why.code is not null then e.codes || jsonb_build_object('reasonCode', why.code)
    else e.codes end)) as codes,
(select jsonb_agg(jsonb_build_object('id', about.id, 'name', about.title) order by n.position)
 from unnest(act.project_ids) with ordinality n (id, position) join projects about on about.id = n.id) as projects
