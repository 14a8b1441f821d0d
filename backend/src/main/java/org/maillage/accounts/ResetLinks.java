package org.maillage.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.accounts.AccountLink.Kind;
import org.maillage.accounts.AccountLinks.Issued;
import org.maillage.journal.Journal;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CallerScope;
import org.maillage.shared.http.Idempotency;
import org.maillage.shared.sql.Sql;

/** Links to choose a new password: mailed to the account's own address, told to nobody else. */
@ApplicationScoped
public class ResetLinks {

    private static final String FIND =
            "select id, display_name, language from accounts" + " where email = :email and suspended_at is null";

    @Inject
    Sql sql;

    @Inject
    CallerScope scope;

    @Inject
    AccountLinks links;

    @Inject
    AccountMails mails;

    @Inject
    Idempotency idempotency;

    @Inject
    Journal journal;

    private record Holder(UUID accountId, String displayName, String language) {}

    /**
     * Does nothing when no account that may log in has this address. Begins its own transactions.
     *
     * @param attempt the request that asks for it: its repetition sends nothing
     */
    public void send(String email, Idempotency.Attempt attempt) {
        Optional<Holder> found = scope.inTransaction(
                Caller.of(Caller.AUTHENTICATION),
                () -> sql.text(FIND)
                        .set("email", email)
                        .find(row -> new Holder(row.id("id"), row.text("display_name"), row.text("language"))));
        found.ifPresent(holder -> send(holder, email, attempt));
    }

    private void send(Holder holder, String email, Idempotency.Attempt attempt) {
        Caller caller = Caller.link(Kind.PASSWORD_RESET.code(), null, holder.accountId());
        scope.inTransaction(
                caller,
                () -> idempotency.perform(attempt, () -> {
                    links.revokeResets(holder.accountId());
                    Issued issued = links.issue(new AccountLinks.Request(
                            Kind.PASSWORD_RESET, null, null, holder.accountId(), null, null, null));
                    mails.resetPassword(email, holder.displayName(), links.address(issued.token()), holder.language());
                    journal.note("create", "password-resets", holder.accountId(), List.of());
                    return holder.accountId();
                }));
    }
}
