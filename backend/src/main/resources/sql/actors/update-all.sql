-- Question: write the shared part of many actors at once, each only in the version that was read.
-- Parameters: organisation, account (who writes); arrays with an element for each actor: id, version, visibility,
--             parent_id, name, acronym, given_name, family_name, form_of_address, legal_form, esus, siren, siret,
--             rna, roles, themes, skills, public_description, street, complement, postcode, city, municipality,
--             longitude, latitude, territories, last_verified_on, consent_basis, consent_network, consent_on,
--             consent_source (roles, themes, skills, territories: apart by line breaks).
-- Columns: id of each actor that was written; one that changed since it was read is missing.
update actors a
set version = a.version + 1, updated_at = now(), visibility = r.visibility,
    updated_by_organisation_id = cast(:organisation as uuid), updated_by_account_id = cast(:account as uuid),
    parent_id = r.parent_id, name = r.name, acronym = r.acronym, given_name = r.given_name, family_name =
    r.family_name, form_of_address = r.form_of_address, legal_form = r.legal_form, esus = r.esus, siren =
    r.siren, siret = r.siret, rna = r.rna, roles = string_to_array(r.roles, e'\n'), themes = string_to_array(r.themes, e'\n'),
    skills = string_to_array(r.skills, e'\n'), public_description = r.public_description, street = r.street,
    complement = r.complement, postcode = r.postcode, city = r.city, municipality = r.municipality, longitude
    = r.longitude, latitude = r.latitude, territories = string_to_array(r.territories, e'\n'), last_verified_on =
    r.last_verified_on, consent_basis = r.consent_basis, consent_network = coalesce(r.consent_network, false),
    consent_on = r.consent_on, consent_source = r.consent_source
from unnest(
        cast(:id as uuid[]), cast(:version as integer[]), cast(:visibility as varchar[]), cast(:parent_id as uuid[]),
        cast(:name as varchar[]), cast(:acronym as varchar[]), cast(:given_name as varchar[]),
        cast(:family_name as varchar[]), cast(:form_of_address as varchar[]), cast(:legal_form as varchar[]),
        cast(:esus as boolean[]), cast(:siren as varchar[]), cast(:siret as varchar[]), cast(:rna as varchar[]),
        cast(:roles as varchar[]), cast(:themes as varchar[]), cast(:skills as varchar[]),
        cast(:public_description as varchar[]), cast(:street as varchar[]), cast(:complement as varchar[]),
        cast(:postcode as varchar[]), cast(:city as varchar[]), cast(:municipality as varchar[]),
        cast(:longitude as double precision[]), cast(:latitude as double precision[]),
        cast(:territories as varchar[]), cast(:last_verified_on as date[]), cast(:consent_basis as varchar[]),
        cast(:consent_network as boolean[]), cast(:consent_on as date[]), cast(:consent_source as varchar[]))
    as r (
        id, version, visibility, parent_id, name, acronym, given_name, family_name, form_of_address, legal_form,
        esus, siren, siret, rna, roles, themes, skills, public_description, street, complement, postcode,
        city, municipality, longitude, latitude, territories, last_verified_on, consent_basis,
        consent_network, consent_on, consent_source)
where a.id = r.id and a.version = r.version
returning a.id
