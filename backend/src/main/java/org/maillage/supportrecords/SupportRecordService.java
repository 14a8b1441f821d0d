package org.maillage.supportrecords;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.BulkPatch;
import org.maillage.shared.http.EntityTags;
import org.maillage.shared.http.Idempotency;
import org.maillage.shared.http.MergePatch;
import org.maillage.shared.http.Page;

/** What can be done with support records. */
@ApplicationScoped
public class SupportRecordService {

    static final String RESOURCE = "support-records";

    private static final int EXPORT_SECONDS = 1_800; // a slow line takes its time

    @Inject
    SupportRecordEditor editor;

    @Inject
    SupportRecordList list;

    @Inject
    SupportRecordHistory history;

    @Inject
    PrivateNotes notes;

    @Inject
    CurrentCaller current;

    @Inject
    Idempotency idempotency;

    @Inject
    BulkPatch bulk;

    @Inject
    MergePatch mergePatch;

    @Transactional
    public Page<SupportRecordView> list(SupportRecordQuery query) {
        return list.page(query);
    }

    /** @throws Problem where the list cannot be asked like this: before a stream begins, when an answer can still say so */
    @Transactional
    public void check(SupportRecordQuery query) {
        list.check(query);
    }

    /** Every record of the filtered list, in its order, one by one. */
    @Transactional
    @TransactionConfiguration(timeout = EXPORT_SECONDS)
    public void stream(SupportRecordQuery query, Consumer<SupportRecordView> use) {
        list.stream(query, use);
    }

    /** @throws Problem {@code not-found} */
    @Transactional
    public SupportRecordView require(UUID id) {
        return editor.require(id);
    }

    /** The record that the caller's organisation knows under this key. */
    @Transactional
    public SupportRecordView require(String source, String externalId) {
        return editor.parts()
                .find(source, externalId)
                .map(this::require)
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** Who would read a record about these projects. */
    @Transactional
    public SupportRecordReaders readers(List<UUID> projects, SupportRecordVisibility visibility) {
        return history.readers(projects, visibility);
    }

    @Transactional
    public SupportRecordRevisions revisions(UUID id) {
        return history.revisions(require(id).id());
    }

    @Transactional
    public SupportRecordView create(SupportRecordInput input) {
        return require(idempotency.once(input, () -> editor.insert(input)));
    }

    @Transactional
    public SupportRecordView replace(UUID id, Integer version, SupportRecordInput input) {
        return editor.write(require(id), version, input);
    }

    @Transactional
    public SupportRecordView patch(UUID id, Integer version, JsonNode patch) {
        SupportRecordView now = require(id);
        EntityTags.check(version, now.version());
        return editor.write(
                now, version, mergePatch.apply(SupportRecordInput.of(now), patch, SupportRecordInput.class));
    }

    /** All items or none. */
    @Transactional
    public List<SupportRecordView> patchAll(List<SupportRecordPatch> patches) {
        return bulk.all(patches, one -> patch(one.id(), one.version(), one.patch()), this::require);
    }

    /** What a put by external id did. */
    public record Put(SupportRecordView record, boolean created) {}

    /** Creates or replaces the record that the caller's organisation knows under this key. */
    @Transactional
    public Put put(String source, String externalId, Integer version, SupportRecordInput input) {
        SupportRecordInput keyed = input.withExternalId(source, externalId);
        Optional<UUID> known = editor.parts().find(source, externalId);
        if (known.isPresent()) {
            return new Put(editor.write(require(known.get()), version, keyed), false);
        }
        if (version != null) {
            throw new Problem(ErrorCode.STALE_VERSION, "0");
        }
        return new Put(require(editor.insert(keyed)), true);
    }

    @Transactional
    public void archive(UUID id, Integer version) {
        editor.setArchived(id, version, Instant.now(), "archive");
    }

    @Transactional
    public SupportRecordView restore(UUID id) {
        return require(idempotency.once(() -> {
            editor.setArchived(id, null, null, "restore");
            return id;
        }));
    }

    /** The private note of a record of the caller's organisation; the reading is journalled. */
    @Transactional
    public PrivateNoteView privateNote(UUID id) {
        SupportRecordView record = requireOwn(id);
        return new PrivateNoteView(notes.read(id), record.version());
    }

    /** What the private note said before; the reading is journalled. */
    @Transactional
    public PrivateNoteView.Revisions privateNoteRevisions(UUID id) {
        return notes.revisions(requireOwn(id).id());
    }

    @Transactional
    public void erasePrivateNote(UUID id, Integer version) {
        editor.erasePrivateNote(requireOwn(id).id(), version);
    }

    /** Of another organisation's record nobody learns whether it has a note. */
    private SupportRecordView requireOwn(UUID id) {
        SupportRecordView record = require(id);
        if (!record.organisation().id().equals(current.organisationId())) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
        return record;
    }
}
