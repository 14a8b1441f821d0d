-- Authentication in one statement outside any transaction. The context is put back before returning, so that calling
-- one of these inside a transaction gives it nothing. (A SET clause would do that by itself, but wants a superuser.)
-- Time-outs: 12 h idle, 14 days in all (expires_at).

create or replace function authenticate_session(presented bytea)
    returns table (session_id uuid, account_id uuid, organisation_id uuid, role varchar, instance_roles varchar[])
    language plpgsql volatile
as $$
#variable_conflict use_column
declare
    before text := coalesce(current_setting('maillage.context', true), '');
    seen timestamptz;
begin
    perform set_config('maillage.context', 'authentication', true);
    select s.id, s.account_id, s.organisation_id, m.role,
           array(select r.role from instance_roles r where r.account_id = s.account_id order by r.role),
           s.last_seen_at
      into session_id, account_id, organisation_id, role, instance_roles, seen
      from sessions s
      join accounts a on a.id = s.account_id and a.suspended_at is null
      left join memberships m on m.organisation_id = s.organisation_id and m.account_id = s.account_id
      left join organisations o on o.id = s.organisation_id and o.suspended_at is null
     where s.token_hash = presented
       and s.expires_at > now()
       and s.last_seen_at > now() - interval '12 hours'
       and (s.organisation_id is null or (m.role is not null and o.id is not null));
    if found and (organisation_id is not null or cardinality(instance_roles) > 0) then
        if seen < now() - interval '1 minute' then
            update sessions set last_seen_at = now() where id = session_id;
        end if;
        return next;
    end if;
    perform set_config('maillage.context', before, true);
end $$;

create or replace function authenticate_api_client(presented bytea)
    returns table (api_client_id uuid, organisation_id uuid, scopes varchar[])
    language plpgsql volatile
as $$
#variable_conflict use_column
declare
    before text := coalesce(current_setting('maillage.context', true), '');
    used timestamptz;
begin
    perform set_config('maillage.context', 'authentication', true);
    select c.id, c.organisation_id, c.scopes, c.last_used_at
      into api_client_id, organisation_id, scopes, used
      from api_clients c
      join organisations o on o.id = c.organisation_id and o.suspended_at is null
     where c.secret_hash = presented
       and c.revoked_at is null
       and (c.expires_at is null or c.expires_at > now());
    if found then
        if used is null or used < now() - interval '1 minute' then
            update api_clients set last_used_at = now() where id = api_client_id;
        end if;
        return next;
    end if;
    perform set_config('maillage.context', before, true);
end $$;
