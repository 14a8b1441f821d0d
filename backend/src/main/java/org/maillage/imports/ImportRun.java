package org.maillage.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.maillage.imports.reading.UnreadableFile;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CallerScope;
import org.maillage.shared.access.Right;
import org.maillage.shared.access.Role;
import org.maillage.shared.errors.Traces;
import org.maillage.shared.jobs.Job;

/**
 * The job that runs an import, as the organisation and the person or program that asked for it. Interrupted, it goes on from
 * the last committed chunk. Its key is {@code <organisation>/<run>}.
 */
@ApplicationScoped
class ImportRun implements Job {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);

    private static final Set<String> ALL_SCOPES = Arrays.stream(Right.values())
            .filter(Right::isScope)
            .map(Right::wire)
            .collect(Collectors.toUnmodifiableSet());

    @Inject
    CallerScope scope;

    @Inject
    ImportRepository imports;

    @Inject
    RunRepository runs;

    @Inject
    ChunkedRun chunked;

    @Inject
    WholeRun whole;

    @Inject
    FileStore files;

    @Inject
    @Any
    Instance<ImportKind> kinds;

    @Override
    public String name() {
        return "import-run";
    }

    static String key(UUID organisation, UUID run) {
        return organisation + "/" + run;
    }

    @Override
    public void run(String key) {
        int slash = key.indexOf('/');
        UUID organisation = UUID.fromString(key.substring(0, slash));
        UUID runId = UUID.fromString(key.substring(slash + 1));
        StoredRun run = scope.inTransaction(caller(organisation, null, null), () -> {
            boolean mine = runs.start(runId);
            return mine ? runs.find(runId).orElse(null) : null;
        });
        if (run != null) {
            scope.run(caller(organisation, run.accountId(), run.apiClientId()), () -> perform(run));
        }
    }

    /** A run may write what it is asked to, whoever asked: the right to import was looked at then. */
    private static Caller caller(UUID organisation, UUID account, UUID client) {
        Set<String> scopes = client == null ? Set.of() : ALL_SCOPES;
        return new Caller(Caller.MEMBER, organisation, account, client, null, Role.MANAGER, Set.of(), scopes);
    }

    private void perform(StoredRun run) {
        RunEnd end;
        try {
            StoredImport one = QuarkusTransaction.requiringNew()
                    .call(() -> imports.find(run.importId()).orElseThrow());
            if (one.erased() || !files.exists(one.id())) {
                end = RunEnd.failed("file-gone", 0, null);
            } else {
                ImportKind kind = kinds.stream()
                        .filter(each -> each.name().equals(one.kind()))
                        .findFirst()
                        .orElseThrow();
                KindRun<?> kindRun = kind.begin(new RunPlan(one.detected().columnNames(), run.settings()));
                end = run.settings().atomic() == ImportSettings.Atomic.ALL && run.mode() == RunMode.COMMIT
                        ? whole.perform(run, one, kindRun)
                        : chunked.perform(run, one, kindRun);
            }
        } catch (UnreadableFile fault) {
            end = RunEnd.failed(FileProblems.of(fault));
        } catch (RuntimeException e) {
            // Class names and frames alone: the message may hold what the file says.
            LOG.errorf("import run %s failed: %s", run.id(), Traces.of(e));
            end = RunEnd.failed("internal", 0, run.id().toString());
        }
        RunEnd reached = end;
        QuarkusTransaction.requiringNew().run(() -> {
            runs.finish(run.id(), reached.state(), reached.problem());
            imports.setState(run.importId(), reached.importState(run.mode()));
        });
    }
}
