package org.maillage.supportplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.actors.ActorView;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.access.Right;
import org.maillage.shared.http.Reference;
import org.maillage.shared.parts.ExternalId;
import org.maillage.shared.parts.OwnParts;
import org.maillage.shared.sql.JsonLists;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.sql.SqlFiles;
import org.maillage.shared.text.Coded;

/** Reads support plans as the current caller sees them: one statement, whatever the number of lists in the view. */
@ApplicationScoped
class SupportPlanReader {

    static final String WORD = "support_plan";

    /** The first wall: a plan that the caller's organisation leads, or a shared one of a team that it is in. */
    static final String READABLE = SqlFiles.read("support-plans/readable");

    static final String COLUMNS = SqlFiles.read("support-plans/columns") + ", " + OwnParts.columns(WORD, "s");

    /** What the columns need beside the plans. */
    static final String JOINS = " join projects project on project.id = s.project_id"
            + " join organisations lead on lead.id = s.lead_organisation_id"
            + " left join organisations updater on updater.id = s.updated_by_organisation_id"
            + " left join accounts colleague on colleague.id = s.updated_by_account_id"
            + " and s.updated_by_organisation_id = cast(:organisation as uuid)"
            + OwnParts.join(WORD, "s");

    private static final String BY_IDS =
            "select " + COLUMNS + " from support_plans s" + JOINS + " where s.id = any(:ids) and " + READABLE;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    JsonLists lists;

    Optional<SupportPlanView> find(UUID id) {
        return list(List.of(id)).stream().findFirst();
    }

    /** Those of the ids that the caller may read, in no order. */
    List<SupportPlanView> list(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Caller caller = current.require();
        return sql.text(BY_IDS)
                .set("ids", ids)
                .set("organisation", caller.organisationId())
                .list(row -> view(row, caller));
    }

    SupportPlanView view(Row row, Caller caller) {
        int ownVersion = row.number("own_version");
        String project = row.text("project_title");
        String object = row.text("object");
        String phase = row.text("phase");
        LocalDate phaseOn = row.date("phase_on");
        return new SupportPlanView(
                row.id("id"),
                row.number("version") + ownVersion,
                ownVersion,
                name(project, object),
                Reference.of(row.id("project_id"), project),
                object,
                row.text("description"),
                Coded.of(SupportPlanVisibility.class, row.text("visibility")),
                Reference.of(row.id("lead_id"), row.text("lead_name")),
                lists.read(row, "team", SupportPlanView.Member.class),
                row.date("opened_on"),
                phase,
                phaseOn,
                phase.equals(SupportPlanPhases.CLOSED) ? phaseOn : null,
                lists.read(row, "history", SupportPlanView.Change.class),
                Right.SUPPORT_PLANS_WRITE.heldBy(caller),
                row.text("internal_description"),
                lists.read(row, "external_ids", ExternalId.class),
                row.instant("archived_at"),
                row.instant("created_at"),
                row.instant("updated_at"),
                new ActorView.UpdatedBy(
                        Reference.of(row.id("updated_by_id"), row.text("updated_by_organisation")),
                        row.text("updated_by_name")));
    }

    /** How a plan is called. */
    static String name(String project, String object) {
        return object == null ? project : project + " · " + object;
    }
}
