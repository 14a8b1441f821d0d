-- Not when the transaction began that lets an organisation in: what was corrected while it waited is not for its eyes either.
alter table project_access alter column let_in_at set default clock_timestamp();
