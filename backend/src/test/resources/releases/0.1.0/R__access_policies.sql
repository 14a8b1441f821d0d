-- The second wall for organisations, accounts, sessions, API clients, mail and the journal: docs/access.md says
-- which context is for what. Without a context no policy admits a row. In a link:* context the caller's account and
-- organisation are those of the link, so that a link opens its own rows and no others.

do $$
declare
    protected text;
    old record;
begin
    foreach protected in array array['organisations', 'accounts', 'passwords', 'instance_roles', 'memberships', 'sessions',
                                     'account_links', 'api_clients', 'mail_messages', 'audit_entries', 'changes',
                                     'idempotency_keys'] loop
        execute format('alter table %I enable row level security', protected);
        execute format('alter table %I force row level security', protected);
        for old in select policyname from pg_policies where schemaname = 'public' and tablename = protected loop
            execute format('drop policy %I on %I', old.policyname, protected);
        end loop;
        execute format('create policy owner_maintains on %I to ${ownerRole} using (true) with check (true)', protected);
    end loop;
end $$;

-- organisations: names are for everybody with a context; changes for those in charge.
create policy organisations_read on organisations for select to ${appRole} using ((select caller_context()) is not null);
create policy organisations_create on organisations for insert to ${appRole} with check (
    (select caller_administers()) or (select caller_context()) in ('link:setup', 'job:demonstration'));
create policy organisations_change on organisations for update to ${appRole} using (
    (select caller_administers()) or ((select caller_manages()) and id = (select caller_organisation())));

create policy accounts_read on accounts for select to ${appRole} using (
    id = (select caller_account())
    or (select caller_context()) in ('instance', 'authentication', 'job:demonstration')
    or ((select caller_context()) = 'member' and exists (
        select from memberships m
         where m.account_id = accounts.id and m.organisation_id = (select caller_organisation()))));
create policy accounts_create on accounts for insert to ${appRole} with check (
    ((select caller_context()) in ('link:setup', 'link:invitation') and id = (select caller_account()))
    or (select caller_context()) = 'job:demonstration');
create policy accounts_change on accounts for update to ${appRole} using (
    id = (select caller_account()) or (select caller_administers()));

create policy passwords_read on passwords for select to ${appRole} using (
    account_id = (select caller_account()) or (select caller_context()) = 'authentication');
create policy passwords_create on passwords for insert to ${appRole} with check (
    account_id = (select caller_account()) or (select caller_context()) = 'job:demonstration');
create policy passwords_change on passwords for update to ${appRole} using (account_id = (select caller_account()));

create policy instance_roles_read on instance_roles for select to ${appRole} using (
    account_id = (select caller_account())
    or (select caller_context()) in ('instance', 'authentication', 'job:demonstration'));
create policy instance_roles_create on instance_roles for insert to ${appRole} with check (
    (select caller_administers())
    or ((select caller_context()) = 'link:setup' and account_id = (select caller_account()))
    or (select caller_context()) = 'job:demonstration');
create policy instance_roles_remove on instance_roles for delete to ${appRole} using ((select caller_administers()));

-- memberships: an access table, whose policies refer to no other table.
create policy memberships_read on memberships for select to ${appRole} using (
    account_id = (select caller_account())
    or (select caller_context()) in ('instance', 'authentication', 'job:demonstration')
    or ((select caller_context()) = 'member' and organisation_id = (select caller_organisation())));
create policy memberships_create on memberships for insert to ${appRole} with check (
    (select caller_administers())
    or ((select caller_manages()) and organisation_id = (select caller_organisation()))
    or ((select caller_context()) in ('link:setup', 'link:invitation')
        and account_id = (select caller_account()) and organisation_id = (select caller_organisation()))
    or (select caller_context()) = 'job:demonstration');
create policy memberships_change on memberships for update to ${appRole} using (
    (select caller_administers()) or ((select caller_manages()) and organisation_id = (select caller_organisation())));
create policy memberships_remove on memberships for delete to ${appRole} using (
    (select caller_administers()) or ((select caller_manages()) and organisation_id = (select caller_organisation())));

create policy sessions_own on sessions for all to ${appRole} using (account_id = (select caller_account()));
create policy sessions_authenticate on sessions for select to ${appRole} using (
    (select caller_context()) in ('authentication', 'job:housekeeping') or (select caller_administers()));
create policy sessions_seen on sessions for update to ${appRole} using ((select caller_context()) = 'authentication');
create policy sessions_end on sessions for delete to ${appRole} using (
    (select caller_context()) = 'job:housekeeping' or (select caller_administers()));

-- account_links: those of the account or organisation of the link at hand, a manager's or an administrator's invitations.
create policy account_links_read on account_links for select to ${appRole} using (
    (select caller_context()) in ('authentication', 'job:housekeeping')
    or ((select caller_context()) = 'link:' || kind and (kind = 'setup'
        or (kind = 'password-reset' and account_id = (select caller_account()))
        or (kind = 'invitation' and organisation_id = (select caller_organisation()))))
    or (kind = 'invitation' and ((select caller_administers())
        or ((select caller_manages()) and organisation_id = (select caller_organisation())))));
create policy account_links_create on account_links for insert to ${appRole} with check (
    (kind = 'setup' and (select caller_context()) = 'link:setup')
    or (kind = 'password-reset' and (select caller_context()) = 'link:password-reset'
        and account_id = (select caller_account()))
    or (kind = 'invitation' and ((select caller_administers())
        or ((select caller_manages()) and organisation_id = (select caller_organisation())))));
create policy account_links_change on account_links for update to ${appRole} using (
    ((select caller_context()) = 'link:' || kind and (kind = 'setup'
        or (kind = 'password-reset' and account_id = (select caller_account()))
        or (kind = 'invitation' and organisation_id = (select caller_organisation()))))
    or (kind = 'invitation' and ((select caller_administers())
        or ((select caller_manages()) and organisation_id = (select caller_organisation())))));
create policy account_links_forget on account_links for delete to ${appRole} using (
    (select caller_context()) = 'job:housekeeping');

create policy api_clients_read on api_clients for select to ${appRole} using (
    (select caller_context()) = 'authentication'
    or ((select caller_context()) = 'member' and organisation_id = (select caller_organisation())));
create policy api_clients_create on api_clients for insert to ${appRole} with check (
    (select caller_manages()) and organisation_id = (select caller_organisation()));
create policy api_clients_change on api_clients for update to ${appRole} using (
    (select caller_context()) = 'authentication'
    or ((select caller_manages()) and organisation_id = (select caller_organisation())));

-- mail_messages: put in the box by those who write; looked at by the job that sends and by an administrator alone.
create policy mail_messages_create on mail_messages for insert to ${appRole} with check (
    (select caller_context()) in ('member', 'instance', 'link:password-reset')
    and organisation_id is not distinct from (select caller_organisation()));
create policy mail_messages_read on mail_messages for select to ${appRole} using (
    (select caller_administers()) or (select caller_context()) in ('job:mail', 'job:housekeeping'));
create policy mail_messages_change on mail_messages for update to ${appRole} using (
    (select caller_administers()) or (select caller_context()) = 'job:mail');
create policy mail_messages_forget on mail_messages for delete to ${appRole} using (
    (select caller_context()) = 'job:housekeeping');

create policy audit_entries_create on audit_entries for insert to ${appRole} with check (
    (select caller_context()) is not null
    and organisation_id is not distinct from (select caller_organisation())
    and coalesce(account_id, api_client_id) is not distinct from (select caller_account()));
create policy audit_entries_read on audit_entries for select to ${appRole} using (
    ((select caller_manages()) and organisation_id = (select caller_organisation()))
    or ((select caller_administers()) and organisation_id is null)
    or (select caller_context()) = 'job:housekeeping');
create policy audit_entries_forget on audit_entries for delete to ${appRole} using (
    (select caller_context()) = 'job:housekeeping');

create policy changes_create on changes for insert to ${appRole} with check (
    (select caller_context()) not in ('public', 'authentication', 'figures'));
create policy changes_read on changes for select to ${appRole} using (
    ((select caller_context()) = 'member' and (
        readers_after && array['public', 'network', 'organisation:' || (select caller_organisation())]::varchar[]
        or readers_before && array['public', 'network', 'organisation:' || (select caller_organisation())]::varchar[]))
    or ((select caller_context()) = 'instance' and readers_after && array['public', 'network']::varchar[]));

create policy idempotency_keys_own on idempotency_keys for all to ${appRole} using (caller_id = (select caller_account()));
create policy idempotency_keys_read on idempotency_keys for select to ${appRole} using (
    (select caller_context()) = 'job:housekeeping');
create policy idempotency_keys_forget on idempotency_keys for delete to ${appRole} using (
    (select caller_context()) = 'job:housekeeping');
