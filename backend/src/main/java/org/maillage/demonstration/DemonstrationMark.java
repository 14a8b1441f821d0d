package org.maillage.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maillage.session.DemonstrationData;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CallerScope;
import org.maillage.shared.sql.Sql;

/** How far the filling has come, kept in the database beside what it has made. */
@ApplicationScoped
class DemonstrationMark implements DemonstrationData {

    private static final Caller CALLER = Caller.of("job:demonstration");

    @Inject
    CallerScope scope;

    @Inject
    Sql sql;

    /** How far: {@code NONE} of it is here, or a part, or all. */
    enum State {
        NONE,
        BEGUN,
        FINISHED
    }

    State state() {
        return scope.inTransaction(
                CALLER,
                () -> sql.text("select finished_at is not null as finished from demonstrations")
                        .find(row -> row.flag("finished") ? State.FINISHED : State.BEGUN)
                        .orElse(State.NONE));
    }

    @Override
    public boolean isLoaded() {
        return sql.text("select exists (select from demonstrations) as loaded").require(row -> row.flag("loaded"));
    }

    void begin() {
        write("insert into demonstrations default values on conflict do nothing");
    }

    void finish() {
        write("update demonstrations set finished_at = now()");
    }

    /** Which of these addresses have an account that may log in. */
    Set<String> accounts(List<String> emails) {
        return scope.inTransaction(
                Caller.of(Caller.AUTHENTICATION),
                () -> new HashSet<>(
                        sql.text("select email from accounts where email = any (:emails) and suspended_at is null")
                                .set("emails", emails)
                                .list(row -> row.text("email"))));
    }

    private void write(String statement) {
        scope.inTransaction(CALLER, () -> sql.text(statement).update());
    }
}
