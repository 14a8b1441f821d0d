package org.maillage.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.journal.Act;
import org.maillage.journal.Journal;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.http.Reference;
import org.maillage.shared.sql.Sql;

/**
 * Who has access to the confidential part of a project, for the feature that says who is in its team. Whether the caller may let
 * in or out is that feature's to check, and the policies' again. In the caller's transaction.
 */
@ApplicationScoped
public class ProjectTeam {

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Journal journal;

    /** The organisation that leads the project; empty when there is no such project. */
    public Optional<Reference> lead(UUID project) {
        return sql.text("select o.id, o.name from projects p join organisations o on o.id = p.lead_organisation_id"
                        + " where p.id = :project")
                .set("project", project)
                .find(row -> Reference.of(row.id("id"), row.text("name")));
    }

    /**
     * Waits for whoever changes the team or the holders of the project, and keeps others waiting until the transaction ends: what
     * is read afterwards of team and holders stays as it is.
     */
    public void lock(UUID project) {
        for (String row : List.of(
                "select id from projects where id = :project for update",
                "select project_id from project_confidential where project_id = :project for update")) {
            sql.text(row).set("project", project).list(found -> found);
        }
    }

    /** Lets an organisation read and change the confidential part. To be called once it is in the view project_teams. */
    public void letIn(UUID project, UUID organisation) {
        sql.text("insert into project_access (organisation_id, project_id, role)"
                        + " values (:organisation, :project, 'team') on conflict do nothing")
                .set("organisation", organisation)
                .set("project", project)
                .update();
        sql.file("projects/keep-person-access").set("project", project).update();
    }

    /** Ends its access at once, to the persons who hold the project too. Not the lead's. */
    public void letOut(UUID project, UUID organisation) {
        for (String rows : List.of(
                "delete from person_access where organisation_id = :organisation and kind = 'projects' and record_id = :project",
                "delete from project_access where organisation_id = :organisation and project_id = :project and role = 'team'")) {
            sql.text(rows)
                    .set("organisation", organisation)
                    .set("project", project)
                    .update();
        }
    }

    /** Makes an organisation of the team the lead; the caller's, which led until now, stays in the team. */
    public void handOver(UUID project, UUID organisation) {
        Caller caller = current.require();
        setRole(project, caller.organisationId(), "team");
        setRole(project, organisation, "lead");
        Act act = sql.text("update projects set lead_organisation_id = :organisation, version = version + 1,"
                        + " updated_at = :now, updated_by_organisation_id = :caller,"
                        + " updated_by_account_id = cast(:account as uuid)"
                        + " where id = :project and lead_organisation_id = :caller returning version, visibility")
                .set("organisation", organisation)
                .set("project", project)
                .set("now", Instant.now())
                .set("caller", caller.organisationId())
                .set("account", caller.accountId())
                .require(row -> new Act(
                        "update",
                        ProjectService.RESOURCE,
                        project,
                        row.number("version"),
                        List.of("lead"),
                        Set.of(row.text("visibility")),
                        Set.of(row.text("visibility"))));
        journal.record(act);
    }

    private void setRole(UUID project, UUID organisation, String role) {
        sql.text(
                        "update project_access set role = :role where project_id = :project and organisation_id = :organisation")
                .set("role", role)
                .set("project", project)
                .set("organisation", organisation)
                .update();
    }
}
