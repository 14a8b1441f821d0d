package org.maillage.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CallerScope;
import org.maillage.shared.jobs.Job;
import org.maillage.shared.sql.Sql;

/** Erases files and texts of rows after thirty days, for all organisations; counts and history stay. */
@ApplicationScoped
public class ImportErasure implements Job {

    static final Caller CALLER = Caller.of("job:import-erasure");

    @Inject
    CallerScope scope;

    @Inject
    Sql sql;

    @Inject
    FileStore files;

    @Override
    public String name() {
        return "import-erasure";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run(String key) {
        List<UUID> old = scope.inTransaction(
                CALLER,
                () -> sql.text(
                                "select id from imports where erased_at is null"
                                        + " and state <> 'running' and created_at < now() - make_interval(days => :days) limit 1000")
                        .set("days", ImportView.KEPT_DAYS)
                        .list(row -> row.id("id")));
        for (UUID id : old) {
            // The file first: should this stop halfway, the next turn finds the import again.
            files.delete(id);
            scope.inTransaction(CALLER, () -> {
                erase(id);
                return null;
            });
        }
    }

    private void erase(UUID id) {
        sql.text("delete from import_rows where run_id in (select id from import_runs where import_id = :id)")
                .set("id", id)
                .update();
        sql.text(
                        "update import_chunks set labels = null where run_id in (select id from import_runs where import_id = :id)")
                .set("id", id)
                .update();
        sql.text("update import_runs set repairs = (select coalesce(jsonb_agg(r - 'from' - 'to'), '[]')"
                        + " from jsonb_array_elements(repairs) r), problem = problem - 'subject' where import_id = :id")
                .set("id", id)
                .update();
        sql.text("update imports set erased_at = now(), detected = jsonb_set(detected, '{columns}',"
                        + " (select coalesce(jsonb_agg(jsonb_set(c, '{samples}', '[]')), '[]')"
                        + " from jsonb_array_elements(detected -> 'columns') c)) where id = :id")
                .set("id", id)
                .update();
    }
}
