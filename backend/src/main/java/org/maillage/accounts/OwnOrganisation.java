package org.maillage.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.maillage.organisations.OrganisationService;
import org.maillage.organisations.OrganisationView;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/** The first wall of memberships and invitations: one's own organisation, or any for an administrator. */
@ApplicationScoped
class OwnOrganisation {

    @Inject
    CurrentCaller current;

    @Inject
    OrganisationService organisations;

    /** @throws Problem {@code not-found} for another's organisation, just as for one that does not exist */
    OrganisationView require(UUID organisationId) {
        Caller caller = current.require();
        if (!caller.isInstance() && !organisationId.equals(caller.organisationId())) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        return organisations.require(organisationId);
    }
}
