-- Question: create many actors at once, recorded by one organisation.
-- Parameters: organisation, account (who writes); arrays with an element for each actor: id, type, visibility,
--             parent_id, name, acronym, given_name, family_name, form_of_address, legal_form, esus, siren, siret,
--             rna, roles, themes, skills, public_description, street, complement, postcode, city, municipality,
--             longitude, latitude, territories, last_verified_on, consent_basis, consent_network, consent_on,
--             consent_source (roles, themes, skills, territories: apart by line breaks).
-- Columns: none.
insert into actors (id, type, visibility, owner_organisation_id, updated_by_organisation_id, updated_by_account_id,
        parent_id, name, acronym, given_name, family_name, form_of_address, legal_form, esus, siren, siret,
        rna, roles, themes, skills, public_description, street, complement, postcode, city, municipality,
        longitude, latitude, territories, last_verified_on, consent_basis, consent_network, consent_on,
        consent_source)
select r.id, r.type, r.visibility, :organisation, :organisation, cast(:account as uuid),
        r.parent_id, r.name, r.acronym, r.given_name, r.family_name, r.form_of_address, r.legal_form, r.esus,
        r.siren, r.siret, r.rna, string_to_array(r.roles, e'\n'), string_to_array(r.themes, e'\n'), string_to_array(r.skills, e'\n'),
        r.public_description, r.street, r.complement, r.postcode, r.city, r.municipality, r.longitude,
        r.latitude, string_to_array(r.territories, e'\n'), r.last_verified_on, r.consent_basis,
        coalesce(r.consent_network, false), r.consent_on, r.consent_source
from unnest(
        cast(:id as uuid[]), cast(:type as varchar[]), cast(:visibility as varchar[]), cast(:parent_id as uuid[]),
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
        id, type, visibility, parent_id, name, acronym, given_name, family_name, form_of_address, legal_form,
        esus, siren, siret, rna, roles, themes, skills, public_description, street, complement, postcode,
        city, municipality, longitude, latitude, territories, last_verified_on, consent_basis,
        consent_network, consent_on, consent_source)
