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
    SessionService sessions;

    Opened with(LogInInput input) {
        UUID accountId = credentials
                .check(input.email(), input.password())
                .orElseThrow(() -> new Problem(ErrorCode.BAD_CREDENTIALS));
        return sessions.open(accountId, null);
    }
}
