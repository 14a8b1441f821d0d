package org.maillage.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.maillage.accounts.AccountLink.Kind;
import org.maillage.accounts.AccountLinks;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CallerScope;
import org.maillage.shared.jobs.Starting;
import org.maillage.shared.sql.Sql;

/** While nobody has an account, each start prints a link that makes the first administrator; the one before dies. */
@ApplicationScoped
public class SetUpLink {

    @Inject
    AccountLinks links;

    @Inject
    CallerScope scope;

    @Inject
    Sql sql;

    void starting(@Observes Starting start) {
        issue().ifPresent(token -> {
            start.say("Nobody has an account yet. Open this link once to make the first one (valid 72 hours):");
            start.say(links.address(token));
        });
    }

    /** The token of a new link, or nothing when somebody has an account. */
    public Optional<String> issue() {
        boolean empty = scope.inTransaction(
                Caller.of(Caller.AUTHENTICATION),
                () -> sql.text("select not exists (select from accounts) as empty")
                        .require(row -> row.flag("empty")));
        if (!empty) {
            return Optional.empty();
        }
        return Optional.of(scope.inTransaction(Caller.link(Kind.SETUP.code(), null, null), () -> {
            sql.text("update account_links set revoked_at = now() where kind = 'setup' and used_at is null"
                            + " and revoked_at is null")
                    .update();
            return links.issue(new AccountLinks.Request(Kind.SETUP, null, null, null, null, null, null))
                    .token();
        }));
    }
}
