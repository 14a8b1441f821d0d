-- Question: what does this link open? Nothing once used, revoked, expired, or when its organisation or account is
-- suspended; a set-up link only while there is no account at all.
-- Parameters: hash (SHA-256 of the token).
-- Columns: those of AccountLink; account_id of an invitation is the account that already has its address.
select l.id, l.kind, coalesce(l.email, reset.email) as email, coalesce(l.display_name, reset.display_name) as display_name,
       coalesce(l.account_id, known.id) as account_id, l.organisation_id, o.name as organisation_name, l.role, l.expires_at
  from account_links l
  left join organisations o on o.id = l.organisation_id
  left join accounts reset on reset.id = l.account_id
  left join accounts known on l.kind = 'invitation' and known.email = l.email
 where l.token_hash = :hash
   and l.used_at is null
   and l.revoked_at is null
   and l.expires_at > now()
   and o.suspended_at is null
   and reset.suspended_at is null
   and (l.kind <> 'setup' or not exists (select from accounts))
