-- A session that is taken out of its event stays for the support records that name it: whose they are is not for the organisers to
-- know, so that they can neither be asked to mind them nor be refused because of them.
alter table event_sessions add column removed_at timestamptz;
alter table support_records drop constraint support_records_event_session_id_fkey,
    add constraint support_records_event_session foreign key (event_session_id) references event_sessions;
revoke delete on event_sessions from ${appRole};
grant update (removed_at) on event_sessions to ${appRole};
