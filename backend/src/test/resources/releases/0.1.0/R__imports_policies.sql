-- The second wall for imports: files, reports and rows are the organisation's own. Contexts: docs/access.md.
do $$
declare protected text;
begin
    foreach protected in array array['imports', 'import_runs', 'import_chunks', 'import_rows'] loop
        execute format('alter table %I enable row level security', protected);
        execute format('alter table %I force row level security', protected);
        execute format('drop policy if exists owner_maintains on %I', protected);
        execute format('create policy owner_maintains on %I to ${ownerRole} using (true) with check (true)', protected);
        execute format('drop policy if exists %I on %I', protected || '_own', protected);
        execute format('create policy %I on %I for all to ${appRole} using ('
            || '(select caller_context()) = ''member'' and organisation_id = (select caller_organisation()))', protected || '_own', protected);
    end loop;
end $$;

-- The job that erases old files and texts works across organisations; it deletes rows and empties texts.
drop policy if exists imports_erasure on imports;
create policy imports_erasure on imports for all to ${appRole} using ((select caller_context()) = 'job:import-erasure');
drop policy if exists import_runs_erasure on import_runs;
create policy import_runs_erasure on import_runs for all to ${appRole} using ((select caller_context()) = 'job:import-erasure');
drop policy if exists import_chunks_erasure on import_chunks;
create policy import_chunks_erasure on import_chunks for all to ${appRole} using ((select caller_context()) = 'job:import-erasure');
drop policy if exists import_rows_erasure on import_rows;
create policy import_rows_erasure on import_rows for all to ${appRole} using ((select caller_context()) = 'job:import-erasure');
