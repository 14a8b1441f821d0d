package org.maillage.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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
    public Optional<OrganisationActor> find(UUID organisationId) {
        return sql.text("select id, name from actors where member_organisation_id = :organisation")
                .set("organisation", organisationId)
                .find(row -> new OrganisationActor(row.id("id"), row.text("name")));
    }
}
