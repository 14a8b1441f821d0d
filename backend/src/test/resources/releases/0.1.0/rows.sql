-- What an instance of this release may hold: at least one row of every table, two organisations, an archived record, nulls.
-- Written by the owner of the tables. All of it is invented.

insert into organisations (id, name, short_name, description, suspended_at) values
    ('00000000-0000-7000-8000-000000000001', 'Structure Exemple du Plateau', 'Plateau', 'Accompagne.', null),
    ('00000000-0000-7000-8000-000000000002', 'Structure Témoin des Sources', 'Sources', null, '2026-10-01T08:00:00Z');
insert into accounts (id, email, display_name, theme, language, last_login_at) values
    ('00000000-0000-7000-8000-000000000011', 'camille@plateau.example', 'Camille Exemple', 'dark', 'fr', '2026-11-01T08:00:00Z'),
    ('00000000-0000-7000-8000-000000000012', 'sacha@sources.example', 'Sacha Témoin', 'system', 'en', null);
insert into passwords (account_id, hash) values ('00000000-0000-7000-8000-000000000011', 'not a hash');
insert into instance_roles (account_id, role) values ('00000000-0000-7000-8000-000000000011', 'administrator');
insert into memberships (organisation_id, account_id, role) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000011', 'manager'),
    ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000012', 'viewer');
insert into sessions (id, token_hash, account_id, organisation_id, expires_at) values
    ('00000000-0000-7000-8000-000000000021', '\x01', '00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000001', '2030-01-01T00:00:00Z');
insert into account_links (id, kind, token_hash, email, organisation_id, role, created_by, expires_at) values
    ('00000000-0000-7000-8000-000000000022', 'invitation', '\x02', 'alex@plateau.example', '00000000-0000-7000-8000-000000000001', 'adviser',
     '00000000-0000-7000-8000-000000000011', '2030-01-01T00:00:00Z');
insert into api_clients (id, organisation_id, name, prefix, secret_hash, scopes, created_by) values
    ('00000000-0000-7000-8000-000000000023', '00000000-0000-7000-8000-000000000001', 'Annuaire', 'abcdefgh', '\x03', '{actors:read,projects:write}',
     '00000000-0000-7000-8000-000000000011');
insert into mail_messages (id, organisation_id, purpose, recipient, subject, body, last_error) values
    ('00000000-0000-7000-8000-000000000024', '00000000-0000-7000-8000-000000000001', 'invitation', 'alex@plateau.example', 'Invitation', 'Bonjour', 'refused');
insert into audit_entries (organisation_id, account_id, context, action, resource, resource_id, fields) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000011', 'member', 'update', 'actors',
     '00000000-0000-7000-8000-000000000031', '{name,roles}');
insert into changes (resource, resource_id, kind, version, readers_before, readers_after) values
    ('actors', '00000000-0000-7000-8000-000000000031', 'update', 2, '{network}', '{network}');
insert into idempotency_keys (caller_id, route, key, request_hash, resource_id) values
    ('00000000-0000-7000-8000-000000000011', 'POST actors', 'k-1', '\x04', '00000000-0000-7000-8000-000000000031');
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version) values ('mail', 'recurring', '2026-11-23T00:00:00Z', false, 7);

insert into territories (ref, kind, code, name, name_key, search_key, population, population_year, population_kind, postcodes, parents, municipality_count) values
    ('municipality:07235', 'municipality', '07235', 'Sainte-Eulalie', 'sainte eulalie', ' sainte eulalie', 216, 2022, 'municipal', '{07510}', '{}', 1),
    ('area:00000000-0000-7000-8000-000000000025', 'area', '00000000-0000-7000-8000-000000000025', 'Hautes sources', 'hautes sources', ' hautes sources',
     null, null, null, '{}', '{}', 1);
insert into former_municipalities (code, successor, status, name) values ('07999', '07235', 'merged', 'Ancienne');
insert into territory_ancestors (ref, ancestor) values ('municipality:07235', 'area:00000000-0000-7000-8000-000000000025');
insert into territory_editions (edition, checksum) values (1, 1);
insert into vocabularies (name, label_fr, label_en) values ('released-list', 'Liste', 'List');
insert into vocabulary_terms (vocabulary, code, position, label_fr, label_en, mappings, synonyms) values
    ('released-list', 'one', 1, 'Un', 'One', '{"schema-org": ["Thing"]}', '{uno}');

insert into actors (id, version, type, visibility, owner_organisation_id, name, given_name, family_name, siret, roles, themes, postcode, city, municipality,
    longitude, latitude, consent_basis, consent_network, consent_on, consent_source, archived_at) values
    ('00000000-0000-7000-8000-000000000031', 2, 'organisation', 'public', '00000000-0000-7000-8000-000000000001', 'Café Exemple du Pont', null, null,
     null, '{relay-place}', '{third-places}', '07510', 'Sainte-Eulalie', 'municipality:07235', 4.192, 44.83, null, false, null, null, null),
    ('00000000-0000-7000-8000-000000000032', 1, 'person', 'network', '00000000-0000-7000-8000-000000000001', 'Dominique Exemple', 'Dominique', 'Exemple',
     null, '{project-holder}', '{}', null, null, 'municipality:07235', null, null, 'consent', true, '2026-05-01', 'courriel', null),
    ('00000000-0000-7000-8000-000000000033', 3, 'person', 'organisation', '00000000-0000-7000-8000-000000000002', 'Claude Témoin', 'Claude', 'Témoin',
     null, '{}', '{}', null, null, null, null, null, null, false, null, null, '2026-09-01T00:00:00Z');
insert into internal_descriptions (organisation_id, actor_id, version, description) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000031', 4, 'Rappeler le mardi.');
insert into contact_points (organisation_id, actor_id, position, kind, value) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000031', 1, 'e-mail', 'cafe@pont.example');
insert into actor_external_ids (organisation_id, source, external_id, actor_id) values
    ('00000000-0000-7000-8000-000000000001', 'annuaire', '0042', '00000000-0000-7000-8000-000000000031');
insert into actor_links (id, organisation_id, from_id, to_id, kind, from_date, network) values
    ('00000000-0000-7000-8000-000000000034', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000032',
     '00000000-0000-7000-8000-000000000031', 'volunteer-of', '2025-01-01', true);

insert into imports (id, organisation_id, kind, state, file_name, file_size, file_hash, lines, encoding, detected, settings, guesses, created_by_account_id) values
    ('00000000-0000-7000-8000-000000000041', '00000000-0000-7000-8000-000000000001', 'actors', 'committed', 'lieux.csv', 40, '\x05', 2, 'UTF-8',
     '{"format": "csv"}', '{"mapping": {"Nom": "name"}}', '{}', '00000000-0000-7000-8000-000000000011');
insert into import_runs (id, organisation_id, import_id, mode, state, settings, settings_revision, rows_read, created_rows, rejected_rows) values
    ('00000000-0000-7000-8000-000000000042', '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000041', 'commit', 'done', '{}', 1, 2, 1, 1);
insert into import_chunks (organisation_id, run_id, first_line, last_line, lines, outcomes, records, labels) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000042', 2, 3, '{2}', '{c}', '{00000000-0000-7000-8000-000000000031}', '{Café}');
insert into import_rows (organisation_id, run_id, line, outcome, cells, errors) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000042', 3, 'r', '{x,null}', '[{"code": "required"}]');

insert into projects (id, version, lead_organisation_id, title, stage, status, changed_on, territory, themes, summary, became_id) values
    ('00000000-0000-7000-8000-000000000051', 5, '00000000-0000-7000-8000-000000000001', 'Épicerie Exemple', 'launch', 'active', '2026-06-01',
     'municipality:07235', '{shops-services}', 'Une épicerie.', '00000000-0000-7000-8000-000000000031'),
    ('00000000-0000-7000-8000-000000000052', 1, '00000000-0000-7000-8000-000000000002', 'Four Témoin', 'idea', 'abandoned', '2026-07-01', null, '{}', null, null);
insert into project_access (organisation_id, project_id, role) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000051', 'lead'),
    ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000052', 'lead');
insert into project_changes (id, project_id, stage, status, changed_on, organisation_id, account_id) values
    ('00000000-0000-7000-8000-000000000053', '00000000-0000-7000-8000-000000000052', 'idea', 'abandoned', '2026-07-01',
     '00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000012');
insert into project_change_reasons (change_id, project_id, code, reason) values
    ('00000000-0000-7000-8000-000000000053', '00000000-0000-7000-8000-000000000052', 'funding', 'Pas de subvention');
insert into project_confidential (project_id, version, origin_kind, origin_id) values
    ('00000000-0000-7000-8000-000000000051', 2, 'actors', '00000000-0000-7000-8000-000000000031');
insert into project_holders (project_id, position, actor_id, role, from_date) values
    ('00000000-0000-7000-8000-000000000051', 1, '00000000-0000-7000-8000-000000000032', 'holder', '2025-01-01');
insert into project_facts (project_id, position, kind, value, recorded_on) values
    ('00000000-0000-7000-8000-000000000051', 1, 'funding-obtained', 1500050, '2026-06-01');
insert into project_parts (organisation_id, project_id, description) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000051', 'À suivre.');
insert into project_external_ids (organisation_id, source, external_id, project_id) values
    ('00000000-0000-7000-8000-000000000001', 'annuaire', 'p-042', '00000000-0000-7000-8000-000000000051');
insert into person_access (organisation_id, actor_id, kind, record_id) values
    ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000032', 'projects', '00000000-0000-7000-8000-000000000051');
update demonstrations set finished_at = '2026-11-23T00:00:00Z';
insert into demonstrations (finished_at) select '2026-11-23T00:00:00Z' where not exists (select from demonstrations);
