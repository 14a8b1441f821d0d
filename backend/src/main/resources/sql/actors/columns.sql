-- Question: an actor as one caller sees it (the select list; the tables are in ActorReader).
-- Parameters: organisation (the caller's, null in context instance).
-- Columns: those of ActorView; lists as JSON text.
a.id, a.version, coalesce(own.version, 0) as own_version, a.type, a.visibility, a.name, a.acronym,
a.given_name, a.family_name, a.form_of_address, a.legal_form, a.esus, a.siren, a.siret, a.rna,
a.roles, a.themes, a.skills, a.public_description, a.street, a.complement, a.postcode, a.city,
a.municipality, municipality.name as municipality_name, a.longitude, a.latitude, a.last_verified_on,
a.consent_basis, a.consent_network, a.consent_on, a.consent_source,
a.created_at, a.updated_at, a.archived_at,
own.description as internal_description,
a.owner_organisation_id as owner_id, owner.name as owner_name,
a.member_organisation_id as member_id, member.name as member_name,
a.parent_id, parent.name as parent_name,
a.updated_by_organisation_id as updated_by_id, updater.name as updated_by_organisation,
colleague.display_name as updated_by_name,
case when cardinality(a.territories) > 0 then
    (select json_agg(json_build_object('ref', t.ref, 'kind', t.kind, 'code', t.code, 'name', t.name) order by listed.position)
     from unnest(a.territories) with ordinality as listed (ref, position)
     join territories t on t.ref = listed.ref) end as territories,
(select json_agg(json_build_object('kind', c.kind, 'value', c.value, 'label', c.label) order by c.position)
 from contact_points c
 where c.organisation_id = cast(:organisation as uuid) and c.actor_id = a.id) as contact_points,
(select json_agg(json_build_object('source', x.source, 'id', x.external_id) order by x.source, x.external_id)
 from actor_external_ids x
 where x.organisation_id = cast(:organisation as uuid) and x.actor_id = a.id) as external_ids,
(select json_agg(json_build_object('kind', l.kind, 'direction', l.direction, 'actor',
            json_build_object('id', other.id, 'name', other.name), 'from', l.from_date, 'to', l.to_date)
        order by l.direction desc, other.name_key, l.from_date, other.id)
 from (select o.kind, o.from_date, o.to_date, 'outgoing' as direction, o.to_id as other_id
       from actor_links o
       where o.from_id = a.id and (o.network or o.organisation_id = cast(:organisation as uuid))
       union all
       select i.kind, i.from_date, i.to_date, 'incoming', i.from_id
       from actor_links i
       where i.to_id = a.id and (i.network or i.organisation_id = cast(:organisation as uuid))) l
 join readable_actors other on other.id = l.other_id and (
        other.whole and (other.visibility <> 'organisation' or other.owner_organisation_id = cast(:organisation as uuid))
        or not other.whole and other.visibility = 'organisation' and other.owner_organisation_id <> cast(:organisation as uuid)
           and exists (select from person_access p
                       where p.organisation_id = cast(:organisation as uuid) and p.actor_id = other.id))) as links,
case when a.municipality is null or cardinality(a.roles) = 0
          or (cast(:organisation as uuid) is not null and not exists (
              select from contact_points c
              where c.organisation_id = cast(:organisation as uuid) and c.actor_id = a.id)) then 'incomplete'
     when a.last_verified_on is null or a.last_verified_on < current_date - interval '12 months' then 'to-verify'
     else 'up-to-date' end as state
