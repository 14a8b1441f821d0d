package org.maillage.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Coded;

/** The statements about runs, inside the caller's organisation. */
@ApplicationScoped
class RunRepository {

    private static final TypeReference<List<StoredRun.RepairCount>> REPAIRS = new TypeReference<>() {};
    private static final String COLUMNS =
            "id, import_id, mode, state, settings, settings_revision, account_id, api_client_id,"
                    + " started_at, finished_at, cancel_asked, rows_read, rows_total, created_rows, updated_rows, unchanged_rows,"
                    + " skipped_rows, rejected_rows, repairs, problem";

    @Inject
    Sql sql;

    @Inject
    OwnStatements own;

    @Inject
    StoredJson json;

    @Inject
    CurrentCaller current;

    Optional<StoredRun> find(UUID id) {
        return own.text("select " + COLUMNS + " from import_runs where id = :id and " + OwnStatements.OWN)
                .set("id", id)
                .find(this::stored);
    }

    Optional<StoredRun> latest(UUID importId) {
        return Optional.ofNullable(latest(List.of(importId)).get(importId));
    }

    /** The latest run of each import. */
    Map<UUID, StoredRun> latest(Collection<UUID> importIds) {
        Map<UUID, StoredRun> latest = new HashMap<>();
        if (!importIds.isEmpty()) {
            own.file("imports/run")
                    .set("imports", importIds)
                    .list(this::stored)
                    .forEach(run -> latest.put(run.importId(), run));
        }
        return latest;
    }

    void insert(UUID id, StoredImport of, RunMode mode, Long rowsTotal) {
        Caller caller = current.require();
        sql.text(
                        "insert into import_runs (id, organisation_id, import_id, mode, settings, settings_revision, account_id,"
                                + " api_client_id, rows_total) values (:id, :organisation, :import, :mode, cast(:settings as jsonb),"
                                + " :version, cast(:account as uuid), cast(:client as uuid), cast(:total as bigint))")
                .set("id", id)
                .set("organisation", caller.organisationId())
                .set("import", of.id())
                .set("mode", mode.code())
                .set("settings", json.write(of.settings()))
                .set("version", of.version())
                .set("account", caller.accountId())
                .set("client", caller.apiClientId())
                .set("total", rowsTotal)
                .update();
    }

    /** @return whether the run was still waiting or interrupted, and is this job's now */
    boolean start(UUID id) {
        return own.text("update import_runs set state = 'running', started_at = coalesce(started_at, now())"
                                + " where id = :id and state in ('queued', 'running') and " + OwnStatements.OWN)
                        .set("id", id)
                        .update()
                > 0;
    }

    /**
     * Plans every statement of this transaction for the tables as they are now: a plan remembered from when they were empty
     * would read them whole for each chunk.
     */
    void planAnew() {
        sql.text("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .find(row -> true);
    }

    /** @return whether somebody asked the run to stop */
    boolean progress(UUID id, long rows, RunCounts counts, List<StoredRun.RepairCount> repairs) {
        return own.file("imports/progress")
                .set("run", id)
                .set("rows", rows)
                .set("created", counts.created())
                .set("updated", counts.updated())
                .set("unchanged", counts.unchanged())
                .set("skipped", counts.skipped())
                .set("rejected", counts.rejected())
                .set("repairs", json.write(repairs))
                .require(row -> row.flag("cancel_asked"));
    }

    void finish(UUID id, String state, StoredRun.RunProblem problem) {
        own.text(
                        "update import_runs set state = :state, finished_at = clock_timestamp(), problem = cast(:problem as jsonb),"
                                + " rows_total = case when :state = 'done' then rows_read else rows_total end where id = :id and "
                                + OwnStatements.OWN)
                .set("id", id)
                .set("state", state)
                .set("problem", json.write(problem))
                .update();
    }

    /** @return whether there was an active run to ask */
    boolean askToStop(UUID importId) {
        return own.text("update import_runs set cancel_asked = true where import_id = :import"
                                + " and state in ('queued', 'running') and " + OwnStatements.OWN)
                        .set("import", importId)
                        .update()
                > 0;
    }

    private StoredRun stored(Row row) {
        return new StoredRun(
                row.id("id"),
                row.id("import_id"),
                Coded.of(RunMode.class, row.text("mode")),
                row.text("state"),
                json.read(row.text("settings"), ImportSettings.class),
                row.number("settings_revision"),
                row.id("account_id"),
                row.id("api_client_id"),
                row.instant("started_at"),
                row.instant("finished_at"),
                row.flag("cancel_asked"),
                row.count("rows_read"),
                row.text("rows_total") == null ? null : row.count("rows_total"),
                new RunCounts(
                        row.count("created_rows"),
                        row.count("updated_rows"),
                        row.count("unchanged_rows"),
                        row.count("skipped_rows"),
                        row.count("rejected_rows")),
                json.read(row.text("repairs"), REPAIRS),
                json.read(row.text("problem"), StoredRun.RunProblem.class));
    }
}
