-- Question: the organisations that an account may act for.
-- Parameters: account (id).
-- Columns: id, name, short_name of the organisation; role held there.
select o.id, o.name, o.short_name, m.role
  from memberships m
  join organisations o on o.id = m.organisation_id
 where m.account_id = :account
   and o.suspended_at is null
 order by normalised(o.name), o.id
