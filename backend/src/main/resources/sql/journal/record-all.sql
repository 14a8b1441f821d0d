-- Question: record many writes for the journal and for the change feed.
-- Parameters: organisation, account, client, context (who); arrays with an element for each act: kind, resource, resourceId,
--             version, and fields, before, after (names apart by blanks; before and after: who could read it).
-- Columns: none.
with acts as materialized (
    select * from unnest(cast(:kind as varchar[]), cast(:resource as varchar[]), cast(:resourceId as uuid[]),
            cast(:version as integer[]), cast(:fields as varchar[]), cast(:before as varchar[]), cast(:after as varchar[]))
        as a (kind, resource, resource_id, version, fields, before, after)
), entries as (
    insert into audit_entries (organisation_id, account_id, api_client_id, context, action, resource, resource_id, fields)
    select cast(:organisation as uuid), cast(:account as uuid), cast(:client as uuid), :context,
           a.kind, a.resource, a.resource_id, string_to_array(a.fields, ' ')
    from acts a
)
insert into changes (resource, resource_id, kind, version, readers_before, readers_after)
select a.resource, a.resource_id, a.kind, a.version, string_to_array(a.before, ' '), string_to_array(a.after, ' ') from acts a
