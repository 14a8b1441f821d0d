-- Question: record an act that changes no record: a log-in, a reading of something confidential.
-- Parameters: organisation, account, client, context (who); action, resource, resourceId, fields (what).
-- Columns: none.
insert into audit_entries (organisation_id, account_id, api_client_id, context, action, resource, resource_id, fields)
values (cast(:organisation as uuid), cast(:account as uuid), cast(:client as uuid), :context, :action, :resource,
        cast(:resourceId as uuid), :fields)
