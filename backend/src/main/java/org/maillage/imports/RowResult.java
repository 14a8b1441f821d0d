package org.maillage.imports;

import java.util.List;
import java.util.UUID;
import org.maillage.imports.reading.Row;

/**
 * What became of one row.
 *
 * @param recordId the record it created, changed or met; null where there is none (yet)
 * @param label the name the record goes by, null when the row gives none
 */
public record RowResult(
        Row row, Outcome outcome, UUID recordId, String label, List<RowError> errors, List<RowRepair> repairs) {

    /** Whether the report keeps the row's text: there is something to tell about it. */
    boolean isTelling() {
        return !errors.isEmpty() || repairs.stream().anyMatch(repair -> !repair.minor());
    }
}
