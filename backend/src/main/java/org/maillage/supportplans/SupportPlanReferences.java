package org.maillage.supportplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.http.Referable;
import org.maillage.shared.http.Reference;
import org.maillage.shared.sql.Sql;

/** Support plans as other features refer to them: those that the caller may read. */
@ApplicationScoped
public class SupportPlanReferences implements Referable {

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    /** A plan by name, and the project that it supports. */
    public record Named(Reference reference, UUID projectId) {}

    @Override
    public String kind() {
        return SupportPlanService.RESOURCE;
    }

    @Override
    public Map<UUID, Reference> find(Collection<UUID> ids) {
        Map<UUID, Reference> found = new HashMap<>();
        named(ids).forEach((id, plan) -> found.put(id, plan.reference()));
        return found;
    }

    /** Those of the ids that the caller may read. */
    public Map<UUID, Named> named(Collection<UUID> ids) {
        Map<UUID, Named> found = new HashMap<>();
        if (!ids.isEmpty()) {
            sql
                    .text("select s.id, s.project_id, s.object, p.title from support_plans s"
                            + " join projects p on p.id = s.project_id where s.id = any(:ids) and "
                            + SupportPlanReader.READABLE)
                    .set("ids", ids)
                    .set("organisation", current.organisationId())
                    .stream(row -> found.put(
                    row.id("id"),
                    new Named(
                            Reference.of(row.id("id"), SupportPlanReader.name(row.text("title"), row.text("object"))),
                            row.id("project_id"))));
        }
        return found;
    }
}
