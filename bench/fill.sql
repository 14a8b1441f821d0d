-- Fills actors from the generated file without the import pipeline. Variables: path, organisation.
create temporary table file (identifiant text, nom text, forme_juridique text, siret text, themes text, description text,
    adresse text, code_postal text, commune text, code_insee text, telephone text, courriel text);
\set copy '\\copy file from ' :path ' with (format csv, header, delimiter '';'')'
:copy
alter table file add id uuid not null default uuidv7();
insert into actors (id, type, visibility, owner_organisation_id, updated_by_organisation_id, name, legal_form, siret, roles,
        themes, public_description, street, postcode, city, municipality)
    select id, 'organisation', 'network', :'organisation', :'organisation', nom, forme_juridique, siret, '{ess-organisation}',
        string_to_array(themes, ','), description, adresse, code_postal, commune, 'municipality:' || code_insee
    from file;
insert into internal_descriptions (organisation_id, actor_id) select :'organisation', id from file;
insert into contact_points (organisation_id, actor_id, position, kind, value)
    select cast(:'organisation' as uuid), id, 0, 'phone', telephone from file
    union all select cast(:'organisation' as uuid), id, 1, 'e-mail', courriel from file;
insert into actor_external_ids (organisation_id, source, external_id, actor_id)
    select :'organisation', 'bench', identifiant, id from file;
