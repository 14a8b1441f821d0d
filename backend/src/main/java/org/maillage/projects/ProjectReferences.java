package org.maillage.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.shared.http.Referable;
import org.maillage.shared.http.Reference;
import org.maillage.shared.sql.Sql;

/** Projects as other features refer to them: the whole network reads their titles. */
@ApplicationScoped
public class ProjectReferences implements Referable {

    @Inject
    Sql sql;

    @Override
    public String kind() {
        return ProjectService.RESOURCE;
    }

    @Override
    public Map<UUID, Reference> find(Collection<UUID> ids) {
        Map<UUID, Reference> found = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.text("select p.id, p.title from projects p where p.id = any(:ids)").set("ids", ids).stream(
                    row -> found.put(row.id("id"), Reference.of(row.id("id"), row.text("title"))));
        }
        return found;
    }
}
