-- Question: create many actors at once, recorded by one organisation.
-- Parameters: organisation, account (who writes); rows (JSON array: id, type, visibility and the columns below).
-- Columns: none.
insert into actors (id, type, visibility, owner_organisation_id, updated_by_organisation_id, updated_by_account_id,
        parent_id, name, acronym, given_name, family_name, form_of_address, legal_form, esus, siren, siret,
        rna, roles, themes, skills, public_description, street, complement, postcode, city, municipality,
        longitude, latitude, territories, last_verified_on, consent_basis, consent_network, consent_on,
        consent_source)
select r.id, r.type, r.visibility, :organisation, :organisation, cast(:account as uuid),
        r.parent_id, r.name, r.acronym, r.given_name, r.family_name, r.form_of_address, r.legal_form, r.esus,
        r.siren, r.siret, r.rna, coalesce(r.roles, '{}'), coalesce(r.themes, '{}'), coalesce(r.skills, '{}'),
        r.public_description, r.street, r.complement, r.postcode, r.city, r.municipality, r.longitude,
        r.latitude, coalesce(r.territories, '{}'), r.last_verified_on, r.consent_basis,
        coalesce(r.consent_network, false), r.consent_on, r.consent_source
from json_to_recordset(cast(:rows as json)) as r (id uuid, type varchar, visibility varchar,
        parent_id uuid, name varchar, acronym varchar, given_name varchar, family_name varchar,
        form_of_address varchar, legal_form varchar, esus boolean, siren varchar, siret varchar, rna varchar,
        roles varchar[], themes varchar[], skills varchar[], public_description varchar, street varchar,
        complement varchar, postcode varchar, city varchar, municipality varchar, longitude double precision,
        latitude double precision, territories varchar[], last_verified_on date, consent_basis varchar,
        consent_network boolean, consent_on date, consent_source varchar)
