package org.maillage.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CallerScope;
import org.maillage.shared.sql.Sql;

/** Whether an e-mail address and a password belong together. Says no more than that, and takes always as long. */
@ApplicationScoped
public class Credentials {

    private static final String FIND = "select a.id, p.hash from accounts a join passwords p on p.account_id = a.id"
            + " where a.email = :email and a.suspended_at is null";

    @Inject
    Sql sql;

    @Inject
    CallerScope scope;

    @Inject
    Passwords passwords;

    /** The account, when the password is its own. Begins its own transaction; the slow part is outside it. */
    public Optional<UUID> check(String email, String password) {
        Optional<Found> found = scope.inTransaction(
                Caller.of(Caller.AUTHENTICATION),
                () -> sql.text(FIND)
                        .set("email", AccountEmail.of(email))
                        .find(row -> new Found(row.id("id"), row.text("hash"))));
        boolean right = passwords.matches(password, found.map(Found::hash).orElse(null));
        return right ? found.map(Found::accountId) : Optional.empty();
    }

    private record Found(UUID accountId, String hash) {}
}
