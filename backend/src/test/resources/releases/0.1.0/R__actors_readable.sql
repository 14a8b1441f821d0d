-- The one place that says which columns of an actor a reader sees. Two rows may stand for one actor: the whole one, for
-- those to whom the row of actors is open, and the summary of a person, for those who work with her (person_access): name,
-- commune and roles, everything else as if it were empty. A filter or an order on another column therefore finds nothing.
-- Ask it with the condition actors/readable.sql, which leaves one row at most and is the first wall; the policies of the two
-- tables are the second. Without a condition of its own, so that the indexes of both tables serve. New columns go last.
create or replace view readable_actors with (security_invoker = true) as
select a.id, a.version, a.type, a.visibility, a.owner_organisation_id, a.member_organisation_id, a.parent_id,
       a.name, a.name_key, a.acronym, a.given_name, a.family_name, a.form_of_address, a.legal_form, a.esus,
       a.siren, a.siret, a.rna, a.roles, a.themes, a.skills, a.public_description, a.street, a.complement,
       a.postcode, a.city, a.municipality, a.longitude, a.latitude, a.territories, a.last_verified_on,
       a.consent_basis, a.consent_network, a.consent_on, a.consent_source, a.created_at, a.updated_at,
       a.updated_by_organisation_id, a.updated_by_account_id, a.archived_at, true as whole
from actors a
union all
select s.actor_id, s.version, cast('person' as varchar(12)), s.visibility, s.owner_organisation_id, cast(null as uuid), cast(null as uuid),
       s.name, s.name_key, cast(null as varchar(60)), s.given_name, s.family_name, cast(null as varchar(12)), cast(null as varchar(40)), cast(null as boolean),
       cast(null as varchar(9)), cast(null as varchar(14)), cast(null as varchar(10)), s.roles, cast('{}' as varchar(40)[]), cast('{}' as varchar(60)[]), cast(null as varchar(5000)), cast(null as varchar(300)), cast(null as varchar(300)),
       cast(null as varchar(10)), cast(null as varchar(150)), s.municipality, cast(null as double precision), cast(null as double precision), cast('{}' as varchar(50)[]), cast(null as date),
       cast(null as varchar(20)), false, cast(null as date), cast(null as varchar(300)), s.created_at, s.updated_at,
       cast(null as uuid), cast(null as uuid), s.archived_at, false
from person_summaries s;
