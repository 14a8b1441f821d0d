-- Question: an entry of a timeline with its names (the select list; the tables are in names.sql).
-- Parameters: none.
-- Columns: those of TimelineEntry; the codes as a list of one, as JSON text.
e.id, e.kind, e.on_date, e.at, e.record_kind, e.record_id, e.minutes,
e.organisation_id, actor_of.name as organisation_name, colleague.display_name as by_name,
coalesce(p.title, v.title, a.name) as record_name,
coalesce(e.text, why.reason) as text,
jsonb_build_array(jsonb_strip_nulls(e.codes || jsonb_build_object('reasonCode', why.code))) as codes
