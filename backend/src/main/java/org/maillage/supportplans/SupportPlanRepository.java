package org.maillage.supportplans;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/** The shared part of one support plan, to change it. Reading is {@link SupportPlanReader}'s. */
@ApplicationScoped
class SupportPlanRepository implements PanacheRepositoryBase<SupportPlan, UUID> {

    /** The row in the version that the caller read, held against other writers: the second one sees what the first wrote. */
    SupportPlan require(UUID id, int version) {
        SupportPlan plan = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (plan == null || plan.version != version) {
            throw new Problem(ErrorCode.STALE_VERSION, plan == null ? "" : String.valueOf(plan.version));
        }
        return plan;
    }
}
