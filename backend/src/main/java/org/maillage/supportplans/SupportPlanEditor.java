package org.maillage.supportplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.journal.Act;
import org.maillage.journal.Journal;
import org.maillage.projects.ProjectTeam;
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

/** Changes one support plan, in the caller's transaction: who may, what is wrong, which parts are written, what the journal says. */
@ApplicationScoped
class SupportPlanEditor {

    /** The fields that each organisation of the team keeps for itself. */
    private static final Set<String> OWN_FIELDS = Set.of("internalDescription", "externalIds");

    @Inject
    SupportPlanRepository repository;

    @Inject
    SupportPlanReader reader;

    @Inject
    SupportPlanWriter writer;

    @Inject
    SupportPlanChecks checks;

    @Inject
    ProjectTeam projects;

    @Inject
    CurrentCaller current;

    @Inject
    Journal journal;

    private final OwnParts parts;

    @Inject
    SupportPlanEditor(Sql sql, CurrentCaller current) {
        parts = new OwnParts(
                sql,
                current,
                SupportPlanReader.WORD,
                "exists (select from support_plans s where s.id = x.support_plan_id and " + SupportPlanReader.READABLE
                        + ")");
    }

    /** @throws Problem {@code not-found} */
    SupportPlanView require(UUID id) {
        return reader.find(id).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }

    UUID insert(SupportPlanInput wanted) {
        if (!current.require().isMember()) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
        return insertChecked(requireGood(wanted, null));
    }

    UUID insertChecked(SupportPlanInput input) {
        SupportPlan plan = new SupportPlan();
        plan.id = Ids.next();
        plan.version = 1;
        plan.projectId = input.projectId();
        plan.leadOrganisationId = current.organisationId();
        plan.createdAt = Instant.now();
        plan.take(input);
        touch(plan);
        repository.persistAndFlush(plan);
        writer.join(plan.id, plan.projectId, plan.leadOrganisationId, input.openedOn());
        writer.writeChange(plan.id, input);
        boolean own = !input.ownPart().isEmpty();
        if (own) {
            parts.write(plan.id, 0, input.ownPart());
        }
        journal.record(new Act(
                "create",
                SupportPlanService.RESOURCE,
                plan.id,
                own ? 2 : 1,
                List.of(),
                Set.of(),
                writer.readers(plan.projectId, input.visibility())));
        return plan.id;
    }

    SupportPlanView write(SupportPlanView now, Integer version, SupportPlanInput wanted) {
        EntityTags.check(version, now.version());
        return writeChecked(now, requireGood(wanted, now));
    }

    SupportPlanView writeChecked(SupportPlanView now, SupportPlanInput input) {
        List<String> changed = Changed.fields(SupportPlanInput.of(now), input);
        if (changed.isEmpty()) {
            return now;
        }
        boolean own = changed.stream().anyMatch(OWN_FIELDS::contains);
        boolean shared = changed.stream().anyMatch(field -> !OWN_FIELDS.contains(field));
        Set<String> mine = Set.of(Act.organisation(current.organisationId()));
        Set<String> before = shared ? writer.readers(now.project().id(), now.visibility()) : mine;
        if (shared) {
            writeShared(now, input);
        }
        if (own && !parts.write(now.id(), now.ownVersion(), input.ownPart())) {
            throw stale(now);
        }
        journal.record(new Act(
                "update",
                SupportPlanService.RESOURCE,
                now.id(),
                now.version() + (shared ? 1 : 0) + (own ? 1 : 0),
                changed,
                before,
                shared ? writer.readers(now.project().id(), input.visibility()) : mine));
        return require(now.id());
    }

    private void writeShared(SupportPlanView now, SupportPlanInput input) {
        SupportPlan plan = repository.require(now.id(), now.sharedVersion());
        plan.take(input);
        touch(plan);
        repository.flush();
        boolean lead = now.lead().id().equals(current.organisationId());
        boolean reopened = !input.openedOn().equals(now.openedOn());
        if (reopened && lead && now.team().stream().anyMatch(now::isOpener)) {
            writer.setJoined(now.id(), now.lead().id(), input.openedOn());
        }
        if (input.changedOn() != null) {
            writer.writeChange(now.id(), input);
        }
    }

    void setArchived(UUID id, Integer version, Instant when, String kind) {
        SupportPlanView now = require(id);
        EntityTags.check(version, now.version());
        if ((now.archivedAt() == null) == (when == null)) {
            return;
        }
        SupportPlan plan = repository.require(id, now.sharedVersion());
        plan.archivedAt = when;
        touch(plan);
        repository.flush();
        record(kind, now, "archivedAt");
    }

    /** Notes a change of the shared part that leaves its readers as they are. */
    private void record(String kind, SupportPlanView now, String field) {
        Set<String> readers = writer.readers(now.project().id(), now.visibility());
        journal.record(new Act(
                kind, SupportPlanService.RESOURCE, now.id(), now.version() + 1, List.of(field), readers, readers));
    }

    private void touch(SupportPlan plan) {
        Caller caller = current.require();
        plan.updatedAt = Instant.now();
        plan.updatedByOrganisationId = caller.organisationId();
        plan.updatedByAccountId = caller.accountId();
    }

    /** Who may not write this at all hears of that first. */
    private SupportPlanInput requireGood(SupportPlanInput wanted, SupportPlanView now) {
        if (wanted == null) {
            throw Problem.field("", ErrorCode.REQUIRED);
        }
        SupportPlanChecks.Checked checked = check(wanted, now);
        for (Violation violation : checked.violations()) {
            if (violation.code() == ErrorCode.NOT_EDITABLE) {
                throw new Problem(ErrorCode.NOT_EDITABLE, violation.arguments().toArray());
            }
        }
        Problem.throwIfAny(checked.violations());
        return checked.input();
    }

    /** Everything that is wrong with an input, keys that another plan has included. */
    SupportPlanChecks.Checked check(SupportPlanInput wanted, SupportPlanView now) {
        SupportPlanChecks.Checked checked = checks.check(wanted, now);
        if (!checked.violations().isEmpty()) {
            return checked;
        }
        return new SupportPlanChecks.Checked(
                checked.input(), parts.taken(checked.input().externalIds(), now == null ? null : now.id()));
    }

    OwnParts parts() {
        return parts;
    }

    /** @throws Problem {@code not-editable}, naming the organisation that leads */
    void requireLead(SupportPlanView plan) {
        if (!plan.lead().id().equals(current.organisationId())) {
            throw new Problem(ErrorCode.NOT_EDITABLE, plan.lead().name());
        }
    }

    static Problem stale(SupportPlanView now) {
        return new Problem(ErrorCode.STALE_VERSION, String.valueOf(now.version() + 1));
    }
}
