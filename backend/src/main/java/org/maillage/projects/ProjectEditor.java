package org.maillage.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.journal.Act;
import org.maillage.journal.Journal;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.http.EntityTags;
import org.maillage.shared.parts.OwnParts;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Changed;
import org.maillage.shared.text.Ids;

/** Changes one project, in the caller's transaction: who may, what is wrong, which parts are written, what the journal says. */
@ApplicationScoped
class ProjectEditor {

    /** The fields that each organisation keeps for itself, and may write on any project. */
    private static final Set<String> OWN_FIELDS = Set.of("internalDescription", "externalIds");

    /** The fields of the lead and the team. */
    private static final Set<String> CONFIDENTIAL_FIELDS = Set.of("origin", "holders", "facts");

    @Inject
    ProjectRepository repository;

    @Inject
    ProjectReader reader;

    @Inject
    ProjectWriter writer;

    @Inject
    ProjectChecks checks;

    @Inject
    CurrentCaller current;

    @Inject
    Journal journal;

    private final OwnParts parts;

    @Inject
    ProjectEditor(Sql sql, CurrentCaller current) {
        parts = new OwnParts(sql, current, ProjectReader.WORD, "true"); // every member reads every project
    }

    /** @throws Problem {@code not-found} */
    ProjectView require(UUID id) {
        return reader.find(id).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    UUID insert(ProjectInput wanted) {
        Caller caller = current.require();
        if (!caller.isMember()) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
        return insertChecked(requireGood(wanted, null));
    }

    UUID insertChecked(ProjectInput input) {
        Project project = new Project();
        project.id = Ids.next();
        project.version = 1;
        project.leadOrganisationId = current.organisationId();
        project.createdAt = Instant.now();
        project.take(input);
        touch(project);
        repository.persistAndFlush(project);
        writer.open(project.id);
        writer.writeChange(project.id, input);
        boolean confidential = input.origin() != null
                || !input.holders().isEmpty()
                || !input.facts().isEmpty();
        if (confidential) {
            writer.writeConfidential(project.id, 0, input);
        }
        boolean own = !input.ownPart().isEmpty();
        if (own) {
            parts.write(project.id, 0, input.ownPart());
        }
        int version = 1 + (confidential ? 1 : 0) + (own ? 1 : 0);
        journal.record(new Act(
                "create",
                ProjectService.RESOURCE,
                project.id,
                version,
                List.of(),
                Set.of(),
                readers(input.visibility())));
        return project.id;
    }

    ProjectView write(ProjectView now, Integer version, ProjectInput wanted) {
        EntityTags.check(version, now.version());
        return writeChecked(now, requireGood(wanted, now));
    }

    ProjectView writeChecked(ProjectView now, ProjectInput input) {
        List<String> changed = Changed.fields(ProjectInput.of(now), input);
        if (changed.isEmpty()) {
            return now;
        }
        boolean own = changed.stream().anyMatch(OWN_FIELDS::contains);
        boolean confidential = changed.stream().anyMatch(CONFIDENTIAL_FIELDS::contains);
        boolean shared =
                changed.stream().anyMatch(field -> !OWN_FIELDS.contains(field) && !CONFIDENTIAL_FIELDS.contains(field));
        if (shared || confidential) {
            requireEditable(now);
        }
        if (shared) {
            writeShared(now, input);
        }
        if (confidential) {
            requireFresh(writer.writeConfidential(now.id(), now.confidentialVersion(), input), now);
        }
        if (own) {
            requireFresh(parts.write(now.id(), now.ownVersion(), input.ownPart()), now);
        }
        int newVersion = now.version() + (shared ? 1 : 0) + (confidential ? 1 : 0) + (own ? 1 : 0);
        Set<String> mine = Set.of(Act.organisation(current.organisationId()));
        journal.record(new Act(
                "update",
                ProjectService.RESOURCE,
                now.id(),
                newVersion,
                changed,
                shared ? readers(now.visibility()) : mine,
                shared ? readers(input.visibility()) : mine));
        return require(now.id());
    }

    private void writeShared(ProjectView now, ProjectInput input) {
        Project project = repository.require(now.id(), now.sharedVersion());
        project.take(input);
        touch(project);
        repository.flush();
        if (input.changedOn() != null) {
            writer.writeChange(now.id(), input);
        }
    }

    private static void requireFresh(boolean written, ProjectView now) {
        if (!written) {
            throw new Problem(ErrorCode.STALE_VERSION, String.valueOf(now.version() + 1));
        }
    }

    void setArchived(UUID id, Integer version, Instant when, String kind) {
        ProjectView now = require(id);
        EntityTags.check(version, now.version());
        requireEditable(now);
        if ((now.archivedAt() == null) == (when == null)) {
            return;
        }
        Project project = repository.require(id, now.sharedVersion());
        project.archivedAt = when;
        touch(project);
        repository.flush();
        Set<String> readers = readers(now.visibility());
        journal.record(
                new Act(kind, ProjectService.RESOURCE, id, now.version() + 1, List.of("archivedAt"), readers, readers));
    }

    private void touch(Project project) {
        Caller caller = current.require();
        project.updatedAt = Instant.now();
        project.updatedByOrganisationId = caller.organisationId();
        project.updatedByAccountId = caller.accountId();
    }

    /** Who may not change the project hears of her own part alone. */
    private ProjectInput requireGood(ProjectInput wanted, ProjectView now) {
        if (wanted == null) {
            throw Problem.field("", ErrorCode.REQUIRED);
        }
        ProjectChecks.Checked checked = check(wanted, now);
        boolean whole = now == null || now.editable();
        Problem.throwIfAny(
                whole
                        ? checked.violations()
                        : checked.violations().stream()
                                .filter(ProjectEditor::isOwn)
                                .toList());
        return checked.input();
    }

    /** Everything that is wrong with an input, keys that another project has included. */
    ProjectChecks.Checked check(ProjectInput wanted, ProjectView now) {
        ProjectChecks.Checked checked = checks.check(wanted, now);
        if (!checked.violations().isEmpty()) {
            return checked;
        }
        return new ProjectChecks.Checked(
                checked.input(), parts.taken(checked.input().externalIds(), now == null ? null : now.id()));
    }

    OwnParts parts() {
        return parts;
    }

    private static boolean isOwn(Violation violation) {
        return OWN_FIELDS.contains((violation.pointer() + "/").split("/", -1)[1]);
    }

    private static void requireEditable(ProjectView project) {
        if (!project.editable()) {
            throw new Problem(ErrorCode.NOT_EDITABLE, project.lead().name());
        }
    }

    /** Who may read the shared part, for the change feed. */
    private static Set<String> readers(ProjectVisibility visibility) {
        return Set.of(visibility.code());
    }
}
