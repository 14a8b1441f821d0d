-- A row for a record that is another organisation's fails on the reference, whether there is a note or not.
alter table support_record_private_notes drop constraint support_record_private_notes_pkey,
    add primary key (record_id, organisation_id);
alter table support_record_private_note_revisions drop constraint support_record_private_note_revisions_pkey,
    add primary key (record_id, organisation_id, version);
