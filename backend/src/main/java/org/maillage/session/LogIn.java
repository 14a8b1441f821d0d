package org.maillage.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.maillage.accounts.Credentials;
import org.maillage.session.SessionService.Opened;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/** A log-in with e-mail address and password. Every refusal reads the same, whatever was wrong. */
@ApplicationScoped
class LogIn {

    @Inject
    Credentials credentials;

    @Inject
    LogInThrottle throttle;

    @Inject
    SessionService sessions;

    Opened with(LogInInput input) {
        return sessions.open(requireAccount(input.email(), input.password()), null);
    }

    /** The account whose e-mail address and password these are. Guesses are counted. */
    UUID requireAccount(String email, String password) {
        throttle.take(email);
        UUID accountId = credentials.check(email, password).orElseThrow(() -> new Problem(ErrorCode.BAD_CREDENTIALS));
        throttle.giveBack(email);
        return accountId;
    }
}
