package org.maillage.supportrecords;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/** One record, to change it. Reading is {@link SupportRecordReader}'s. */
@ApplicationScoped
class SupportRecordRepository implements PanacheRepositoryBase<SupportRecord, UUID> {

    /** The row in the version that the caller read, held against other writers: the second one sees what the first wrote. */
    SupportRecord require(UUID id, int version) {
        SupportRecord record = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (record == null || record.version != version) {
            throw new Problem(ErrorCode.STALE_VERSION, record == null ? "" : String.valueOf(record.version));
        }
        return record;
    }
}
