package org.maillage.actors;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.maillage.journal.Act;
import org.maillage.journal.Journal;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.http.BulkPatch;
import org.maillage.shared.http.EntityTags;
import org.maillage.shared.http.Idempotency;
import org.maillage.shared.http.MergePatch;
import org.maillage.shared.http.Page;
import org.maillage.shared.http.Reference;
import org.maillage.shared.text.Changed;
import org.maillage.shared.text.Ids;

/** What can be done with actors, one at a time. Sets are {@link ActorBatch}'s. */
@ApplicationScoped
public class ActorService {

    static final String RESOURCE = "actors";

    /** The fields that each organisation keeps for itself, and may write on any actor that it reads. */
    static final Set<String> OWN_FIELDS = Set.of("internalDescription", "contactPoints", "externalIds");

    private static final int EXPORT_SECONDS = 1_800; // a slow line takes its time

    @Inject
    ActorRepository repository;

    @Inject
    ActorReader reader;

    @Inject
    ActorList list;

    @Inject
    ActorWriter writer;

    @Inject
    ActorChecks checks;

    @Inject
    ActorKeys keys;

    @Inject
    CurrentCaller current;

    @Inject
    Journal journal;

    @Inject
    Idempotency idempotency;

    @Inject
    BulkPatch bulk;

    @Inject
    MergePatch mergePatch;

    @Transactional
    public Page<ActorView> list(ActorQuery query) {
        return list.page(query);
    }

    /** @throws Problem where the list cannot be asked like this: before a stream begins, when an answer can still say so */
    @Transactional
    public void check(ActorQuery query) {
        list.check(query);
    }

    /** Every actor of the filtered list, in its order, one by one. */
    @Transactional
    @TransactionConfiguration(timeout = EXPORT_SECONDS)
    public void stream(ActorQuery query, Consumer<ActorView> use) {
        list.stream(query, use);
    }

    /** @throws Problem {@code not-found} also for an actor that the caller may not see */
    @Transactional
    public ActorView require(UUID id) {
        return reader.find(id).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    /** The actor that the caller's organisation knows under this key. */
    @Transactional
    public ActorView require(String source, String externalId) {
        return keys.byExternalId(source, externalId)
                .map(this::require)
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    @Transactional
    public ActorView create(ActorInput input) {
        return require(idempotency.once(input, () -> insert(input)));
    }

    @Transactional
    public ActorView replace(UUID id, Integer version, ActorInput input) {
        return write(require(id), version, input);
    }

    @Transactional
    public ActorView patch(UUID id, Integer version, JsonNode patch) {
        ActorView now = require(id);
        EntityTags.check(version, now.version());
        return write(now, version, mergePatch.apply(ActorInput.of(now), patch, ActorInput.class));
    }

    /** All items or none. */
    @Transactional
    public List<ActorView> patchAll(List<ActorPatch> patches) {
        return bulk.all(patches, one -> patch(one.id(), one.version(), one.patch()), this::require);
    }

    /** What a put by external id did. */
    public record Put(ActorView actor, boolean created) {}

    /** Creates or replaces the actor that the caller's organisation knows under this key. */
    @Transactional
    public Put put(String source, String externalId, Integer version, ActorInput input) {
        ActorInput keyed = input.withExternalId(source, externalId);
        Optional<UUID> known = keys.byExternalId(source, externalId);
        if (known.isPresent()) {
            return new Put(write(require(known.get()), version, keyed), false);
        }
        if (version != null) {
            throw new Problem(ErrorCode.STALE_VERSION, "0");
        }
        return new Put(require(insert(keyed)), true);
    }

    @Transactional
    public void archive(UUID id, Integer version) {
        setArchived(id, version, Instant.now(), "archive");
    }

    @Transactional
    public ActorView restore(UUID id) {
        return require(idempotency.once(() -> {
            setArchived(id, null, null, "restore");
            return id;
        }));
    }

    /** Says which member organisation an actor is, so that it may edit its own record; null takes that back. */
    @Transactional
    public ActorView identify(UUID id, Integer version, UUID organisationId) {
        ActorView now = require(id);
        EntityTags.check(version, now.version());
        if (!current.require().isInstance()) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
        requireEditable(now);
        if (organisationId != null && !keys.organisationExists(organisationId)) {
            throw Problem.field("/organisationId", ErrorCode.UNKNOWN_REFERENCE, organisationId);
        }
        Actor actor = repository.require(id, now.sharedVersion());
        if (!Objects.equals(actor.memberOrganisationId, organisationId)) {
            actor.memberOrganisationId = organisationId;
            touch(actor);
            repository.flush();
            Set<String> readers = readers(ActorInput.of(now), now.owner().id());
            journal.record(new Act(
                    "update", RESOURCE, id, now.version() + 1, List.of("memberOrganisation"), readers, readers));
        }
        return require(id);
    }

    private UUID insert(ActorInput input) {
        Caller caller = current.require();
        if (!caller.isMember()) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
        ActorInput checked = requireGood(input, null);
        Actor actor = new Actor();
        actor.id = Ids.next();
        actor.version = 1;
        actor.type = checked.type().code();
        actor.ownerOrganisationId = caller.organisationId();
        actor.createdAt = Instant.now();
        actor.take(checked);
        touch(actor);
        repository.persistAndFlush(actor);
        boolean own = !checked.ownPart().isEmpty();
        if (own) {
            writer.writeOwn(List.of(new ActorWriter.OwnPart(actor.id, 0, checked)));
        }
        if (!checked.links().isEmpty()) {
            writer.writeLinks(actor.id, checked.links());
        }
        journal.record(new Act(
                "create",
                RESOURCE,
                actor.id,
                own ? 2 : 1,
                List.of(),
                Set.of(),
                readers(checked, caller.organisationId())));
        return actor.id;
    }

    private ActorView write(ActorView now, Integer version, ActorInput wanted) {
        EntityTags.check(version, now.version());
        ActorInput before = ActorInput.of(now);
        ActorInput input = requireGood(wanted, now);
        List<String> changed = Changed.fields(before, input);
        if (changed.isEmpty()) {
            return now;
        }
        boolean own = changed.stream().anyMatch(OWN_FIELDS::contains);
        boolean shared = !OWN_FIELDS.containsAll(changed);
        if (own && !current.require().isMember()) {
            throw Problem.field("/internalDescription", ErrorCode.NOT_EXPECTED);
        }
        if (shared) {
            writeShared(now, input, changed);
        }
        if (own
                && writer.writeOwn(List.of(new ActorWriter.OwnPart(now.id(), now.ownVersion(), input)))
                        .isEmpty()) {
            throw new Problem(ErrorCode.STALE_VERSION, String.valueOf(now.version() + 1));
        }
        int newVersion = now.version() + (shared ? 1 : 0) + (own ? 1 : 0);
        UUID me = current.organisationId();
        Set<String> mine = me == null ? Set.of() : Set.of(Act.organisation(me));
        journal.record(new Act(
                "update",
                RESOURCE,
                now.id(),
                newVersion,
                changed,
                shared ? readers(before, now.owner().id()) : mine,
                shared ? readers(input, now.owner().id()) : mine));
        return require(now.id());
    }

    private void writeShared(ActorView now, ActorInput input, List<String> changed) {
        requireEditable(now);
        Actor actor = repository.require(now.id(), now.sharedVersion());
        actor.take(input);
        touch(actor);
        repository.flush();
        if (changed.contains("links")) {
            writer.writeLinks(now.id(), input.links());
        }
    }

    private void setArchived(UUID id, Integer version, Instant when, String kind) {
        ActorView now = require(id);
        EntityTags.check(version, now.version());
        requireEditable(now);
        if ((now.archivedAt() == null) == (when == null)) {
            return;
        }
        Actor actor = repository.require(id, now.sharedVersion());
        actor.archivedAt = when;
        touch(actor);
        repository.flush();
        Set<String> readers = readers(ActorInput.of(now), now.owner().id());
        journal.record(new Act(kind, RESOURCE, id, now.version() + 1, List.of("archivedAt"), readers, readers));
    }

    private void touch(Actor actor) {
        Caller caller = current.require();
        actor.updatedAt = Instant.now();
        actor.updatedByOrganisationId = caller.organisationId();
        actor.updatedByAccountId = caller.accountId();
    }

    private ActorInput requireGood(ActorInput input, ActorView now) {
        if (input == null) {
            throw Problem.field("", ErrorCode.REQUIRED);
        }
        if (now != null && input.type() != null && input.type() != now.type()) {
            throw Problem.field("/type", ErrorCode.NOT_EXPECTED);
        }
        ActorChecks.Checked checked = checks.check(input);
        if (now != null && now.id().equals(input.parentId())) {
            throw Problem.field("/parentId", ErrorCode.SELF_REFERENCE);
        }
        boolean whole = now == null || now.editable();
        Problem.throwIfAny(whole ? checked.violations() : own(checked.violations()));
        List<Violation> taken = keys.taken(checked.input(), now == null ? null : now.id());
        Problem.throwIfAny(whole ? taken : own(taken));
        return checked.input();
    }

    /** Who may not change the shared part hears of her own alone: she may not see what makes the rest complete. */
    private static List<Violation> own(List<Violation> violations) {
        return violations.stream()
                .filter(one -> OWN_FIELDS.contains((one.pointer() + "/").split("/", -1)[1]))
                .toList();
    }

    static void requireEditable(ActorView actor) {
        if (!actor.editable()) {
            String who = actor.editors().stream().map(Reference::name).collect(Collectors.joining(", "));
            throw new Problem(ErrorCode.NOT_EDITABLE, who);
        }
    }

    /** Who may read the shared part, for the change feed. */
    static Set<String> readers(ActorInput actor, UUID ownerId) {
        return switch (actor.visibility()) {
            case PUBLIC -> Set.of("public");
            case NETWORK -> Set.of("network");
            case ORGANISATION -> Set.of(Act.organisation(ownerId));
        };
    }
}
