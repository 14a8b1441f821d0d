package org.maillage.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CallerScope;
import org.maillage.shared.jobs.Job;
import org.maillage.shared.sql.Sql;

/** Erases what is kept for a time only: sessions, links, mails, idempotency keys, journal. */
@ApplicationScoped
class Housekeeping implements Job {

    private static final String[] ERASE = {
        "delete from sessions where expires_at < now() or last_seen_at < now() - interval '12 hours'",
        "delete from account_links where expires_at < now() - interval '30 days'",
        "delete from mail_messages where created_at < now() - interval '30 days'",
        "delete from idempotency_keys where created_at < now() - interval '24 hours'",
        "delete from audit_entries where occurred_at < now() - interval '12 months'",
    };

    @Inject
    Sql sql;

    @Inject
    CallerScope scope;

    @Override
    public String name() {
        return "housekeeping";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(String key) {
        for (String statement : ERASE) {
            scope.inTransaction(
                    Caller.of("job:housekeeping"), () -> sql.text(statement).update());
        }
    }
}
