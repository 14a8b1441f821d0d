package org.maillage.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.parts.ExternalId;
import org.maillage.shared.parts.OwnPart;
import org.maillage.shared.parts.OwnParts;
import org.maillage.shared.sql.Sql;

/** What each organisation keeps of events for itself. */
@ApplicationScoped
class EventKeys {

    private final OwnParts parts;

    @Inject
    EventKeys(Sql sql, CurrentCaller current) {
        parts = new OwnParts(
                sql,
                current,
                "event",
                "exists (select from events e where e.id = x.event_id and (" + EventReader.READABLE + "))");
    }

    Optional<UUID> find(String source, String externalId) {
        return parts.find(source, externalId);
    }

    Map<String, UUID> find(String source, Collection<String> externalIds) {
        return parts.find(source, externalIds);
    }

    List<Violation> taken(List<ExternalId> keys, UUID self) {
        return parts.taken(keys, self);
    }

    boolean write(UUID event, int version, OwnPart part) {
        return parts.write(event, version, part);
    }
}
