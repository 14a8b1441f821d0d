package org.maillage.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.maillage.imports.mapping.Field;
import org.maillage.imports.mapping.MappingGuess;
import org.maillage.imports.reading.UnreadableFile;
import org.maillage.journal.Journal;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.EntityTags;
import org.maillage.shared.http.Idempotency;
import org.maillage.shared.http.Page;
import org.maillage.shared.jobs.Jobs;
import org.maillage.shared.text.Ids;

/** What can be done with imports. Runs are asked for here and performed by {@link ImportRun}. */
@ApplicationScoped
public class ImportService {

    private static final String RESOURCE = "imports";

    @Inject
    ImportRepository imports;

    @Inject
    RunRepository runs;

    @Inject
    FileStore files;

    @Inject
    Jobs jobs;

    @Inject
    ImportRun job;

    @Inject
    Journal journal;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentCaller current;

    @Inject
    @Any
    Instance<ImportKind> kinds;

    /** A file that was received and looked into, not yet kept. */
    record Received(StoredImport one, byte[] hash) {}

    /**
     * Stores a file and looks into it, outside any transaction: a large upload takes minutes.
     *
     * @param room how many bytes the organisation may still keep
     * @throws Problem {@code uploads-full}, {@code body-too-large}, and {@code bad-file} when it is no table of text, with what it seems to be
     */
    Received receive(
            InputStream bytes, long room, String kindName, String fileName, ImportSettings wished, Locale locale) {
        ImportKind kind = requireKind(kindName);
        SettingsRules.checkShape(wished);
        UUID id = Ids.next();
        FileStore.Stored stored = files.store(id, bytes, room);
        boolean kept = false;
        try {
            String name = FileNames.clean(fileName);
            Detection found = Detection.of(files.path(id), stored.census(), wished, new MappingGuess(kind.fields()));
            ImportSettings settings = wished.complete(found.mapping(), FileNames.source(name));
            SettingsRules.check(settings, found.detected().columnNames(), kind);
            StoredImport one = new StoredImport(
                    id,
                    1,
                    kind.name(),
                    ImportState.STORED,
                    name,
                    stored.census().size(),
                    stored.census().lines(),
                    found.detected().encoding(),
                    found.detected(),
                    settings,
                    found.guesses(),
                    Instant.now(),
                    null,
                    false);
            kept = true;
            return new Received(one, stored.hash());
        } catch (UnreadableFile fault) {
            throw FileProblems.refusal(fault, locale);
        } finally {
            if (!kept) {
                files.delete(id);
            }
        }
    }

    /** How many bytes the organisation may still keep. */
    @Transactional
    long room() {
        return files.largestKept() - imports.keptBytes();
    }

    /** What makes a repetition the same request. */
    private record Repeatable(byte[] hash, ImportSettings settings, RunMode mode) {}

    /** @param mode starts a run at once, null does not */
    @Transactional
    StoredImport create(Received received, RunMode mode) {
        StoredImport one = received.one();
        UUID id = idempotency.once(new Repeatable(received.hash(), one.settings(), mode), () -> {
            imports.lockUploads(); // two at once do not both take the last room
            files.requireRoom(one.fileSize(), room());
            imports.insert(one, received.hash());
            journal.note("create", RESOURCE, one.id(), List.of());
            if (mode != null) {
                start(one, mode);
            }
            return one.id();
        });
        if (!id.equals(one.id())) {
            files.delete(one.id());
        }
        return require(id);
    }

    /** Forgets a file that was received and refused afterwards. */
    void discard(Received received) {
        files.delete(received.one().id());
    }

    @Transactional
    StoredImport require(UUID id) {
        return imports.find(id).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    @Transactional
    Page<StoredImport> list(ImportQuery query) {
        return imports.list(query);
    }

    /** The latest run of each import. */
    @Transactional
    Map<UUID, StoredRun> latestRuns(List<UUID> ids) {
        return runs.latest(ids);
    }

    /** @throws Problem {@code import-running} while a run goes on, {@code bad-file} when the file cannot be read so */
    @Transactional
    StoredImport replaceSettings(UUID id, Integer version, ImportSettings wished, Locale locale) {
        StoredImport now = lock(id);
        EntityTags.check(version, now.version());
        requireIdle(now);
        requireFile(now);
        ImportKind kind = requireKind(now.kind());
        SettingsRules.checkShape(wished);
        Detected detected = now.detected();
        List<org.maillage.imports.mapping.Guess> guesses = now.guesses();
        Map<String, String> guessed = new Detection(detected, guesses).mapping();
        if (!wished.readsLike(now.settings())) {
            try {
                Detection again =
                        Detection.again(files.path(id), now.encoding(), wished, new MappingGuess(kind.fields()));
                detected = again.detected();
                guesses = again.guesses();
                guessed = again.mapping();
            } catch (UnreadableFile fault) {
                throw FileProblems.refusal(fault, locale);
            }
        }
        ImportSettings settings = wished.complete(guessed, FileNames.source(now.fileName()));
        SettingsRules.check(settings, detected.columnNames(), kind);
        imports.updateSettings(id, detected, settings, guesses);
        journal.note("update", RESOURCE, id, List.of("settings"));
        return require(id);
    }

    /**
     * Asks for a run.
     *
     * @param validatedRun for a commit: the dry run it follows, null to commit without one
     * @throws Problem {@code run-outdated} when the settings or the file changed since that dry run
     */
    @Transactional
    StoredImport run(UUID id, RunMode mode, UUID validatedRun) {
        return require(idempotency.once(new RunInput(mode, validatedRun), () -> ask(id, mode, validatedRun)));
    }

    private UUID ask(UUID id, RunMode mode, UUID validatedRun) {
        StoredImport one = lock(id);
        requireIdle(one);
        requireFile(one);
        if (validatedRun != null) {
            StoredRun tried = runs.find(validatedRun)
                    .filter(run -> run.importId().equals(id))
                    .orElse(null);
            boolean holds = mode == RunMode.COMMIT
                    && tried != null
                    && tried.mode() == RunMode.VALIDATE
                    && tried.state().equals("done")
                    && tried.settingsVersion() == one.version();
            if (!holds) {
                throw new Problem(ErrorCode.RUN_OUTDATED);
            }
        }
        start(one, mode);
        return id;
    }

    private void start(StoredImport one, RunMode mode) {
        SettingsRules.checkRequired(one.settings(), requireKind(one.kind()).fields());
        Long header = one.detected().headerRow();
        Long estimated = header == null ? null : Math.max(0, one.lines() - header - 1);
        UUID run = Ids.next();
        runs.insert(run, one, mode, estimated);
        imports.setState(one.id(), ImportState.RUNNING);
        journal.note(mode.code(), RESOURCE, one.id(), List.of());
        jobs.start(job, ImportRun.key(current.organisationId(), run));
    }

    /** Asks the run that goes on to stop after its current chunk; what it has written stays. */
    @Transactional
    StoredImport cancel(UUID id) {
        return require(idempotency.once(() -> {
            lock(id);
            if (!runs.askToStop(id)) {
                throw new Problem(ErrorCode.CONFLICT);
            }
            journal.note("cancel", RESOURCE, id, List.of());
            return id;
        }));
    }

    List<Field> fields(String kind) {
        return requireKind(kind).fields();
    }

    private StoredImport lock(UUID id) {
        return imports.lock(id).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    private static void requireIdle(StoredImport one) {
        if (one.state() == ImportState.RUNNING) {
            throw new Problem(ErrorCode.IMPORT_RUNNING);
        }
    }

    private void requireFile(StoredImport one) {
        if (one.erased() || !files.exists(one.id())) {
            throw new Problem(
                    ErrorCode.BAD_FILE,
                    FileProblems.detail(new StoredRun.RunProblem("file-gone", 0, null), Locale.FRENCH));
        }
    }

    private ImportKind requireKind(String name) {
        String wanted = name == null ? "actors" : name;
        return kinds.stream()
                .filter(kind -> kind.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.field("kind", ErrorCode.UNKNOWN_CODE, wanted));
    }
}
