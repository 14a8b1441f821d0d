package org.maillage.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.maillage.actors.ActorReferences;
import org.maillage.actors.ActorType;
import org.maillage.shared.errors.ConstraintViolations;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.http.References;
import org.maillage.shared.text.Today;
import org.maillage.territories.TerritoryChecks;
import org.maillage.vocabularies.Vocabularies;

/** Every check of a project's form, with its references resolved: the same for one request and for imported rows. */
@ApplicationScoped
class ProjectChecks {

    @Inject
    Validator validator;

    @Inject
    Vocabularies vocabularies;

    @Inject
    TerritoryChecks territories;

    @Inject
    ActorReferences actors;

    @Inject
    References references;

    /** The input as a change of what is there, references in their full form, and all that is wrong with it. */
    record Checked(ProjectInput input, List<Violation> violations) {}

    /**
     * References that were there before are not asked again: what the caller sees of others may have changed since.
     *
     * @param now what the caller read of the project, null for a new one
     */
    Checked check(ProjectInput wanted, ProjectView now) {
        ProjectInput before = now == null ? null : ProjectInput.of(now);
        ProjectInput input = wanted.asChangeOf(before, Today.date());
        List<Violation> found = new ArrayList<>(ConstraintViolations.of(validator.validate(input)));
        found.addAll(ProjectRules.check(
                input, before, now == null ? null : now.changedOn(), Today.date(), vocabularies::contains));
        if (before == null || !Objects.equals(input.territory(), before.territory())) {
            input = input.in(territories.check("/territory", input.territory(), found));
        }
        checkActors(input, before, found);
        checkOrigin(input, before, found);
        return new Checked(input, found);
    }

    private void checkActors(ProjectInput input, ProjectInput before, List<Violation> found) {
        Set<UUID> known = new HashSet<>();
        if (before != null) {
            before.holders().forEach(holder -> known.add(holder.actorId()));
        }
        boolean became =
                input.becameId() != null && (before == null || !input.becameId().equals(before.becameId()));
        Set<UUID> wanted = new HashSet<>();
        input.holders().stream().filter(Objects::nonNull).forEach(holder -> wanted.add(holder.actorId()));
        wanted.remove(null);
        wanted.removeAll(known);
        if (became) {
            wanted.add(input.becameId());
        }
        Map<UUID, ActorReferences.Named> readable = actors.named(wanted);
        for (int i = 0; i < input.holders().size(); i++) {
            ProjectInput.Holder holder = input.holders().get(i);
            UUID actor = holder == null ? null : holder.actorId();
            if (actor != null && !known.contains(actor) && !readable.containsKey(actor)) {
                found.add(Violation.of("/holders/" + i + "/actorId", ErrorCode.UNKNOWN_REFERENCE, actor));
            }
        }
        ActorReferences.Named organisation = became ? readable.get(input.becameId()) : null;
        if (became && (organisation == null || organisation.type() != ActorType.ORGANISATION)) {
            found.add(Violation.of("/becameId", ErrorCode.UNKNOWN_REFERENCE, input.becameId()));
        }
    }

    private void checkOrigin(ProjectInput input, ProjectInput before, List<Violation> found) {
        ProjectInput.Origin origin = input.origin();
        if (origin == null
                || origin.kind() == null
                || origin.id() == null
                || (before != null && origin.equals(before.origin()))) {
            return;
        }
        if (!references.isKind(origin.kind())) {
            found.add(Violation.of("/origin/kind", ErrorCode.UNKNOWN_CODE, origin.kind()));
        } else if (references.find(origin.kind(), origin.id()).isEmpty()) {
            found.add(Violation.of("/origin/id", ErrorCode.UNKNOWN_REFERENCE, origin.id()));
        }
    }
}
