package org.maillage.imports.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.actors.ActorBatch;
import org.maillage.actors.ActorBatch.Write;
import org.maillage.actors.ActorInput;
import org.maillage.actors.ActorView;
import org.maillage.imports.ImportSettings;
import org.maillage.imports.ImportSettings.OnDuplicate;
import org.maillage.imports.ImportSettings.Strategy;
import org.maillage.imports.KindRun;
import org.maillage.imports.Outcome;
import org.maillage.imports.RowError;
import org.maillage.imports.RowResult;
import org.maillage.imports.RunPlan;
import org.maillage.imports.SeenRows;
import org.maillage.imports.reading.Row;
import org.maillage.shared.http.Reference;

/** One run of a file of actors: what becomes of each row, decided in the order of the file. */
final class ActorRun implements KindRun<ActorRow> {

    private final RunPlan plan;
    private final ImportSettings settings;
    private final ActorRowReader reader;
    private final ActorBatch batch;
    private final ActorMatching matching;
    private final SeenRows seen = new SeenRows();

    ActorRun(RunPlan plan, ActorRowReader reader, ActorBatch batch, ActorMatching matching) {
        this.plan = plan;
        this.settings = plan.settings();
        this.reader = reader;
        this.batch = batch;
        this.matching = matching;
    }

    @Override
    public ActorRow prepare(Row row) {
        return reader.read(row);
    }

    @Override
    public long lineOf(ActorRow row) {
        return row.row().line();
    }

    @Override
    public RowResult failed(ActorRow row, RowError error) {
        return new ActorRowReport(plan, row)
                .error(error)
                .result(Outcome.REJECTED, null, row.draft().displayName());
    }

    @Override
    public List<RowResult> handle(List<ActorRow> rows, boolean write) {
        return new Portion(matching.find(rows, settings.source()), write).handle(rows);
    }

    @Override
    public void remember(List<ActorRow> rows, List<RowResult> results) {
        for (int i = 0; i < rows.size(); i++) {
            rememberHandled(
                    rows.get(i), results.get(i).outcome(), results.get(i).recordId());
        }
    }

    @Override
    public void rememberHandled(ActorRow row, Outcome outcome, UUID recordId) {
        if (outcome == Outcome.REJECTED || row.isRefused()) {
            return;
        }
        int filled = row.draft().filled();
        for (String key : keys(row.draft(), recordId)) {
            seen.add(key, row.row().line(), filled);
        }
    }

    /** What tells that two rows speak of the same actor. A name only where there is no identifier. */
    private static List<String> keys(ActorDraft row, UUID actor) {
        List<String> keys = new ArrayList<>(4);
        if (row.externalId != null) keys.add("x:" + row.externalId);
        if (row.siret != null) keys.add("s:" + row.siret);
        if (row.rna != null) keys.add("r:" + row.rna);
        if (keys.isEmpty()) keys.add("n:" + ActorMatching.nameKey(row));
        if (actor != null) keys.add("a:" + actor);
        return keys;
    }

    /** An actor that this portion creates or changes; later rows of the portion may add to it. */
    private static final class Pending {
        private final ActorView current;
        private final long line;
        private ActorInput input;
        private UUID id;
        private ActorBatch.Outcome outcome;

        Pending(ActorView current, ActorInput input, long line) {
            this.current = current;
            this.input = input;
            this.line = line;
            this.id = current == null ? null : current.id();
        }
    }

    /** The rows of one transaction. */
    private final class Portion {

        private final ActorMatching.Found found;
        private final boolean write;
        private final Map<String, Pending> pendingByKey = new HashMap<>();
        private final List<Pending> pendings = new ArrayList<>();
        private final List<java.util.function.Supplier<RowResult>> results = new ArrayList<>();

        Portion(ActorMatching.Found found, boolean write) {
            this.found = found;
            this.write = write;
        }

        List<RowResult> handle(List<ActorRow> rows) {
            for (ActorRow row : rows) {
                decide(row);
            }
            List<Write> writes = new ArrayList<>();
            pendings.forEach(pending -> writes.add(new Write(pending.current, pending.input)));
            if (write) {
                List<ActorBatch.Written> written = batch.writeAll(writes);
                for (int i = 0; i < pendings.size(); i++) {
                    pendings.get(i).id = written.get(i).id();
                    pendings.get(i).outcome = written.get(i).outcome();
                }
            } else {
                for (int i = 0; i < pendings.size(); i++) {
                    pendings.get(i).outcome = batch.foresee(writes.get(i));
                }
            }
            return results.stream().map(java.util.function.Supplier::get).toList();
        }

        private void decide(ActorRow row) {
            ActorRowReport report = new ActorRowReport(plan, row);
            ActorDraft draft = row.draft();
            if (row.isRefused()) {
                done(report.result(Outcome.REJECTED, null, draft.displayName()));
                return;
            }
            List<UUID> identified = found.identified(draft);
            if (identified.size() > 1) {
                String names = identified.stream()
                        .map(id -> nameOf(found.views().get(id)))
                        .collect(Collectors.joining(" / "));
                done(report.error("identifiers-of-two", draft.siret != null ? "siret" : "rna", names)
                        .result(Outcome.REJECTED, null, draft.displayName()));
                return;
            }
            UUID match = identified.isEmpty() ? null : identified.get(0);
            boolean both = settings.onDuplicate() == OnDuplicate.KEEP_BOTH;
            List<String> keys = keys(draft, match);
            Pending earlier = both
                    ? null
                    : keys.stream()
                            .map(pendingByKey::get)
                            .filter(p -> p != null)
                            .findFirst()
                            .orElse(null);
            if (earlier != null) {
                add(row, report, earlier, keys);
                return;
            }
            int line = both
                    ? 0
                    : keys.stream()
                            .mapToInt(seen::lineOf)
                            .filter(l -> l > 0)
                            .findFirst()
                            .orElse(0);
            if (match == null && line > 0 && !draft.isIdentified()) {
                match = found.sameName(draft);
            }
            ActorView known = match == null ? null : found.views().get(match);
            if (known != null && !both) {
                meet(row, report, known, line, keys);
            } else if (line > 0 && !write) {
                repeatForeseen(row, report, line, keys);
            } else {
                create(row, report, known != null, keys);
            }
        }

        private String nameOf(ActorView view) {
            return view == null ? "?" : view.name();
        }

        private void done(RowResult result) {
            results.add(() -> result);
        }

        private void pend(Pending pending, List<String> keys) {
            pendings.add(pending);
            keys.forEach(key -> pendingByKey.put(key, pending));
        }

        /** A row like an earlier one of this portion: it fills its blanks. */
        private void add(ActorRow row, ActorRowReport report, Pending earlier, List<String> keys) {
            String name = row.draft().displayName();
            if (duplicateEnds(report, earlier.id, name, "same-as-line", String.valueOf(earlier.line))) {
                return;
            }
            ActorInput filled =
                    ActorMerge.update(earlier.input, row.draft(), settings.source(), ActorMerge.Extent.FILL);
            ActorBatch.Checked checked = batch.check(filled);
            report.repaired("same-as-line", name, String.valueOf(earlier.line));
            if (report.violations(checked)) {
                done(report.result(Outcome.REJECTED, null, name));
                return;
            }
            Outcome outcome = checked.input().equals(earlier.input) ? Outcome.UNCHANGED : Outcome.UPDATED;
            earlier.input = checked.input();
            keys.forEach(key -> pendingByKey.putIfAbsent(key, earlier));
            results.add(() -> report.result(outcome, earlier.id, name));
        }

        /** A row whose actor exists. */
        private void meet(ActorRow row, ActorRowReport report, ActorView known, int line, List<String> keys) {
            if (known.archivedAt() != null) {
                done(report.error("archived", null, known.name()).result(Outcome.SKIPPED, known.id(), known.name()));
                return;
            }
            String code = line > 0 ? "same-as-line" : "already-there";
            if (duplicateEnds(report, known.id(), known.name(), code, line > 0 ? String.valueOf(line) : known.name())) {
                return;
            }
            if (settings.strategy() == Strategy.CREATE && line == 0) {
                done(report.error("already-there", null, known.name())
                        .result(Outcome.SKIPPED, known.id(), known.name()));
                return;
            }
            if (line > 0) {
                report.repaired("same-as-line", known.name(), String.valueOf(line));
            }
            ActorMerge.Extent extent = line > 0
                    ? ActorMerge.Extent.FILL
                    : settings.replaceIdentity() ? ActorMerge.Extent.UPDATE_IDENTITY : ActorMerge.Extent.UPDATE;
            ActorInput now = ActorInput.of(known);
            ActorBatch.Checked checked = batch.check(ActorMerge.update(now, row.draft(), settings.source(), extent));
            ActorInput input = checked.input();
            boolean refused = batch.foresee(new Write(known, input)) == ActorBatch.Outcome.NOT_EDITABLE;
            if (!refused && report.violations(checked)) {
                done(report.result(Outcome.REJECTED, known.id(), known.name()));
                return;
            }
            if (refused) {
                // The key is the caller's own, and lets the next file find the actor at once.
                input = ActorMerge.withKey(now, row.draft(), settings.source());
                String editors = known.editors().stream().map(Reference::name).collect(Collectors.joining(", "));
                report.error("not-editable", null, editors);
            }
            Pending pending = new Pending(known, input, row.row().line());
            pend(pending, keys);
            results.add(() -> report.result(
                    refused ? Outcome.SKIPPED : report.outcome(pending.outcome), known.id(), known.name()));
        }

        /** @return whether a duplicate ends here, skipped or rejected as the settings say */
        private boolean duplicateEnds(ActorRowReport report, UUID id, String name, String code, String argument) {
            if (settings.onDuplicate() == OnDuplicate.UPDATE || settings.onDuplicate() == OnDuplicate.KEEP_BOTH) {
                return false;
            }
            Outcome outcome = settings.onDuplicate() == OnDuplicate.SKIP ? Outcome.SKIPPED : Outcome.REJECTED;
            done(report.error(code, null, argument).result(outcome, id, name));
            return true;
        }

        /** In a dry run the earlier row has written nothing: what it filled tells what this one would add. */
        private void repeatForeseen(ActorRow row, ActorRowReport report, int line, List<String> keys) {
            String name = row.draft().displayName();
            if (duplicateEnds(report, null, name, "same-as-line", String.valueOf(line))) {
                return;
            }
            int filled = keys.stream()
                    .mapToInt(seen::filledOf)
                    .filter(bits -> bits != 0)
                    .findFirst()
                    .orElse(0);
            report.repaired("same-as-line", name, String.valueOf(line));
            ActorBatch.Checked checked = batch.check(ActorMerge.create(row.draft(), settings.source()));
            if (report.violations(checked)) {
                done(report.result(Outcome.REJECTED, null, name));
                return;
            }
            boolean adds = (row.draft().filled() & ~filled) != 0;
            done(report.result(adds ? Outcome.UPDATED : Outcome.UNCHANGED, null, name));
        }

        private void create(ActorRow row, ActorRowReport report, boolean taken, List<String> keys) {
            ActorDraft draft = row.draft();
            String name = draft.displayName();
            if (settings.strategy() == Strategy.UPDATE) {
                done(report.error("no-match", null).result(Outcome.SKIPPED, null, name));
                return;
            }
            UUID twin = found.sameName(draft);
            if (twin != null && settings.onDuplicate() != OnDuplicate.KEEP_BOTH) {
                String twinName = nameOf(found.views().get(twin));
                if (!draft.isIdentified()) {
                    done(report.error("possible-duplicate", "name", twinName).result(Outcome.SKIPPED, twin, twinName));
                    return;
                }
                if (seen.lineOf("a:" + twin) == 0) {
                    report.repaired("possible-duplicate", name, twinName);
                }
            }
            if (taken) {
                report.repaired("value-left-out", draft.siret == null ? draft.externalId : draft.siret, "");
                draft.siret = null;
                draft.rna = null;
                draft.externalId = null;
            }
            ActorBatch.Checked checked = batch.check(ActorMerge.create(draft, settings.source()));
            if (report.violations(checked)) {
                done(report.result(Outcome.REJECTED, null, name));
                return;
            }
            Pending pending = new Pending(null, checked.input(), row.row().line());
            pend(pending, keys);
            results.add(() -> report.result(Outcome.CREATED, write ? pending.id : null, name));
        }
    }
}
