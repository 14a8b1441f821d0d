package org.maillage.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.organisations.OrganisationActor;
import org.maillage.organisations.OrganisationActors;
import org.maillage.shared.sql.Sql;

/** Tells organisations which actor they are in the directory. */
@ApplicationScoped
class MemberOrganisationActors implements OrganisationActors {

    @Inject
    Sql sql;

    @Override
    public Map<UUID, OrganisationActor> find(Collection<UUID> organisationIds) {
        Map<UUID, OrganisationActor> found = new HashMap<>();
        sql.text(
                        "select id, name, member_organisation_id from actors where member_organisation_id = any (:organisations)")
                .set("organisations", List.copyOf(organisationIds))
                .list(row -> Map.entry(
                        row.id("member_organisation_id"), new OrganisationActor(row.id("id"), row.text("name"))))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }
}
