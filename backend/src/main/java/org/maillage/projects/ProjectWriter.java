package org.maillage.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Ids;

/** Writes what hangs on a project: who has access, the dated changes, and the confidential part. */
@ApplicationScoped
class ProjectWriter {

    private record Placed<T>(int position, T value) {}

    private static final Map<String, Function<Placed<ProjectInput.Holder>, ?>> HOLDER_COLUMNS = Map.of(
            "position", Placed::position,
            "actor", holder -> holder.value().actorId(),
            "role", holder -> holder.value().role(),
            "from", holder -> holder.value().from(),
            "to", holder -> holder.value().to());

    private static final Map<String, Function<Placed<ProjectInput.Fact>, ?>> FACT_COLUMNS = Map.of(
            "position", Placed::position,
            "kind", fact -> fact.value().kind(),
            "value", fact -> fact.value().value(),
            "day", fact -> fact.value().on(),
            "source", fact -> fact.value().source());

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    /** Lets the caller's organisation in as the lead of its new project. */
    void open(UUID project) {
        sql.text(
                        "insert into project_access (organisation_id, project_id, role) values (:organisation, :project, 'lead')")
                .set("organisation", current.organisationId())
                .set("project", project)
                .update();
        sql.text("insert into project_confidential (project_id) values (:project)")
                .set("project", project)
                .update();
    }

    /** Notes a change of stage or status; why, apart from it. */
    void writeChange(UUID project, ProjectInput input) {
        Caller caller = current.require();
        UUID change = Ids.next();
        sql.text("insert into project_changes (id, project_id, stage, status, changed_on, organisation_id, account_id)"
                        + " values (:id, :project, :stage, :status, :day, :organisation, cast(:account as uuid))")
                .set("id", change)
                .set("project", project)
                .set("stage", input.stage())
                .set("status", input.status())
                .set("day", input.changedOn())
                .set("organisation", caller.organisationId())
                .set("account", caller.accountId())
                .update();
        if (input.changeReasonCode() != null || input.changeReason() != null) {
            sql.text("insert into project_change_reasons (change_id, project_id, code, reason)"
                            + " values (:id, :project, :code, :reason)")
                    .set("id", change)
                    .set("project", project)
                    .set("code", input.changeReasonCode())
                    .set("reason", input.changeReason())
                    .update();
        }
    }

    /**
     * Writes origin, holders and facts.
     *
     * @param version of the confidential part, as the caller read it
     * @return false when it has changed since; nothing was written then
     */
    boolean writeConfidential(UUID project, int version, ProjectInput input) {
        ProjectInput.Origin origin = input.origin();
        int written = sql.text("update project_confidential set version = version + 1, updated_at = now(),"
                        + " origin_kind = :kind, origin_id = cast(:origin as uuid)"
                        + " where project_id = :project and version = :version")
                .set("project", project)
                .set("version", version)
                .set("kind", origin == null ? null : origin.kind())
                .set("origin", origin == null ? null : origin.id())
                .update();
        if (written == 0) {
            return false;
        }
        writeHolders(project, input.holders());
        writeFacts(project, input.facts());
        return true;
    }

    private void writeHolders(UUID project, List<ProjectInput.Holder> holders) {
        clear("project_holders", project);
        sql.text("insert into project_holders (project_id, position, actor_id, role, from_date, to_date)"
                        + " select :project, h.* from unnest(cast(:position as smallint[]), cast(:actor as uuid[]),"
                        + " cast(:role as varchar[]), cast(:from as date[]), cast(:to as date[])) h")
                .set("project", project)
                .columns(HOLDER_COLUMNS, placed(holders))
                .update();
        sql.file("projects/keep-person-access").set("project", project).update();
    }

    private void writeFacts(UUID project, List<ProjectInput.Fact> facts) {
        clear("project_facts", project);
        sql.text("insert into project_facts (project_id, position, kind, value, recorded_on, source)"
                        + " select :project, f.* from unnest(cast(:position as smallint[]), cast(:kind as varchar[]),"
                        + " cast(:value as bigint[]), cast(:day as date[]), cast(:source as varchar[])) f")
                .set("project", project)
                .columns(FACT_COLUMNS, placed(facts))
                .update();
    }

    private void clear(String table, UUID project) {
        sql.text("delete from " + table + " where project_id = :project")
                .set("project", project)
                .update();
    }

    private static <T> List<Placed<T>> placed(List<T> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Placed<>(i, values.get(i)))
                .toList();
    }
}
