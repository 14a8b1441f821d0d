package org.maillage.projects;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import org.maillage.vocabularies.Vocabularies;
import org.maillage.vocabularies.VocabularyView;

/** What can be done with projects. */
@ApplicationScoped
public class ProjectService {

    static final String RESOURCE = "projects";

    private static final int EXPORT_SECONDS = 1_800; // a slow line takes its time

    @Inject
    ProjectEditor editor;

    @Inject
    ProjectList list;

    @Inject
    Idempotency idempotency;

    @Inject
    BulkPatch bulk;

    @Inject
    MergePatch mergePatch;

    @Inject
    Vocabularies vocabularies;

    @Transactional
    public Page<ProjectView> list(ProjectQuery query) {
        return list.page(query);
    }

    /** @throws Problem where the list cannot be asked like this: before a stream begins, when an answer can still say so */
    @Transactional
    public void check(ProjectQuery query) {
        list.check(query);
    }

    /** Every project of the filtered list, in its order, one by one. */
    @Transactional
    @TransactionConfiguration(timeout = EXPORT_SECONDS)
    public void stream(ProjectQuery query, Consumer<ProjectView> use) {
        list.stream(query, use);
    }

    /** How many projects of the filtered list are at each stage, in the order of the stages. */
    @Transactional
    public ProjectStages stages(ProjectQuery query) {
        Map<String, Long> counts = list.stages(query);
        return new ProjectStages(vocabularies.find("project-stage").orElseThrow().terms().stream()
                .map(VocabularyView.Term::code)
                .map(stage -> new ProjectStages.Stage(stage, counts.getOrDefault(stage, 0L)))
                .toList());
    }

    /** @throws Problem {@code not-found} */
    @Transactional
    public ProjectView require(UUID id) {
        return editor.require(id);
    }

    /** The project that the caller's organisation knows under this key. */
    @Transactional
    public ProjectView require(String source, String externalId) {
        return editor.parts()
                .find(source, externalId)
                .map(this::require)
                .orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    @Transactional
    public ProjectView create(ProjectInput input) {
        return require(idempotency.once(input, () -> editor.insert(input)));
    }

    @Transactional
    public ProjectView replace(UUID id, Integer version, ProjectInput input) {
        return editor.write(require(id), version, input);
    }

    @Transactional
    public ProjectView patch(UUID id, Integer version, JsonNode patch) {
        ProjectView now = require(id);
        EntityTags.check(version, now.version());
        return editor.write(now, version, mergePatch.apply(ProjectInput.of(now), patch, ProjectInput.class));
    }

    /** All items or none. */
    @Transactional
    public List<ProjectView> patchAll(List<ProjectPatch> patches) {
        return bulk.all(patches, one -> patch(one.id(), one.version(), one.patch()), this::require);
    }

    /** What a put by external id did. */
    public record Put(ProjectView project, boolean created) {}

    /** Creates or replaces the project that the caller's organisation knows under this key. */
    @Transactional
    public Put put(String source, String externalId, Integer version, ProjectInput input) {
        ProjectInput keyed = input.withExternalId(source, externalId);
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
    public ProjectView restore(UUID id) {
        return require(idempotency.once(() -> {
            editor.setArchived(id, null, null, "restore");
            return id;
        }));
    }
}
