package org.maillage.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maillage.accounts.PasswordRules;
import org.maillage.accounts.PasswordStore;
import org.maillage.accounts.Passwords;
import org.maillage.journal.Journal;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CallerScope;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/** Changing one's own password, which ends one's other sessions. Hashing is slow and stays outside the transactions. */
@ApplicationScoped
class PasswordChange {

    @Inject
    CurrentCaller current;

    @Inject
    CallerScope scope;

    @Inject
    LogIn logIn;

    @Inject
    Passwords passwords;

    @Inject
    PasswordStore store;

    @Inject
    SessionRepository sessions;

    @Inject
    Journal journal;

    void with(PasswordInput input) {
        Caller caller = current.require();
        String email = scope.inTransaction(
                caller, () -> sessions.requireHolder(caller).account().email());
        try {
            logIn.requireAccount(email, input.currentPassword());
        } catch (Problem refused) {
            if (refused.code() == ErrorCode.BAD_CREDENTIALS) {
                // 401 would say that the session is over.
                throw Problem.field("/currentPassword", ErrorCode.WRONG_PASSWORD);
            }
            throw refused;
        }
        Problem.throwIfAny(PasswordRules.check("/newPassword", input.newPassword(), email));
        String hash = passwords.hash(input.newPassword());
        scope.inTransaction(caller, () -> {
            store.set(caller.accountId(), hash);
            sessions.deleteOthers(caller.accountId(), caller.credentialId());
            journal.note("update", "accounts", caller.accountId(), List.of("password"));
            return null;
        });
    }
}
