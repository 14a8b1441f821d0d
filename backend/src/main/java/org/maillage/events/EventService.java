package org.maillage.events;

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
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.BulkPatch;
import org.maillage.shared.http.EntityTags;
import org.maillage.shared.http.Idempotency;
import org.maillage.shared.http.MergePatch;
import org.maillage.shared.http.Page;

/** What can be done with events. How a change is written is {@link EventChanges}'. */
@ApplicationScoped
public class EventService {

    private static final int EXPORT_SECONDS = 1_800; // a slow line takes its time

    @Inject
    EventReader reader;

    @Inject
    EventList list;

    @Inject
    EventChanges changes;

    @Inject
    EventKeys keys;

    @Inject
    Idempotency idempotency;

    @Inject
    BulkPatch bulk;

    @Inject
    MergePatch mergePatch;

    @Transactional
    public Page<EventView> list(EventQuery query) {
        return list.page(query);
    }

    /** @throws Problem where the list cannot be asked like this: before a stream begins, when an answer can still say so */
    @Transactional
    public void check(EventQuery query) {
        list.check(query);
    }

    /** Every event of the filtered list, in its order, one by one. */
    @Transactional
    @TransactionConfiguration(timeout = EXPORT_SECONDS)
    public void stream(EventQuery query, Consumer<EventView> use) {
        list.stream(query, use);
    }

    /** @throws Problem {@code not-found} also for an event that the caller may not see */
    @Transactional
    public EventView require(UUID id) {
        return reader.find(id).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** The event that the caller's organisation knows under this key. */
    @Transactional
    public EventView require(String source, String externalId) {
        return keys.find(source, externalId).map(this::require).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    @Transactional
    public EventView create(EventInput input) {
        return require(idempotency.once(input, () -> changes.create(input)));
    }

    @Transactional
    public EventView replace(UUID id, Integer version, EventInput input) {
        return write(require(id), version, input);
    }

    @Transactional
    public EventView patch(UUID id, Integer version, JsonNode patch) {
        EventView now = require(id);
        EntityTags.check(version, now.version());
        return write(now, version, mergePatch.apply(EventInput.of(now), patch, EventInput.class));
    }

    /** All items or none. */
    @Transactional
    public List<EventView> patchAll(List<EventPatch> patches) {
        return bulk.all(patches, one -> patch(one.id(), one.version(), one.patch()), this::require);
    }

    /** What a put by external id did. */
    public record Put(EventView event, boolean created) {}

    /** Creates or replaces the event that the caller's organisation knows under this key. */
    @Transactional
    public Put put(String source, String externalId, Integer version, EventInput input) {
        EventInput keyed = input.withExternalId(source, externalId);
        Optional<UUID> known = keys.find(source, externalId);
        if (known.isPresent()) {
            return new Put(write(require(known.get()), version, keyed), false);
        }
        if (version != null) {
            throw new Problem(ErrorCode.STALE_VERSION, "0");
        }
        return new Put(require(changes.create(keyed)), true);
    }

    /** Takes the event from its state to another, where the table of {@link EventProgress} has such a step. */
    @Transactional
    public EventView changeState(UUID id, Integer version, EventStateInput wanted) {
        return require(idempotency.once(wanted, () -> {
            EventView now = require(id);
            EntityTags.check(version, now.version());
            changes.changeState(now, wanted);
            return id;
        }));
    }

    @Transactional
    public void archive(UUID id, Integer version) {
        EventView now = require(id);
        EntityTags.check(version, now.version());
        changes.setArchived(now, Instant.now());
    }

    @Transactional
    public EventView restore(UUID id) {
        return require(idempotency.once(() -> {
            changes.setArchived(require(id), null);
            return id;
        }));
    }

    private EventView write(EventView now, Integer version, EventInput input) {
        EntityTags.check(version, now.version());
        return changes.write(now, input) ? require(now.id()) : now;
    }
}
