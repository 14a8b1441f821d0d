package org.maillage.supportrecords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.journal.Act;
import org.maillage.journal.Journal;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.access.Right;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.EntityTags;
import org.maillage.shared.parts.OwnParts;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Changed;
import org.maillage.shared.text.Ids;

/** Changes one record, in the caller's transaction: who may, what is wrong, which parts are written, what the journal says. */
@ApplicationScoped
class SupportRecordEditor {

    private static final String KEYS = "externalIds";
    private static final String NOTE = "privateNote";

    /** The texts whose correction keeps what they said before. */
    private static final Set<String> REVISED = Set.of("summary", "nextStep", "nextStepDue");

    @Inject
    SupportRecordRepository repository;

    @Inject
    SupportRecordReader reader;

    @Inject
    SupportRecordWriter writer;

    @Inject
    PrivateNotes notes;

    @Inject
    SupportRecordChecks checks;

    @Inject
    CurrentCaller current;

    @Inject
    Journal journal;

    private final OwnParts parts;

    @Inject
    SupportRecordEditor(Sql sql, CurrentCaller current) {
        parts = new OwnParts(sql, current, SupportRecordReader.WORD, "true"); // keys are of one's own records alone
    }

    /** @throws Problem {@code not-found} */
    SupportRecordView require(UUID id) {
        return reader.find(id).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    UUID insert(SupportRecordInput wanted) {
        if (!current.require().isMember()) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
        return insertChecked(requireGood(wanted, null));
    }

    UUID insertChecked(SupportRecordInput input) {
        Caller caller = current.require();
        SupportRecord record = new SupportRecord();
        record.id = Ids.next();
        record.version = 1;
        record.organisationId = caller.organisationId();
        record.accountId = caller.accountId();
        record.createdAt = Instant.now();
        record.take(input);
        touch(record);
        repository.persistAndFlush(record);
        writer.write(record.id, input);
        boolean noted = input.privateNote() != null && notes.write(record.id, 0, input.privateNote());
        boolean keyed = !input.externalIds().isEmpty() && parts.write(record.id, 0, input.ownPart());
        int version = 1 + (noted ? 1 : 0) + (keyed ? 1 : 0);
        Set<String> readers = readers(require(record.id));
        journal.record(
                new Act("create", SupportRecordService.RESOURCE, record.id, version, List.of(), Set.of(), readers));
        return record.id;
    }

    SupportRecordView write(SupportRecordView now, Integer version, SupportRecordInput wanted) {
        EntityTags.check(version, now.version());
        requireEditable(now);
        return writeChecked(now, requireGood(wanted, now));
    }

    SupportRecordView writeChecked(SupportRecordView now, SupportRecordInput input) {
        List<String> changed = changes(now, input);
        if (changed.isEmpty()) {
            return now;
        }
        requireEditable(now);
        boolean keyed = changed.contains(KEYS);
        boolean noted = changed.contains(NOTE);
        boolean shared = changed.size() > (keyed ? 1 : 0) + (noted ? 1 : 0);
        if (shared) {
            SupportRecord record = repository.require(now.id(), now.sharedVersion());
            if (changed.stream().anyMatch(REVISED::contains)) {
                writer.keepRevision(now.id());
            }
            record.take(input);
            touch(record);
            repository.flush();
            writer.write(now.id(), input);
        }
        if (noted) {
            requireFresh(notes.write(now.id(), now.noteVersion(), input.privateNote()), now);
        }
        if (keyed) {
            requireFresh(parts.write(now.id(), now.ownVersion(), input.ownPart()), now);
        }
        SupportRecordView after = require(now.id());
        Set<String> mine = Set.of(Act.organisation(current.organisationId()));
        journal.record(new Act(
                "update",
                SupportRecordService.RESOURCE,
                now.id(),
                after.version(),
                changed,
                shared ? readers(now) : mine,
                shared ? readers(after) : mine));
        return after;
    }

    /** The names of the fields that a write would change; nothing of what they hold. */
    List<String> changes(SupportRecordView now, SupportRecordInput input) {
        List<String> changed = new ArrayList<>(Changed.fields(SupportRecordInput.of(now), input));
        if (changed.contains(NOTE) && notes.says(now.id(), input.privateNote())) {
            changed.remove(NOTE);
        }
        return changed;
    }

    /** Takes the text of the note away; it stays among its revisions. */
    void erasePrivateNote(UUID id, Integer version) {
        SupportRecordView now = require(id);
        EntityTags.check(version, now.version());
        if (!Right.SUPPORT_RECORDS_WRITE.heldBy(current.require())) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
        if (!now.hasPrivateNote()) {
            return;
        }
        requireFresh(notes.write(id, now.noteVersion(), null), now);
        Set<String> mine = Set.of(Act.organisation(current.organisationId()));
        journal.record(
                new Act("update", SupportRecordService.RESOURCE, id, now.version() + 1, List.of(NOTE), mine, mine));
    }

    void setArchived(UUID id, Integer version, Instant when, String kind) {
        SupportRecordView now = require(id);
        EntityTags.check(version, now.version());
        requireEditable(now);
        if ((now.archivedAt() == null) == (when == null)) {
            return;
        }
        SupportRecord record = repository.require(id, now.sharedVersion());
        record.archivedAt = when;
        touch(record);
        repository.flush();
        writer.keepInStep(id);
        Set<String> readers = readers(now);
        journal.record(new Act(
                kind, SupportRecordService.RESOURCE, id, now.version() + 1, List.of("archivedAt"), readers, readers));
    }

    private static void requireFresh(boolean written, SupportRecordView now) {
        if (!written) {
            throw new Problem(ErrorCode.STALE_VERSION, String.valueOf(now.version() + 1));
        }
    }

    private void touch(SupportRecord record) {
        record.updatedAt = Instant.now();
        record.updatedByAccountId = current.require().accountId();
    }

    private SupportRecordInput requireGood(SupportRecordInput wanted, SupportRecordView now) {
        if (wanted == null) {
            throw Problem.field("", ErrorCode.REQUIRED);
        }
        SupportRecordChecks.Checked checked = check(wanted, now);
        Problem.throwIfAny(checked.violations());
        return checked.input();
    }

    /** Everything that is wrong with an input, keys that another record has included. */
    SupportRecordChecks.Checked check(SupportRecordInput wanted, SupportRecordView now) {
        SupportRecordChecks.Checked checked = checks.check(wanted, now);
        if (!checked.violations().isEmpty()) {
            return checked;
        }
        return new SupportRecordChecks.Checked(
                checked.input(), parts.taken(checked.input().externalIds(), now == null ? null : now.id()));
    }

    OwnParts parts() {
        return parts;
    }

    private static void requireEditable(SupportRecordView record) {
        if (!record.editable()) {
            throw new Problem(ErrorCode.NOT_EDITABLE, record.organisation().name());
        }
    }

    /** Who may read the record, for the change feed. */
    private static Set<String> readers(SupportRecordView record) {
        return record.readers().stream()
                .map(reader -> Act.organisation(reader.id()))
                .collect(Collectors.toSet());
    }
}
