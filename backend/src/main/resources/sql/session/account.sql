-- Question: the account behind a session, its preferences, and when the session ends.
-- Parameters: session (id), account (id).
-- Columns: those of SessionView.account and .preferences; expires_at.
select a.id, a.email, a.display_name, a.theme, a.density, a.language, a.single_keys,
       array(select r.role from instance_roles r where r.account_id = a.id order by r.role) as instance_roles,
       least(s.expires_at, s.last_seen_at + interval '12 hours') as expires_at
  from accounts a
  join sessions s on s.account_id = a.id and s.id = :session
 where a.id = :account
