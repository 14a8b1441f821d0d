-- Since when exactly an organisation reads the confidential part of a project: what was corrected before is not for its eyes.
alter table project_access add column let_in_at timestamptz;
update project_access set let_in_at = since;
alter table project_access alter column let_in_at set not null, alter column let_in_at set default now();
