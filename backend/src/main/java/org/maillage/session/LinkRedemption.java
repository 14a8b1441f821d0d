package org.maillage.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.maillage.accounts.AccountLink;
import org.maillage.accounts.AccountLinks;
import org.maillage.accounts.Enrolment;
import org.maillage.accounts.PasswordStore;
import org.maillage.accounts.Passwords;
import org.maillage.journal.Journal;
import org.maillage.organisations.OrganisationInput;
import org.maillage.organisations.OrganisationService;
import org.maillage.session.SessionService.Opened;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CallerScope;
import org.maillage.shared.access.InstanceRole;
import org.maillage.shared.access.Role;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.text.Ids;

/**
 * Using a link: once, in one transaction in the link's own context, and then the holder is logged in. Guessing a link
 * is hopeless (256 bits); guessing a password through one is throttled like a log-in.
 */
@ApplicationScoped
class LinkRedemption {

    private static final int SHORT_NAME = 60;

    @Inject
    AccountLinks links;

    @Inject
    Enrolment enrolment;

    @Inject
    Passwords passwords;

    @Inject
    PasswordStore store;

    @Inject
    OrganisationService organisations;

    @Inject
    SessionRepository sessionRows;

    @Inject
    SessionService sessions;

    @Inject
    LogIn logIn;

    @Inject
    CallerScope scope;

    @Inject
    Journal journal;

    AccountLink require(String token) {
        return links.find(token).orElseThrow(() -> new Problem(ErrorCode.LINK_EXPIRED));
    }

    Opened redeem(RedemptionInput input) {
        AccountLink link = require(input.token());
        Problem.throwIfAny(RedemptionRules.check(link, input));
        return switch (link.kind()) {
            case SETUP -> setUp(link, input);
            case INVITATION -> link.accountId() == null ? enrol(link, input) : join(link, input);
            case PASSWORD_RESET -> reset(link, input);
        };
    }

    private Opened setUp(AccountLink link, RedemptionInput input) {
        UUID accountId = Ids.next();
        UUID organisationId = Ids.next();
        String hash = passwords.hash(input.password());
        String name = input.organisationName().strip();
        String shortName = name.substring(0, Math.min(SHORT_NAME, name.length()));
        Caller holder = Caller.link(link.kind().code(), organisationId, accountId);
        use(link, holder, () -> {
            organisations.insert(organisationId, new OrganisationInput(name, shortName, null, null));
            enrolment.createAccount(accountId, input.email(), input.displayName(), hash);
            enrolment.join(accountId, organisationId, Role.MANAGER);
            enrolment.grant(accountId, InstanceRole.ADMINISTRATOR);
            return null;
        });
        return sessions.open(accountId, organisationId);
    }

    private Opened enrol(AccountLink link, RedemptionInput input) {
        UUID accountId = Ids.next();
        String hash = passwords.hash(input.password());
        use(link, link.caller(accountId), () -> {
            enrolment.createAccount(accountId, link.email(), input.displayName(), hash);
            enrolment.join(accountId, link.organisationId(), link.role());
            return null;
        });
        return sessions.open(accountId, link.organisationId());
    }

    private Opened join(AccountLink link, RedemptionInput input) {
        UUID accountId = logIn.requireAccount(link.email(), input.password());
        use(link, link.caller(accountId), () -> {
            enrolment.join(accountId, link.organisationId(), link.role());
            return null;
        });
        return sessions.open(accountId, link.organisationId());
    }

    private Opened reset(AccountLink link, RedemptionInput input) {
        String hash = passwords.hash(input.password());
        use(link, link.caller(link.accountId()), () -> {
            store.set(link.accountId(), hash);
            sessionRows.deleteAll(link.accountId());
            links.revokeResets(link.accountId());
            journal.note("update", "accounts", link.accountId(), List.of("password"));
            return null;
        });
        return sessions.open(link.accountId(), null);
    }

    private void use(AccountLink link, Caller holder, Supplier<Void> work) {
        scope.inTransaction(holder, () -> {
            if (!links.use(link)) {
                throw new Problem(ErrorCode.LINK_EXPIRED);
            }
            return work.get();
        });
    }
}
