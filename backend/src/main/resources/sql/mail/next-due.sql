-- Question: one unsent message whose time has come; locked, so that several backends never send the same one.
-- Parameters: none. After 12 attempts a message waits for an administrator.
-- Columns: id, recipient, subject, body, attempts.
select id, recipient, subject, body, attempts
  from mail_messages
 where sent_at is null
   and next_attempt_at <= now()
   and attempts < 12
 order by next_attempt_at
 limit 1
   for update skip locked
