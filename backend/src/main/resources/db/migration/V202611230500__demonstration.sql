-- Whether the demonstration data was loaded here: begun before the first account is made, finished at the very end, so that
-- a start knows an instance that it filled half from one that holds data of its own. No text of anybody.
create table demonstrations (
    only_one     boolean primary key default true,
    begun_at     timestamptz not null default now(),
    finished_at  timestamptz,
    constraint demonstrations_only_one check (only_one)
);

-- An instance that was filled before this table was there.
insert into demonstrations (finished_at)
select now() from accounts where email = 'administration@maillage.example';
