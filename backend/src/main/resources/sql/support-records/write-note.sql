-- Question: replace the private note of a record; the one before is kept among its revisions. Nothing when it says the same.
-- Parameters: record, organisation (the caller's, which wrote it), version (of the note that the caller read, 0 for none), text (null
-- erases), account (null for a program).
-- Columns: none; one row when it was written, none when the note has changed since or says the same already.
with before as (
    select n.version, n.text from support_record_private_notes n
    where n.record_id = :record and n.organisation_id = cast(:organisation as uuid)
), kept as (
    insert into support_record_private_note_revisions (record_id, version, organisation_id, text, account_id)
    select :record, b.version, cast(:organisation as uuid), b.text, cast(:account as uuid)
    from before b
    where b.text is not null and b.version = :version and b.text is distinct from cast(:text as varchar)
    on conflict do nothing -- of two at once the second finds below that the note has changed
)
insert into support_record_private_notes as n (record_id, organisation_id, text, account_id)
values (:record, cast(:organisation as uuid), cast(:text as varchar), cast(:account as uuid))
on conflict (record_id, organisation_id) do update
set text = excluded.text, account_id = excluded.account_id, version = n.version + 1, updated_at = now()
where n.version = :version and n.text is distinct from excluded.text
