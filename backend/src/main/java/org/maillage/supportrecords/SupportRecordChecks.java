package org.maillage.supportrecords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.maillage.actors.ActorReferences;
import org.maillage.actors.ActorType;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.access.Right;
import org.maillage.shared.errors.ConstraintViolations;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Today;
import org.maillage.supportplans.SupportPlanReferences;
import org.maillage.vocabularies.Vocabularies;

/** Every check of a record's form, with its references: the same for one request and for imported rows. */
@ApplicationScoped
class SupportRecordChecks {

    @Inject
    Validator validator;

    @Inject
    Vocabularies vocabularies;

    @Inject
    ActorReferences actors;

    @Inject
    SupportPlanReferences plans;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    /** The input as a change of what is there, and all that is wrong with it. */
    record Checked(SupportRecordInput input, List<Violation> violations) {}

    /** A project that everybody sees, and whether the caller's organisation is in its team. */
    private record Standing(String title, String lead, boolean inTeam) {}

    /**
     * References that were there before are not asked again: what the caller sees of others may have changed since.
     *
     * @param now what the caller read of the record, null for a new one
     */
    Checked check(SupportRecordInput wanted, SupportRecordView now) {
        SupportRecordInput before = now == null ? null : SupportRecordInput.of(now);
        List<Violation> found = new ArrayList<>();
        SupportRecordInput input = checkPlan(wanted.asChangeOf(before, Today.date()), before, found);
        found.addAll(ConstraintViolations.of(validator.validate(input)));
        found.addAll(SupportRecordRules.check(input, Today.date(), vocabularies::contains));
        if (input.privateNote() != null && !Right.SUPPORT_RECORDS_PRIVATE_NOTES.heldBy(current.require())) {
            found.add(Violation.of("/privateNote", ErrorCode.NOT_ALLOWED));
        }
        checkActors(input, before, found);
        checkProjects(input, before, found);
        checkSession(input, before, found);
        return new Checked(input, found);
    }

    private void checkActors(SupportRecordInput input, SupportRecordInput before, List<Violation> found) {
        Set<UUID> wanted = new HashSet<>(input.participants());
        if (before != null) {
            wanted.removeAll(before.participants());
        }
        boolean moved =
                input.placeId() != null && (before == null || !input.placeId().equals(before.placeId()));
        Set<UUID> asked = new HashSet<>(wanted);
        if (moved) {
            asked.add(input.placeId());
        }
        Map<UUID, ActorReferences.Named> readable = actors.named(asked);
        for (int i = 0; i < input.participants().size(); i++) {
            UUID actor = input.participants().get(i);
            if (wanted.contains(actor) && !readable.containsKey(actor)) {
                found.add(Violation.of("/participants/" + i, ErrorCode.UNKNOWN_REFERENCE, actor));
            }
        }
        ActorReferences.Named place = moved ? readable.get(input.placeId()) : null;
        if (moved && (place == null || place.type() != ActorType.ORGANISATION)) {
            found.add(Violation.of("/placeId", ErrorCode.UNKNOWN_REFERENCE, input.placeId()));
        }
    }

    private void checkProjects(SupportRecordInput input, SupportRecordInput before, List<Violation> found) {
        Set<UUID> wanted = new HashSet<>(input.projects());
        if (before != null) {
            wanted.removeAll(before.projects());
        }
        Map<UUID, Standing> standings = standings(wanted);
        for (int i = 0; i < input.projects().size(); i++) {
            UUID project = input.projects().get(i);
            if (wanted.contains(project)) {
                Standing standing = standings.get(project);
                if (standing == null) {
                    found.add(Violation.of("/projects/" + i, ErrorCode.UNKNOWN_REFERENCE, project));
                } else if (!standing.inTeam()) {
                    found.add(Violation.of("/projects/" + i, ErrorCode.NOT_IN_TEAM, standing.title(), standing.lead()));
                }
            }
        }
    }

    /** @throws org.maillage.shared.errors.Problem when the caller is not in the team of one of them */
    void requireTeam(List<UUID> projects) {
        List<Violation> found = new ArrayList<>();
        Map<UUID, Standing> standings = standings(projects);
        for (UUID project : projects) {
            Standing standing = standings.get(project);
            if (standing == null) {
                found.add(Violation.of("project", ErrorCode.UNKNOWN_REFERENCE, project));
            } else if (!standing.inTeam()) {
                found.add(Violation.of("project", ErrorCode.NOT_IN_TEAM, standing.title(), standing.lead()));
            }
        }
        org.maillage.shared.errors.Problem.throwIfAny(found);
    }

    private Map<UUID, Standing> standings(Collection<UUID> projects) {
        Map<UUID, Standing> found = new HashMap<>();
        if (!projects.isEmpty()) {
            sql
                    .text("select p.id, p.title, o.name as lead, m.project_id is not null as in_team from projects p"
                            + " join organisations o on o.id = p.lead_organisation_id"
                            + " left join project_access m on m.project_id = p.id"
                            + " and m.organisation_id = cast(:organisation as uuid)"
                            + " where p.id = any(:projects)")
                    .set("projects", projects)
                    .set("organisation", current.organisationId())
                    .stream(row ->
                    found.put(row.id("id"), new Standing(row.text("title"), row.text("lead"), row.flag("in_team"))));
        }
        return found;
    }

    /** Adds the project of the plan: a record of a plan is one about its project. */
    private SupportRecordInput checkPlan(SupportRecordInput input, SupportRecordInput before, List<Violation> found) {
        UUID plan = input.planId();
        if (plan == null) {
            return input;
        }
        SupportPlanReferences.Named named = plans.named(List.of(plan)).get(plan);
        if (named == null && (before == null || !plan.equals(before.planId()))) {
            found.add(Violation.of("/planId", ErrorCode.UNKNOWN_REFERENCE, plan));
        }
        return named == null ? input : input.withProject(named.projectId());
    }

    private void checkSession(SupportRecordInput input, SupportRecordInput before, List<Violation> found) {
        UUID session = input.eventSessionId();
        boolean same = before != null && Objects.equals(session, before.eventSessionId());
        if (session != null && !same && !seesSession(session)) {
            found.add(Violation.of("/eventSessionId", ErrorCode.UNKNOWN_REFERENCE, session));
        }
    }

    private boolean seesSession(UUID id) {
        return sql.text("select session.id from event_sessions session where session.id = :id"
                        + " and session.removed_at is null and "
                        + SupportRecordReader.SESSION_READABLE)
                .set("id", id)
                .set("organisation", current.organisationId())
                .find(row -> row.id("id"))
                .isPresent();
    }
}
