package org.maillage.supportplans;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
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

/** What can be done with support plans. */
@ApplicationScoped
public class SupportPlanService {

    static final String RESOURCE = "support-plans";

    private static final int EXPORT_SECONDS = 1_800; // a slow line takes its time

    @Inject
    SupportPlanEditor editor;

    @Inject
    SupportPlanList list;

    @Inject
    Idempotency idempotency;

    @Inject
    BulkPatch bulk;

    @Inject
    MergePatch mergePatch;

    @Inject
    SupportPlanTeam team;

    @Transactional
    public Page<SupportPlanView> list(SupportPlanQuery query) {
        return list.page(query);
    }

    /** @throws Problem where the list cannot be asked like this: before a stream begins, when an answer can still say so */
    @Transactional
    public void check(SupportPlanQuery query) {
        list.check(query);
    }

    /** Every support plan of the filtered list, in its order, one by one. */
    @Transactional
    @TransactionConfiguration(timeout = EXPORT_SECONDS)
    public void stream(SupportPlanQuery query, Consumer<SupportPlanView> use) {
        list.stream(query, use);
    }

    /** @throws Problem {@code not-found} */
    @Transactional
    public SupportPlanView require(UUID id) {
        return editor.require(id);
    }

    /** The plan that the caller's organisation knows under this key. */
    @Transactional
    public SupportPlanView require(String source, String externalId) {
        return editor.parts()
                .find(source, externalId)
                .map(this::require)
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    @Transactional
    public SupportPlanView create(SupportPlanInput input) {
        return require(idempotency.once(input, () -> editor.insert(input)));
    }

    @Transactional
    public SupportPlanView replace(UUID id, Integer version, SupportPlanInput input) {
        return editor.write(require(id), version, input);
    }

    @Transactional
    public SupportPlanView patch(UUID id, Integer version, JsonNode patch) {
        SupportPlanView now = require(id);
        EntityTags.check(version, now.version());
        return editor.write(now, version, mergePatch.apply(SupportPlanInput.of(now), patch, SupportPlanInput.class));
    }

    /** All items or none. */
    @Transactional
    public List<SupportPlanView> patchAll(List<SupportPlanPatch> patches) {
        return bulk.all(patches, one -> patch(one.id(), one.version(), one.patch()), this::require);
    }

    /** What a put by external id did. */
    public record Put(SupportPlanView plan, boolean created) {}

    /** Creates or replaces the plan that the caller's organisation knows under this key. */
    @Transactional
    public Put put(String source, String externalId, Integer version, SupportPlanInput input) {
        SupportPlanInput keyed = input.withExternalId(source, externalId);
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
    public SupportPlanView restore(UUID id) {
        return require(idempotency.once(() -> {
            editor.setArchived(id, null, null, "restore");
            return id;
        }));
    }

    /** Lets an organisation into the team. */
    @Transactional
    public SupportPlanView letIn(UUID id, Integer version, UUID organisation, TeamMemberInput input) {
        return team.letIn(id, version, organisation, input);
    }

    /** Ends the membership of an organisation. */
    @Transactional
    public void letOut(UUID id, Integer version, UUID organisation, LocalDate leftOn) {
        team.letOut(id, version, organisation, leftOn);
    }

    /** Hands the project over with all its plans. */
    @Transactional
    public SupportPlanView handOver(UUID id, Integer version, HandOverInput input) {
        return require(idempotency.once(input, () -> team.handOver(id, version, input)));
    }
}
