-- Question: write the shared part of many actors at once, each only in the version that was read.
-- Parameters: organisation, account (who writes); rows (JSON array: id, version, visibility and the columns below).
-- Columns: id of each actor that was written; one that changed since it was read is missing.
update actors a
set version = a.version + 1, updated_at = now(), visibility = r.visibility,
    updated_by_organisation_id = cast(:organisation as uuid), updated_by_account_id = cast(:account as uuid),
    parent_id = r.parent_id, name = r.name, acronym = r.acronym, given_name = r.given_name, family_name =
    r.family_name, form_of_address = r.form_of_address, legal_form = r.legal_form, esus = r.esus, siren =
    r.siren, siret = r.siret, rna = r.rna, roles = coalesce(r.roles, '{}'), themes = coalesce(r.themes, '{}'),
    skills = coalesce(r.skills, '{}'), public_description = r.public_description, street = r.street,
    complement = r.complement, postcode = r.postcode, city = r.city, municipality = r.municipality, longitude
    = r.longitude, latitude = r.latitude, territories = coalesce(r.territories, '{}'), last_verified_on =
    r.last_verified_on, consent_basis = r.consent_basis, consent_network = coalesce(r.consent_network, false),
    consent_on = r.consent_on, consent_source = r.consent_source
from json_to_recordset(cast(:rows as json)) as r (id uuid, version integer, visibility varchar,
        parent_id uuid, name varchar, acronym varchar, given_name varchar, family_name varchar,
        form_of_address varchar, legal_form varchar, esus boolean, siren varchar, siret varchar, rna varchar,
        roles varchar[], themes varchar[], skills varchar[], public_description varchar, street varchar,
        complement varchar, postcode varchar, city varchar, municipality varchar, longitude double precision,
        latitude double precision, territories varchar[], last_verified_on date, consent_basis varchar,
        consent_network boolean, consent_on date, consent_source varchar)
where a.id = r.id and a.version = r.version
returning a.id
