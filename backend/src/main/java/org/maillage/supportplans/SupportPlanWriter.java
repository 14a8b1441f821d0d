package org.maillage.supportplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.maillage.journal.Act;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Ids;

/** Writes what hangs on a support plan: memberships, and the dated changes. */
@ApplicationScoped
class SupportPlanWriter {

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    /** Opens a membership. */
    void join(UUID plan, UUID project, UUID organisation, LocalDate on) {
        sql.text("insert into support_plan_memberships (id, plan_id, project_id, organisation_id, joined_on)"
                        + " values (:id, :plan, :project, :organisation, :day)")
                .set("id", Ids.next())
                .set("plan", plan)
                .set("project", project)
                .set("organisation", organisation)
                .set("day", on)
                .update();
    }

    /** Changes the first day of an open membership. */
    void setJoined(UUID plan, UUID organisation, LocalDate on) {
        setDay("joined_on", plan, organisation, on);
    }

    /** Closes the open membership. */
    void leave(UUID plan, UUID organisation, LocalDate on) {
        setDay("left_on", plan, organisation, on);
    }

    private void setDay(String column, UUID plan, UUID organisation, LocalDate on) {
        sql.text("update support_plan_memberships set " + column + " = :day"
                        + " where plan_id = :plan and organisation_id = :organisation and left_on is null")
                .set("day", on)
                .set("plan", plan)
                .set("organisation", organisation)
                .update();
    }

    /** Notes a change of phase. */
    void writeChange(UUID plan, SupportPlanInput input) {
        Caller caller = current.require();
        sql.text("insert into support_plan_changes (id, plan_id, phase, changed_on, organisation_id, account_id,"
                        + " reason_code, reason)"
                        + " values (:id, :plan, :phase, :day, :organisation, cast(:account as uuid), :code, :reason)")
                .set("id", Ids.next())
                .set("plan", plan)
                .set("phase", input.phase())
                .set("day", input.changedOn())
                .set("organisation", caller.organisationId())
                .set("account", caller.accountId())
                .set("code", input.changeReasonCode())
                .set("reason", input.changeReason())
                .update();
    }

    /**
     * Counts a change of the team, and notes whose it was.
     *
     * @param version of the shared part, as the caller read it
     * @return false when it has changed since; nothing was written then
     */
    boolean touch(UUID plan, int version) {
        Caller caller = current.require();
        return sql.text("update support_plans set version = version + 1, updated_at = :now,"
                                + " updated_by_organisation_id = :organisation,"
                                + " updated_by_account_id = cast(:account as uuid)"
                                + " where id = :plan and version = :version")
                        .set("now", Instant.now())
                        .set("organisation", caller.organisationId())
                        .set("account", caller.accountId())
                        .set("plan", plan)
                        .set("version", version)
                        .update()
                > 0;
    }

    /** Whether the organisation supports the project: leads it, or is in the team of one of its plans. */
    boolean isInTeam(UUID project, UUID organisation) {
        return sql.text("select exists (select from project_teams"
                        + " where project_id = :project and organisation_id = :organisation) as inside")
                .set("project", project)
                .set("organisation", organisation)
                .require(row -> row.flag("inside"));
    }

    /** Who may read a plan, for the change feed. */
    Set<String> readers(UUID project, SupportPlanVisibility visibility) {
        String rows = visibility == SupportPlanVisibility.TEAM
                ? "select organisation_id from project_teams where project_id = :project"
                : "select lead_organisation_id as organisation_id from projects where id = :project";
        return new TreeSet<>(
                sql.text(rows).set("project", project).list(row -> Act.organisation(row.id("organisation_id"))));
    }
}
