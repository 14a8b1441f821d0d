package org.maillage.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what was mended over a whole file, keeping the first example of each. */
final class RepairTally {

    private final Map<String, StoredRun.RepairCount> counts = new LinkedHashMap<>();

    RepairTally(List<StoredRun.RepairCount> before) {
        before.forEach(count -> counts.put(count.code(), count));
    }

    void add(List<RowResult> results) {
        for (RowResult result : results) {
            for (RowRepair repair : result.repairs()) {
                StoredRun.RepairCount before = counts.get(repair.code());
                counts.put(
                        repair.code(),
                        before == null
                                ? new StoredRun.RepairCount(repair.code(), 1, repair.from(), repair.to())
                                : new StoredRun.RepairCount(
                                        before.code(), before.count() + 1, before.from(), before.to()));
            }
        }
    }

    /** The most frequent first. */
    List<StoredRun.RepairCount> all() {
        List<StoredRun.RepairCount> all = new ArrayList<>(counts.values());
        all.sort((one, other) -> Long.compare(other.count(), one.count()));
        return all;
    }
}
