package org.maillage.supportplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.maillage.journal.Act;
import org.maillage.journal.Journal;
import org.maillage.projects.ProjectTeam;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.http.EntityTags;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Today;

/** Changes who supports a project: joining, leaving, handing the lead over. In the caller's transaction. */
@ApplicationScoped
class SupportPlanTeam {

    @Inject
    SupportPlanEditor editor;

    @Inject
    SupportPlanWriter writer;

    @Inject
    ProjectTeam projects;

    @Inject
    CurrentCaller current;

    @Inject
    Journal journal;

    @Inject
    Sql sql;

    /** Lets an organisation in, or changes the first day of one that is in. The lead's to do. */
    SupportPlanView letIn(UUID id, Integer version, UUID organisation, TeamMemberInput input) {
        SupportPlanView now = editor.require(id);
        EntityTags.check(version, now.version());
        editor.requireLead(now);
        Optional<SupportPlanView.Member> member = open(now, organisation);
        LocalDate on = input != null && input.joinedOn() != null
                ? input.joinedOn()
                : member.map(SupportPlanView.Member::joinedOn).orElse(Today.date());
        if (member.isPresent() && member.get().joinedOn().equals(on)) {
            return now;
        }
        requireOrganisation(organisation);
        if (now.visibility() != SupportPlanVisibility.TEAM && member.isEmpty()) {
            throw new Problem(ErrorCode.PLAN_NOT_SHARED);
        }
        checkJoined(now, organisation, on);
        UUID project = now.project().id();
        Set<String> before = begin(now);
        if (member.isPresent()) {
            writer.setJoined(id, organisation, on);
        } else {
            writer.join(id, project, organisation, on);
            projects.letIn(project, organisation);
        }
        record(now, before, writer.readers(project, now.visibility()));
        return editor.require(id);
    }

    /** Closes the membership of the caller's organisation, or as the lead that of another. */
    void letOut(UUID id, Integer version, UUID organisation, LocalDate leftOn) {
        SupportPlanView now = editor.require(id);
        EntityTags.check(version, now.version());
        if (!organisation.equals(current.organisationId())) {
            editor.requireLead(now);
        }
        SupportPlanView.Member member = open(now, organisation).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
        if (organisation.equals(now.lead().id())) {
            boolean alone =
                    now.team().stream().filter(SupportPlanView.Member::lasts).count() == 1;
            throw new Problem(alone ? ErrorCode.LAST_MEMBER : ErrorCode.LEAD_NOT_HANDED_OVER);
        }
        LocalDate on = leftOn == null ? Today.date() : leftOn;
        if (on.isAfter(Today.date())) {
            throw Problem.field("leftOn", ErrorCode.DATE_IN_FUTURE);
        }
        if (on.isBefore(member.joinedOn())) {
            throw Problem.field("leftOn", ErrorCode.DATE_ORDER);
        }
        UUID project = now.project().id();
        Set<String> before = begin(now);
        writer.leave(id, organisation, on);
        Set<String> after = new TreeSet<>(before);
        boolean stays = writer.isInTeam(project, organisation);
        if (!stays) {
            after.remove(Act.organisation(organisation));
        }
        record(now, before, after);
        if (!stays) {
            projects.letOut(project, organisation);
        }
    }

    /** Hands the project over with all its plans. The caller's organisation stays in the team until it leaves. */
    UUID handOver(UUID id, Integer version, HandOverInput input) {
        SupportPlanView now = editor.require(id);
        EntityTags.check(version, now.version());
        editor.requireLead(now);
        UUID organisation = input.organisationId();
        if (organisation.equals(now.lead().id())) {
            return id;
        }
        if (open(now, organisation).isEmpty()) {
            throw Problem.field("/organisationId", ErrorCode.UNKNOWN_REFERENCE, organisation);
        }
        requireOrganisation(organisation);
        UUID project = now.project().id();
        begin(now);
        requireShared(project);
        takeAlong(project, id, organisation, input.reason());
        projects.handOver(project, organisation);
        Set<String> readers = writer.readers(project, now.visibility());
        journal.recordAll(sql.text("select id, version from support_plans where project_id = :project")
                .set("project", project)
                .list(row -> new Act(
                        "update",
                        SupportPlanService.RESOURCE,
                        row.id("id"),
                        row.number("version"),
                        List.of("lead"),
                        readers,
                        readers)));
        return id;
    }

    /** The new lead would read every plan: also one that is archived, and in no list that the lead looks at. */
    private void requireShared(UUID project) {
        List<Violation> keptBack = sql.text(
                        "select p.title, s.object, s.opened_on, s.archived_at is not null as archived"
                                + " from support_plans s join projects p on p.id = s.project_id"
                                + " where s.project_id = :project and s.visibility = 'organisation' order by s.opened_on, s.id")
                .set("project", project)
                .list(row -> Violation.of(
                        "/organisationId",
                        row.flag("archived") ? ErrorCode.ARCHIVED_PLAN_KEPT_BACK : ErrorCode.PLAN_KEPT_BACK,
                        SupportPlanReader.name(row.text("title"), row.text("object")),
                        row.date("opened_on").toString()));
        if (!keptBack.isEmpty()) {
            throw Problem.of(ErrorCode.PLAN_NOT_SHARED, keptBack);
        }
    }

    /** The other plans of the project come along: the new lead joins them, and each says so in its history. */
    private void takeAlong(UUID project, UUID first, UUID organisation, String reason) {
        var caller = current.require();
        for (String rows : List.of(
                "update support_plans set version = version + 1, updated_at = clock_timestamp(),"
                        + " updated_by_organisation_id = :caller, updated_by_account_id = cast(:account as uuid)"
                        + " where project_id = :project and id <> :first",
                "insert into support_plan_memberships (id, plan_id, project_id, organisation_id, joined_on)"
                        + " select uuidv7(), s.id, s.project_id, :organisation, cast(:today as date) from support_plans s"
                        + " where s.project_id = :project and not exists (select from support_plan_memberships m"
                        + " where m.plan_id = s.id and m.organisation_id = :organisation and m.left_on is null)",
                "insert into support_plan_changes (id, plan_id, phase, changed_on, organisation_id, account_id,"
                        + " new_lead_id, reason)"
                        + " select uuidv7(), s.id, s.phase, cast(:today as date), :caller, cast(:account as uuid),"
                        + " :organisation, :reason from support_plans s where s.project_id = :project")) {
            sql.text(rows)
                    .set("project", project)
                    .set("first", first)
                    .set("organisation", organisation)
                    .set("caller", caller.organisationId())
                    .set("account", caller.accountId())
                    .set("today", Today.date())
                    .set("reason", reason)
                    .update();
        }
    }

    /** Waits for its turn and counts the change; who could read the plan until now. */
    private Set<String> begin(SupportPlanView now) {
        projects.lock(now.project().id());
        Set<String> readers = writer.readers(now.project().id(), now.visibility());
        if (!writer.touch(now.id(), now.sharedVersion())) {
            throw SupportPlanEditor.stale(now);
        }
        return readers;
    }

    private void record(SupportPlanView now, Set<String> before, Set<String> after) {
        journal.record(new Act(
                "update", SupportPlanService.RESOURCE, now.id(), now.version() + 1, List.of("team"), before, after));
    }

    private static Optional<SupportPlanView.Member> open(SupportPlanView plan, UUID organisation) {
        return plan.team().stream()
                .filter(member -> member.lasts() && member.organisation().id().equals(organisation))
                .findFirst();
    }

    /** One that could work here: a suspended one answers like one that there is not. */
    private void requireOrganisation(UUID organisation) {
        boolean there = sql.text(
                        "select exists (select from organisations where id = :id and suspended_at is null) as there")
                .set("id", organisation)
                .require(row -> row.flag("there"));
        if (!there) {
            throw new Problem(ErrorCode.NOT_FOUND);
        }
    }

    private static void checkJoined(SupportPlanView plan, UUID organisation, LocalDate on) {
        List<Violation> found = new ArrayList<>();
        if (on.isAfter(Today.date())) {
            found.add(Violation.of("/joinedOn", ErrorCode.DATE_IN_FUTURE));
        }
        if (on.isBefore(plan.openedOn())) {
            found.add(Violation.of("/joinedOn", ErrorCode.DATE_ORDER));
        }
        for (SupportPlanView.Member past : plan.team()) {
            if (past.organisation().id().equals(organisation) && !past.lasts() && on.isBefore(past.leftOn())) {
                found.add(Violation.of(
                        "/joinedOn", ErrorCode.BEFORE_LAST_CHANGE, past.leftOn().toString()));
            }
        }
        Problem.throwIfAny(found);
    }
}
