-- Question: record many writes for the journal and for the change feed.
-- Parameters: organisation, account, client, context (who); acts (JSON array of Act).
-- Columns: none.
with acts as materialized (
    select * from json_to_recordset(cast(:acts as json))
        as a (kind varchar, resource varchar, "resourceId" uuid, version integer, fields varchar[],
              "readersBefore" varchar[], "readersAfter" varchar[])
), entries as (
    insert into audit_entries (organisation_id, account_id, api_client_id, context, action, resource, resource_id, fields)
    select cast(:organisation as uuid), cast(:account as uuid), cast(:client as uuid), :context,
           a.kind, a.resource, a."resourceId", a.fields
    from acts a
)
insert into changes (resource, resource_id, kind, version, readers_before, readers_after)
select a.resource, a."resourceId", a.kind, a.version, a."readersBefore", a."readersAfter" from acts a
