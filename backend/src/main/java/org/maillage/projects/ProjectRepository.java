package org.maillage.projects;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/** The shared part of one project, to change it. Reading is {@link ProjectReader}'s. */
@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<Project, UUID> {

    /** The row in the version that the caller read, held against other writers: the second one sees what the first wrote. */
    Project require(UUID id, int version) {
        Project project = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (project == null || project.version != version) {
            throw new Problem(ErrorCode.STALE_VERSION, project == null ? "" : String.valueOf(project.version));
        }
        return project;
    }
}
