-- Question: record one write for the journal and for the change feed.
-- Parameters: organisation, account, client, context (who); kind, resource, resourceId, version, fields (what);
--             before, after (who could read it before and after).
-- Columns: none.
with entry as (
    insert into audit_entries (organisation_id, account_id, api_client_id, context, action, resource, resource_id, fields)
    values (cast(:organisation as uuid), cast(:account as uuid), cast(:client as uuid), :context, :kind, :resource,
            :resourceId, :fields)
)
insert into changes (resource, resource_id, kind, version, readers_before, readers_after)
values (:resource, :resourceId, :kind, :version, :before, :after)
