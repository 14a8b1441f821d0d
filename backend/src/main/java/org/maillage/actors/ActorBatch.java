package org.maillage.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.journal.Act;
import org.maillage.journal.Journal;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.text.Changed;
import org.maillage.shared.text.Ids;

/** Many actors at once, for imports: the checks of one request, and set-based writes in the caller's transaction. */
@ApplicationScoped
public class ActorBatch {

    @Inject
    ActorReader reader;

    @Inject
    ActorChecks checks;

    @Inject
    ActorWriter writer;

    @Inject
    Journal journal;

    @Inject
    CurrentCaller current;

    /** An input with its references resolved, and all that is wrong with it. */
    public record Checked(ActorInput input, List<Violation> violations) {}

    /**
     * One actor to write.
     *
     * @param current what the caller read of it, null to create
     * @param input checked
     */
    public record Write(ActorView current, ActorInput input) {}

    /** What became of one write. */
    public record Written(UUID id, Outcome outcome) {}

    /** What can become of a write. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        /** The shared part differs and is not the caller's to change; her own part was written all the same. */
        NOT_EDITABLE,
        /** Somebody changed it since it was read; nothing was written. */
        STALE
    }

    public Checked check(ActorInput input) {
        ActorChecks.Checked checked = checks.check(input);
        return new Checked(checked.input(), checked.violations());
    }

    /** Those of the ids that the caller may read. */
    @Transactional
    public Map<UUID, ActorView> views(Collection<UUID> ids) {
        Map<UUID, ActorView> views = new HashMap<>();
        reader.list(ids).forEach(view -> views.put(view.id(), view));
        return views;
    }

    /** What {@link #writeAll} would do, without doing it. */
    public Outcome foresee(Write write) {
        if (write.current() == null) {
            return Outcome.CREATED;
        }
        List<String> changed = Changed.fields(ActorInput.of(write.current()), write.input());
        if (changed.isEmpty()) {
            return Outcome.UNCHANGED;
        }
        boolean own = ActorService.OWN_FIELDS.containsAll(changed);
        return own || write.current().editable() ? Outcome.UPDATED : Outcome.NOT_EDITABLE;
    }

    /** @return what became of each write, in their order */
    @Transactional
    public List<Written> writeAll(List<Write> writes) {
        List<ActorWriter.SharedPart> inserts = new ArrayList<>();
        List<ActorWriter.SharedPart> updates = new ArrayList<>();
        List<ActorWriter.OwnPart> parts = new ArrayList<>();
        List<Written> foreseen = new ArrayList<>(writes.size());
        List<List<String>> changes = new ArrayList<>(writes.size());
        for (Write write : writes) {
            Outcome outcome = foresee(write);
            UUID id = write.current() == null ? Ids.next() : write.current().id();
            List<String> changed =
                    write.current() == null ? List.of() : Changed.fields(ActorInput.of(write.current()), write.input());
            foreseen.add(new Written(id, outcome));
            changes.add(changed);
            if (outcome == Outcome.CREATED) {
                inserts.add(new ActorWriter.SharedPart(id, 0, write.input()));
                if (!write.input().ownPart().isEmpty()) {
                    parts.add(new ActorWriter.OwnPart(id, 0, write.input()));
                }
                continue;
            }
            if (outcome == Outcome.UPDATED && !ActorService.OWN_FIELDS.containsAll(changed)) {
                updates.add(new ActorWriter.SharedPart(id, write.current().sharedVersion(), write.input()));
            }
            if (changed.stream().anyMatch(ActorService.OWN_FIELDS::contains)) {
                parts.add(new ActorWriter.OwnPart(id, write.current().ownVersion(), write.input()));
            }
        }
        writer.insert(inserts);
        Set<UUID> updated = writer.update(updates);
        Set<UUID> updatedParts = writer.writeOwn(parts);
        Set<UUID> stale = new java.util.HashSet<>();
        updates.stream()
                .map(ActorWriter.SharedPart::actorId)
                .filter(id -> !updated.contains(id))
                .forEach(stale::add);
        parts.stream()
                .map(ActorWriter.OwnPart::actorId)
                .filter(id -> !updatedParts.contains(id))
                .forEach(stale::add);
        List<Written> written = foreseen.stream()
                .map(one -> stale.contains(one.id()) ? new Written(one.id(), Outcome.STALE) : one)
                .toList();
        journal.recordAll(acts(writes, written, changes, updatedParts));
        return written;
    }

    private List<Act> acts(List<Write> writes, List<Written> written, List<List<String>> changes, Set<UUID> parts) {
        List<Act> acts = new ArrayList<>();
        UUID me = current.organisationId();
        for (int i = 0; i < writes.size(); i++) {
            Write write = writes.get(i);
            UUID id = written.get(i).id();
            int part = parts.contains(id) ? 1 : 0;
            switch (written.get(i).outcome()) {
                case CREATED ->
                    acts.add(new Act(
                            "create",
                            ActorService.RESOURCE,
                            id,
                            1 + part,
                            List.of(),
                            Set.of(),
                            ActorService.readers(write.input(), me)));
                case UPDATED -> {
                    boolean shared = !ActorService.OWN_FIELDS.containsAll(changes.get(i));
                    UUID owner = write.current().owner().id();
                    acts.add(new Act(
                            "update",
                            ActorService.RESOURCE,
                            id,
                            write.current().version() + part + (shared ? 1 : 0),
                            changes.get(i),
                            shared
                                    ? ActorService.readers(ActorInput.of(write.current()), owner)
                                    : Set.of(Act.organisation(me)),
                            shared ? ActorService.readers(write.input(), owner) : Set.of(Act.organisation(me))));
                }
                case NOT_EDITABLE -> {
                    if (part > 0) {
                        acts.add(new Act(
                                "update",
                                ActorService.RESOURCE,
                                id,
                                write.current().version() + 1,
                                changes.get(i).stream()
                                        .filter(ActorService.OWN_FIELDS::contains)
                                        .toList(),
                                Set.of(Act.organisation(me)),
                                Set.of(Act.organisation(me))));
                    }
                }
                default -> {}
            }
        }
        return acts;
    }
}
