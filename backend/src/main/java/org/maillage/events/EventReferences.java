package org.maillage.events;

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

/** Events as other features refer to them: those that the caller may read. */
@ApplicationScoped
class EventReferences implements Referable {

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Override
    public String kind() {
        return EventChanges.RESOURCE;
    }

    @Override
    public Map<UUID, Reference> find(Collection<UUID> ids) {
        Map<UUID, Reference> found = new HashMap<>();
        if (!ids.isEmpty()) {
            sql
                    .text("select e.id, e.title from events e where e.id = any(:ids) and (" + EventReader.READABLE
                            + ")")
                    .set("ids", ids)
                    .set("organisation", current.organisationId())
                    .stream(row -> found.put(row.id("id"), Reference.of(row.id("id"), row.text("title"))));
        }
        return found;
    }
}
