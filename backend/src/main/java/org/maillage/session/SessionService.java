package org.maillage.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.journal.Journal;
import org.maillage.session.SessionView.MembershipView;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CallerScope;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.access.InstanceRole;
import org.maillage.shared.access.Right;
import org.maillage.shared.access.Secret;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.text.Ids;

/** Opening, showing, switching and ending sessions. */
@ApplicationScoped
class SessionService {

    @Inject
    SessionRepository sessions;

    @Inject
    CallerScope scope;

    @Inject
    CurrentCaller current;

    @Inject
    Journal journal;

    @Inject
    Instance<DemonstrationData> demonstration;

    /** What a log-in answers: the token for the cookie, and what the pages need to know. */
    record Opened(Session session, SessionView view) {}

    /**
     * A new session of an account that has proved who it is. Acts for the asked organisation when the account is a
     * member of it, else for its first one, else for none with its instance roles.
     *
     * @param wantedOrganisation null for no wish
     * @throws Problem {@code bad-credentials} when the account has neither organisation nor instance role
     */
    Opened open(UUID accountId, UUID wantedOrganisation) {
        Caller caller =
                scope.inTransaction(Caller.of(Caller.AUTHENTICATION), () -> callerOf(accountId, wantedOrganisation));
        Session session = new Session(Secret.next(), caller, Instant.now().plus(Session.LONGEST));
        SessionView view = scope.inTransaction(caller, () -> {
            sessions.insert(session);
            journal.note("log-in", "session", session.id(), List.of());
            return view(caller);
        });
        return new Opened(session, view);
    }

    private Caller callerOf(UUID accountId, UUID wantedOrganisation) {
        List<MembershipView> memberships = sessions.memberships(accountId);
        Set<InstanceRole> roles = sessions.instanceRoles(accountId);
        MembershipView active = memberships.stream()
                .filter(membership -> membership.organisation().id().equals(wantedOrganisation))
                .findFirst()
                .orElse(memberships.isEmpty() ? null : memberships.get(0));
        if (active == null && roles.isEmpty()) {
            throw new Problem(ErrorCode.BAD_CREDENTIALS);
        }
        UUID organisationId = active == null ? null : active.organisation().id();
        return Caller.session(Ids.next(), accountId, organisationId, active == null ? null : active.role(), roles);
    }

    @Transactional
    SessionView find() {
        return view(current.require());
    }

    @Transactional
    void end() {
        journal.note("log-out", "session", current.require().credentialId(), List.of());
        sessions.delete(current.require().credentialId());
    }

    /** @throws Problem {@code unknown-reference} for an organisation that is not the account's */
    SessionView actFor(UUID organisationId) {
        Caller before = current.require();
        Caller after = scope.inTransaction(before, () -> {
            Caller wanted = switchTo(before, organisationId);
            sessions.actFor(before.credentialId(), organisationId);
            return wanted;
        });
        return scope.inTransaction(after, () -> view(after));
    }

    private Caller switchTo(Caller before, UUID organisationId) {
        if (organisationId == null) {
            Set<InstanceRole> roles = sessions.instanceRoles(before.accountId());
            if (roles.isEmpty()) {
                throw new Problem(ErrorCode.NOT_ALLOWED);
            }
            return Caller.session(before.credentialId(), before.accountId(), null, null, roles);
        }
        return sessions.memberships(before.accountId()).stream()
                .filter(membership -> membership.organisation().id().equals(organisationId))
                .findFirst()
                .map(membership -> Caller.session(
                        before.credentialId(), before.accountId(), organisationId, membership.role(), Set.of()))
                .orElseThrow(
                        () -> Problem.field("/organisationId", ErrorCode.UNKNOWN_REFERENCE, organisationId.toString()));
    }

    @Transactional
    SessionView setPreferences(PreferencesInput preferences) {
        sessions.setPreferences(current.require().accountId(), preferences);
        return view(current.require());
    }

    private SessionView view(Caller caller) {
        var holder = sessions.requireHolder(caller);
        List<MembershipView> memberships = sessions.memberships(caller.accountId());
        var organisation = memberships.stream()
                .map(MembershipView::organisation)
                .filter(one -> one.id().equals(caller.organisationId()))
                .findFirst()
                .orElse(null);
        List<Right> rights = Arrays.stream(Right.values())
                .filter(right -> right != Right.OPEN && right != Right.SESSION && right.heldBy(caller))
                .toList();
        return new SessionView(
                holder.account(),
                holder.preferences(),
                organisation,
                caller.role(),
                caller.context(),
                memberships,
                rights,
                demonstration.stream().anyMatch(DemonstrationData::isLoaded),
                holder.expiresAt());
    }
}
