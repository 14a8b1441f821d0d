package org.maillage.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.maillage.journal.Journal;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.access.Role;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.EntityTags;
import org.maillage.shared.http.ListParameters;
import org.maillage.shared.http.Page;

/** Who is in an organisation, with which role. An organisation keeps at least one manager who can log in. */
@ApplicationScoped
@Transactional
class MembershipService {

    @Inject
    MembershipRepository memberships;

    @Inject
    OwnOrganisation own;

    @Inject
    CurrentCaller current;

    @Inject
    Journal journal;

    Page<MembershipView> list(UUID organisationId, ListParameters parameters) {
        own.require(organisationId);
        Caller caller = current.require();
        boolean logins = caller.isInstance() || caller.role() == Role.MANAGER;
        return memberships.list(organisationId, parameters, logins);
    }

    /** @param version what the caller read; null for any */
    MembershipView setRole(UUID organisationId, UUID accountId, Integer version, Role role) {
        MembershipView before = requireForUpdate(organisationId, accountId, version);
        if (before.role() == role) {
            return before;
        }
        keepOneManager(organisationId, before);
        memberships.setRole(organisationId, accountId, role);
        journal.note("update", "memberships", accountId, List.of("role"));
        return memberships.findForUpdate(organisationId, accountId).orElseThrow();
    }

    /** The sessions in which the account acts for the organisation end with it: each request asks for the membership. */
    void remove(UUID organisationId, UUID accountId, Integer version) {
        MembershipView before = requireForUpdate(organisationId, accountId, version);
        keepOneManager(organisationId, before);
        memberships.delete(organisationId, accountId);
        journal.note("erase", "memberships", accountId, List.of());
    }

    private MembershipView requireForUpdate(UUID organisationId, UUID accountId, Integer version) {
        own.require(organisationId);
        memberships.lockManagers(organisationId);
        MembershipView membership = memberships
                .findForUpdate(organisationId, accountId)
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        EntityTags.check(version, membership.version());
        return membership;
    }

    private void keepOneManager(UUID organisationId, MembershipView leaving) {
        boolean last = leaving.role() == Role.MANAGER
                && memberships.otherManagers(organisationId, leaving.account().id()) == 0;
        if (last) {
            throw new Problem(ErrorCode.LAST_MANAGER);
        }
    }
}
