package org.maillage.supportplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maillage.projects.ProjectTeam;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.ConstraintViolations;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.http.Reference;
import org.maillage.shared.text.Today;
import org.maillage.vocabularies.Vocabularies;

/** Every check of a support plan's form: the same for one request and for imported rows. */
@ApplicationScoped
class SupportPlanChecks {

    @Inject
    Validator validator;

    @Inject
    Vocabularies vocabularies;

    @Inject
    ProjectTeam projects;

    @Inject
    CurrentCaller current;

    /** The input as a change of what is there, and all that is wrong with it. */
    record Checked(SupportPlanInput input, List<Violation> violations) {}

    /** @param now what the caller read of the plan, null for a new one */
    Checked check(SupportPlanInput wanted, SupportPlanView now) {
        SupportPlanInput input = wanted.asChangeOf(now == null ? null : SupportPlanInput.of(now), Today.date());
        List<Violation> found = new ArrayList<>(ConstraintViolations.of(validator.validate(input)));
        found.addAll(SupportPlanRules.check(input, now, Today.date(), vocabularies::contains));
        if (now != null) {
            checkOpening(input, now, found);
        }
        if (now == null && input.projectId() != null) {
            Optional<Reference> lead = projects.lead(input.projectId());
            if (lead.isEmpty()) {
                found.add(Violation.of("/projectId", ErrorCode.UNKNOWN_REFERENCE, input.projectId()));
            } else if (!lead.get().id().equals(current.organisationId())) {
                found.add(Violation.of(
                        "/projectId", ErrorCode.NOT_EDITABLE, lead.get().name()));
            }
        }
        if (now != null
                && input.visibility() != now.visibility()
                && !now.lead().id().equals(current.organisationId())) {
            found.add(Violation.of(
                    "/visibility", ErrorCode.NOT_EDITABLE, now.lead().name()));
        }
        return new Checked(input, found);
    }

    /** Nobody supports a project in a plan that is not open yet. The lead that opened it comes along with the opening. */
    private void checkOpening(SupportPlanInput input, SupportPlanView now, List<Violation> found) {
        boolean lead = now.lead().id().equals(current.organisationId());
        now.team().stream()
                .filter(member -> !(lead && now.isOpener(member)))
                .map(SupportPlanView.Member::joinedOn)
                .filter(input.openedOn()::isAfter)
                .min(Comparator.naturalOrder())
                .filter(first -> input.openedOn().isAfter(now.openedOn()))
                .ifPresent(
                        first -> found.add(Violation.of("/openedOn", ErrorCode.AFTER_FIRST_JOINED, first.toString())));
    }
}
