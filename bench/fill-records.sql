-- Projects, plans and 300 000 support records of 50 organisations beside the actors that are there. Variables: organisation (whose
-- key asks: it leads every fiftieth project and is in the team of sixty others), records.
create temporary table teams as
    select row_number() over (order by id = :'organisation' desc, id) - 1 as n, id
    from (select cast(:'organisation' as uuid) as id union all select uuidv7() from generate_series(2, 50)) o;
insert into organisations (id, name, short_name)
    select id, 'Structure Exemple numéro ' || n, 'Structure ' || n from teams where n > 0;
create temporary table towns as
    select row_number() over (order by code) - 1 as n, ref, name from territories where kind = 'municipality' and ref like 'municipality:07%';
create temporary table work as
    select g as n, uuidv7() as id, uuidv7() as plan_id, t.id as lead, o.ref as territory, o.name as town
    from generate_series(0, 1999) g join teams t on t.n = g % 50 join towns o on o.n = g % (select count(*) from towns);
insert into projects (id, lead_organisation_id, title, stage, status, changed_on, territory, themes, summary)
    select id, lead, 'Projet ' || n || ' de ' || town, (array['idea', 'emergence', 'feasibility', 'creation', 'launch'])[1 + n % 5], 'active',
           current_date - n % 900, territory, '{shops-services}', 'Un lieu ouvert aux habitants de ' || town
    from work;
insert into project_access (organisation_id, project_id, role) select lead, id, 'lead' from work;
insert into project_confidential (project_id) select id from work;
insert into support_plans (id, project_id, lead_organisation_id, opened_on, phase, phase_on)
    select plan_id, id, lead, current_date - 900, 'implementation', current_date - 300 from work;
insert into support_plan_memberships (id, plan_id, project_id, organisation_id, joined_on)
    select uuidv7(), plan_id, id, lead, current_date - 900 from work
    union all
    select uuidv7(), plan_id, id, cast(:'organisation' as uuid), current_date - 400 from work where n % 50 = 7 and n < 1500 or n % 50 = 8 and n < 1500;
insert into project_access (organisation_id, project_id, role)
    select organisation_id, project_id, 'team' from support_plan_memberships where organisation_id <> (select lead from work w where w.id = project_id);
insert into support_plan_changes (id, plan_id, phase, changed_on, organisation_id)
    select uuidv7(), plan_id, p.phase, current_date - p.days, lead
    from work, (values ('intake', 900), ('assessment', 700), ('implementation', 300)) p (phase, days);
insert into events (id, owner_organisation_id, state, visibility, title, kind, attendance_mode, summary, territory, starts_at, ends_at)
    select uuidv7(), w.lead, case when g % 7 = 0 then 'draft' else 'published' end, 'network', 'Soirée ' || g || ' de ' || w.town,
           'debate-evening', 'on-site', 'Rencontre autour des projets de ' || w.town, w.territory,
           current_date - g + interval '18 hours', current_date - g + interval '20 hours'
    from generate_series(0, 4999) g join work w on w.n = g % 2000;
insert into event_access (organisation_id, event_id, owner_organisation_id, role) select owner_organisation_id, id, owner_organisation_id, 'owner' from events;

create temporary table people as
    select row_number() over (order by hashtext(id::text)) - 1 as n, id from actors limit 20000;
-- What they were about, some things far more often than others.
create table bench.subjects as select row_number() over () as n, words from unnest(string_to_array(
    'budget prévisionnel|bail commercial|statuts associatifs|visite du local|demande de subvention|plan de trésorerie|conseil municipal|'
    'étude de marché|bénévoles réguliers|assurance du bâtiment|recrutement salarié|atelier cuisine|épicerie itinérante|recyclerie textile|'
    'permis de construire|convention annuelle|matériel d’occasion|chantier participatif|livraison hebdomadaire|adhésion familiale|'
    'tarif solidaire|gouvernance partagée|formation comptable|logement saisonnier|covoiturage domicile|panneau photovoltaïque|'
    'bibliothèque rurale|garde d’enfants|café associatif|laine locale|compost collectif|fablab ambulant|permanence numérique|'
    'festival d’automne|randonnée patrimoine|four communal|verger partagé|ressourcerie vélo|télétravail occasionnel|santé mentale', '|')) words;
create temporary table acts as
    select list[cast(ceil(power(random(), 2) * 40) as int)] as about, list[cast(ceil(power(random(), 2) * 40) as int)] as later,
           uuidv7() as id, w.id as project_id, w.plan_id, w.lead, w.territory, g as n,
           current_date - cast(random() * 1800 as int) as acted_on, 15 * (1 + g % 12) as minutes,
           (array['interview', 'call', 'visit', 'e-mail', 'drop-in'])[cast(ceil(random() * 5) as int)] as kind,
           array[(array['mobility', 'housing', 'energy', 'digital', 'crafts', 'tourism'])[cast(ceil(random() * 6) as int)]] as themes
    from generate_series(1, cast(:'records' as int)) g join work w on w.n = (cast(g as bigint) * 7919) % 2000
    cross join (select array_agg(words order by n) as list from bench.subjects) s;
-- Many at once: the index of words is made after them.
select pg_get_indexdef(cast('support_records_words' as regclass)) as words \gset
drop index support_records_words;
insert into support_records (id, organisation_id, acted_on, minutes, kind, mode, themes, summary, next_step, next_step_due, project_ids, plan_id)
    select id, lead, acted_on, minutes, kind, 'on-site', themes,
           'Point d’étape numéro ' || n || ' : ' || about || ' ; la suite : ' || later || '. Nous nous revoyons avec la mairie.',
           case when n % 10 = 0 then 'Rappeler après le conseil municipal' end, case when n % 10 = 0 then acted_on + 21 end,
           array[project_id], plan_id
    from acts;
:words;
insert into support_record_projects (record_id, project_id, organisation_id, acted_on, visibility, project_ids)
    select id, project_id, lead, acted_on, 'team', array[project_id] from acts;
insert into support_record_participants (record_id, position, actor_id, organisation_id, acted_on, visibility, project_ids)
    select a.id, 0, p.id, a.lead, a.acted_on, 'team', array[a.project_id]
    from acts a join people p on p.n = a.n % (select count(*) from people);
insert into fact_support (record_id, project_id, organisation_id, acted_on, kind, mode, minutes, municipality, themes)
    select id, project_id, lead, acted_on, kind, 'on-site', minutes, territory, themes from acts;
