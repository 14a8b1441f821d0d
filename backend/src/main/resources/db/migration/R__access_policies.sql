-- The second wall for accounts, sessions, API clients, mail and the journal. Contexts: docs/access.md.
-- Without a context no policy admits a row.

do $$
declare protected text;
begin
    foreach protected in array array['accounts', 'memberships', 'sessions', 'account_links', 'api_clients',
                                     'mail_messages', 'audit_entries', 'changes', 'idempotency_keys'] loop
        execute format('alter table %I enable row level security', protected);
        execute format('alter table %I force row level security', protected);
        execute format('drop policy if exists owner_maintains on %I', protected);
        execute format('create policy owner_maintains on %I to ${ownerRole} using (true) with check (true)', protected);
    end loop;
end $$;

drop policy if exists memberships_read on memberships;
create policy memberships_read on memberships for select to ${appRole} using (
    (select caller_context()) in ('instance', 'authentication', 'link:setup', 'link:invitation', 'link:password-reset')
    or account_id = (select caller_account())
    or ((select caller_context()) = 'member' and organisation_id = (select caller_organisation())));
drop policy if exists memberships_write on memberships;
create policy memberships_write on memberships for all to ${appRole} using (
    (select caller_context()) in ('instance', 'link:setup', 'link:invitation')
    or ((select caller_context()) = 'member' and organisation_id = (select caller_organisation())));

drop policy if exists accounts_read on accounts;
create policy accounts_read on accounts for select to ${appRole} using (
    (select caller_context()) in ('instance', 'authentication', 'link:setup', 'link:invitation', 'link:password-reset')
    or id = (select caller_account())
    or ((select caller_context()) = 'member' and exists (
        select from memberships m where m.account_id = accounts.id and m.organisation_id = (select caller_organisation()))));
drop policy if exists accounts_insert on accounts;
create policy accounts_insert on accounts for insert to ${appRole} with check (
    (select caller_context()) in ('instance', 'link:setup', 'link:invitation'));
drop policy if exists accounts_update on accounts;
create policy accounts_update on accounts for update to ${appRole} using (
    (select caller_context()) in ('instance', 'authentication', 'link:invitation', 'link:password-reset')
    or id = (select caller_account()));

drop policy if exists sessions_all on sessions;
create policy sessions_all on sessions for all to ${appRole} using (
    (select caller_context()) in ('authentication', 'instance', 'job:housekeeping', 'link:setup', 'link:invitation', 'link:password-reset')
    or account_id = (select caller_account()));

drop policy if exists account_links_all on account_links;
create policy account_links_all on account_links for all to ${appRole} using (
    (select caller_context()) in ('authentication', 'link:setup', 'link:invitation', 'link:password-reset', 'job:housekeeping')
    or ((select caller_context()) = 'instance' and kind <> 'password-reset')
    or ((select caller_context()) = 'member' and kind = 'invitation' and organisation_id = (select caller_organisation())));

drop policy if exists api_clients_all on api_clients;
create policy api_clients_all on api_clients for all to ${appRole} using (
    (select caller_context()) = 'authentication'
    or ((select caller_context()) = 'member' and organisation_id = (select caller_organisation())));

-- Anyone may put a message in the box; only the job that sends and an administrator may look into it.
drop policy if exists mail_messages_insert on mail_messages;
create policy mail_messages_insert on mail_messages for insert to ${appRole} with check ((select caller_context()) is not null);
drop policy if exists mail_messages_handle on mail_messages;
create policy mail_messages_handle on mail_messages for select to ${appRole} using (
    (select caller_context()) in ('instance', 'job:mail', 'job:housekeeping'));
drop policy if exists mail_messages_update on mail_messages;
create policy mail_messages_update on mail_messages for update to ${appRole} using ((select caller_context()) in ('instance', 'job:mail'));
drop policy if exists mail_messages_delete on mail_messages;
create policy mail_messages_delete on mail_messages for delete to ${appRole} using ((select caller_context()) = 'job:housekeeping');

drop policy if exists audit_entries_insert on audit_entries;
create policy audit_entries_insert on audit_entries for insert to ${appRole} with check (
    (select caller_context()) is not null and organisation_id is not distinct from (select caller_organisation()));
drop policy if exists audit_entries_read on audit_entries;
create policy audit_entries_read on audit_entries for select to ${appRole} using (
    ((select caller_context()) = 'member' and organisation_id = (select caller_organisation()))
    or ((select caller_context()) = 'instance' and organisation_id is null));
drop policy if exists audit_entries_delete on audit_entries;
create policy audit_entries_delete on audit_entries for delete to ${appRole} using ((select caller_context()) = 'job:housekeeping');

drop policy if exists changes_insert on changes;
create policy changes_insert on changes for insert to ${appRole} with check ((select caller_context()) is not null);
drop policy if exists changes_read on changes;
create policy changes_read on changes for select to ${appRole} using (
    ((select caller_context()) = 'member' and (
        readers_after && array['public', 'network', 'organisation:' || (select caller_organisation())]::varchar[]
        or readers_before && array['public', 'network', 'organisation:' || (select caller_organisation())]::varchar[]))
    or ((select caller_context()) = 'instance' and readers_after && array['public', 'network']::varchar[]));

drop policy if exists idempotency_keys_all on idempotency_keys;
create policy idempotency_keys_all on idempotency_keys for all to ${appRole} using (
    caller_id = (select caller_account()) or (select caller_context()) = 'job:housekeeping');
