package org.maillage.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.maillage.accounts.AccountLink.Kind;
import org.maillage.accounts.AccountLinks.Issued;
import org.maillage.accounts.InvitationView.State;
import org.maillage.journal.Journal;
import org.maillage.organisations.OrganisationView;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.access.Secret;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.Idempotency;
import org.maillage.shared.http.ListParameters;
import org.maillage.shared.http.Page;
import org.maillage.shared.sql.Sql;

/** Inviting colleagues. The link goes out by mail and is told once to whoever invites. */
@ApplicationScoped
@Transactional
class InvitationService {

    @Inject
    InvitationRepository invitations;

    @Inject
    MembershipRepository memberships;

    @Inject
    AccountLinks links;

    @Inject
    AccountMails mails;

    @Inject
    OwnOrganisation own;

    @Inject
    CurrentCaller current;

    @Inject
    Idempotency idempotency;

    @Inject
    Journal journal;

    @Inject
    Sql sql;

    Page<InvitationView> list(UUID organisationId, ListParameters parameters) {
        own.require(organisationId);
        return invitations.list(organisationId, reader(), parameters);
    }

    /** @return with the link, unless the same request was already answered once */
    InvitationView create(UUID organisationId, InvitationInput input) {
        OrganisationView organisation = own.require(organisationId);
        String email = AccountEmail.of(input.email());
        String[] token = new String[1];
        UUID id = idempotency.once(input, () -> {
            if (memberships.isMember(organisationId, email)) {
                throw Problem.field("/email", ErrorCode.DUPLICATE);
            }
            invitations.revokeOpen(organisationId, email);
            Issued issued = links.issue(new AccountLinks.Request(
                    Kind.INVITATION, email, input.displayName(), null, organisationId, input.role(), reader()));
            token[0] = issued.token();
            send(organisation, email, issued.token());
            journal.note("create", "invitations", issued.id(), List.of("email", "role"));
            return issued.id();
        });
        InvitationView view = require(organisationId, id);
        return token[0] == null ? view : view.withLink(links.address(token[0]));
    }

    /**
     * A new link of an invitation that the caller made herself: nobody copies the link of another's.
     *
     * @return with the link, unless the same request was already answered once
     */
    InvitationView renew(UUID organisationId, UUID id) {
        OrganisationView organisation = own.require(organisationId);
        InvitationView invitation = require(organisationId, id);
        if (!invitation.mine()) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
        String[] token = new String[1];
        idempotency.once(() -> {
            if (invitation.state() == State.USED || invitation.state() == State.REVOKED) {
                throw new Problem(ErrorCode.LINK_EXPIRED);
            }
            token[0] = Secret.next();
            invitations.renew(organisationId, id, token[0]);
            journal.note("update", "invitations", id, List.of("link"));
            if (invitation.state() == State.EXPIRED) {
                send(organisation, invitation.email(), token[0]);
            }
            return id;
        });
        InvitationView view = require(organisationId, id);
        return token[0] == null ? view : view.withLink(links.address(token[0]));
    }

    void revoke(UUID organisationId, UUID id) {
        own.require(organisationId);
        InvitationView invitation = require(organisationId, id);
        if (invitation.state() == State.USED) {
            throw new Problem(ErrorCode.LINK_EXPIRED);
        }
        if (invitations.revoke(organisationId, id) == 1) {
            journal.note("archive", "invitations", id, List.of());
        }
    }

    private void send(OrganisationView organisation, String email, String token) {
        var inviter = sql.text("select display_name, language from accounts where id = :id")
                .set("id", reader())
                .require(row -> new String[] {row.text("display_name"), row.text("language")});
        UUID sender = current.organisationId();
        mails.invite(sender, email, organisation.name(), inviter[0], links.address(token), inviter[1]);
    }

    private InvitationView require(UUID organisationId, UUID id) {
        return invitations.find(organisationId, id, reader()).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    private UUID reader() {
        return current.require().accountId();
    }
}
