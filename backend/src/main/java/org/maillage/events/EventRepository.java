package org.maillage.events;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/** The shared part of one event, to change it. Reading is {@link EventReader}'s. */
@ApplicationScoped
class EventRepository implements PanacheRepositoryBase<Event, UUID> {

    /** The row in the version that the caller read, held against other writers: the second one sees what the first wrote. */
    Event require(UUID id, int version) {
        Event event = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (event == null || event.version != version) {
            throw new Problem(ErrorCode.STALE_VERSION, event == null ? "" : String.valueOf(event.version));
        }
        return event;
    }
}
