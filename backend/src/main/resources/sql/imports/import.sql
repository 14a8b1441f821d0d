-- Question: one import, with who brought it in.
-- Parameters: id (of the import); organisation (the caller's).
-- Columns: those of StoredImport; author from accounts or API clients, null when gone.
select i.id, i.version, i.kind, i.state, i.file_name, i.file_size, i.lines, i.encoding, i.detected, i.settings, i.guesses,
       i.created_at, i.erased_at is not null as erased,
       case when i.created_by_client_id is null then 'account' else 'api-client' end as author_kind,
       coalesce(i.created_by_account_id, i.created_by_client_id) as author_id,
       coalesce(a.display_name, c.name) as author_name
from imports i
left join accounts a on a.id = i.created_by_account_id
left join api_clients c on c.id = i.created_by_client_id
where i.id = :id and i.organisation_id = cast(:organisation as uuid)
