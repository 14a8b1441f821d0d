package org.maillage.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.actors.ActorView;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.access.Right;
import org.maillage.shared.http.Reference;
import org.maillage.shared.http.References;
import org.maillage.shared.parts.ExternalId;
import org.maillage.shared.parts.OwnParts;
import org.maillage.shared.sql.JsonLists;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.sql.SqlFiles;
import org.maillage.shared.text.Coded;

/** Reads projects as the current caller sees them: one statement, whatever the number of lists in the view. */
@ApplicationScoped
class ProjectReader {

    static final String WORD = "project";

    static final String COLUMNS = SqlFiles.read("projects/columns") + ", " + OwnParts.columns(WORD, "p");

    /** What the columns need beside the projects. The row of project_access is the first wall before the confidential part. */
    static final String JOINS = " join organisations lead on lead.id = p.lead_organisation_id"
            + " left join organisations updater on updater.id = p.updated_by_organisation_id"
            + " left join accounts colleague on colleague.id = p.updated_by_account_id"
            + " and p.updated_by_organisation_id = cast(:organisation as uuid)"
            + " left join territories territory on territory.ref = p.territory"
            + " left join actors became on became.id = p.became_id and became.type = 'organisation'"
            + " left join project_access access"
            + " on access.organisation_id = cast(:organisation as uuid) and access.project_id = p.id"
            + " left join project_confidential dossier on dossier.project_id = access.project_id"
            + OwnParts.join(WORD, "p");

    private static final String BY_IDS = "select " + COLUMNS + " from projects p" + JOINS + " where p.id = any(:ids)";
    private static final String BY_ID = "select " + COLUMNS + " from projects p" + JOINS + " where p.id = :id";

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    JsonLists lists;

    @Inject
    References references;

    Optional<ProjectView> find(UUID id) {
        Caller caller = current.require();
        return sql.text(BY_ID)
                .set("id", id)
                .set("organisation", caller.organisationId())
                .find(row -> view(row, caller))
                .map(project -> named(List.of(project)).get(0));
    }

    /** Those of the ids that there are, in no order. */
    List<ProjectView> list(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Caller caller = current.require();
        return sql.text(BY_IDS)
                .set("ids", ids)
                .set("organisation", caller.organisationId())
                .list(row -> view(row, caller));
    }

    /** The same projects with the names of what they came from, as far as the caller sees that. */
    List<ProjectView> named(List<ProjectView> projects) {
        Map<String, Set<UUID>> wanted = projects.stream()
                .map(ProjectView::origin)
                .filter(origin -> origin != null)
                .collect(Collectors.groupingBy(
                        ProjectView.Origin::kind, Collectors.mapping(ProjectView.Origin::id, Collectors.toSet())));
        if (wanted.isEmpty()) {
            return projects;
        }
        Map<String, Map<UUID, Reference>> found = wanted.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, kind -> references.find(kind.getKey(), kind.getValue())));
        return projects.stream()
                .map(project -> {
                    Reference origin = project.origin() == null
                            ? null
                            : found.get(project.origin().kind())
                                    .get(project.origin().id());
                    return origin == null ? project : project.withOriginCalled(origin.name());
                })
                .toList();
    }

    /** Without the name of the origin: that may take another statement, see {@link #named}. */
    ProjectView view(Row row, Caller caller) {
        boolean confidential = row.flag("confidential");
        int confidentialVersion = row.number("confidential_version");
        int ownVersion = row.number("own_version");
        String origin = row.text("origin_kind");
        return new ProjectView(
                row.id("id"),
                row.number("version") + confidentialVersion + ownVersion,
                confidentialVersion,
                ownVersion,
                row.text("title"),
                Coded.of(ProjectVisibility.class, row.text("visibility")),
                row.text("stage"),
                row.text("status"),
                row.date("changed_on"),
                territory(row),
                row.texts("themes"),
                row.text("legal_form"),
                row.text("summary"),
                row.text("became_name") == null ? null : Reference.of(row.id("became_id"), row.text("became_name")),
                Reference.of(row.id("lead_id"), row.text("lead_name")),
                confidential && Right.PROJECTS_WRITE.heldBy(caller),
                confidential,
                origin == null ? null : new ProjectView.Origin(origin, row.id("origin_id"), null),
                lists.read(row, "holders", ProjectView.Holder.class),
                lists.read(row, "facts", ProjectInput.Fact.class),
                row.text("internal_description"),
                lists.read(row, "external_ids", ExternalId.class),
                lists.read(row, "history", ProjectView.Change.class),
                row.instant("archived_at"),
                row.instant("created_at"),
                row.instant("updated_at"),
                new ActorView.UpdatedBy(
                        Reference.of(row.id("updated_by_id"), row.text("updated_by_organisation")),
                        row.text("updated_by_name")));
    }

    private static ActorView.Territory territory(Row row) {
        String ref = row.text("territory_ref");
        return ref == null
                ? null
                : new ActorView.Territory(
                        ref, row.text("territory_kind"), row.text("territory_code"), row.text("territory_name"));
    }
}
