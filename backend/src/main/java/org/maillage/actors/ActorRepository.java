package org.maillage.actors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/** The shared part of one actor, to change it. Reading is {@link ActorReader}'s. */
@ApplicationScoped
class ActorRepository implements PanacheRepositoryBase<Actor, UUID> {

    /** The row in the version that the caller read, held against other writers: the second one sees what the first wrote. */
    Actor require(UUID id, int version) {
        Actor actor = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (actor == null || actor.version != version) {
            throw new Problem(ErrorCode.STALE_VERSION, actor == null ? "" : String.valueOf(actor.version));
        }
        return actor;
    }
}
