package org.maillage.imports.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.maillage.imports.ImportSettings;
import org.maillage.imports.RunPlan;
import org.maillage.imports.reading.Row;
import org.maillage.imports.repairs.RefusalCode;
import org.maillage.imports.repairs.RepairCode;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;

/** Values that fields take where the file is silent, tried as the cells of a row of their own. */
public final class RecordDefaults {

    private final Records records;
    private final Function<RunPlan, RecordRowReader> readers;
    private final String label;

    public RecordDefaults(Records records, Function<RunPlan, RecordRowReader> readers, String label) {
        this.records = records;
        this.readers = readers;
        this.label = label;
    }

    /** @return what no row could use, each with its pointer into the settings */
    public List<Violation> check(Map<String, String> defaults) {
        if (defaults.isEmpty()) {
            return List.of();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        defaults.forEach((field, value) -> cells.put(field, value == null ? "" : value));
        cells.putIfAbsent(label, "Essai");
        List<String> fields = List.copyOf(cells.keySet());
        Map<String, String> mapping = new HashMap<>();
        fields.forEach(field -> mapping.put(field, field));
        ImportSettings settings = new ImportSettings(
                mapping,
                null,
                null,
                null,
                ImportSettings.Strategy.UPSERT,
                ImportSettings.Atomic.ROW,
                ImportSettings.OnDuplicate.UPDATE,
                false,
                "defaults",
                Map.of());
        RecordRow row = readers.apply(new RunPlan(fields, settings)).read(new Row(1, new ArrayList<>(cells.values())));
        Map<String, Violation> found = new LinkedHashMap<>();
        row.notes().refusals().forEach(one -> {
            ErrorCode code = one.code() == RefusalCode.UNKNOWN_TERM ? ErrorCode.UNKNOWN_CODE : ErrorCode.BAD_FORMAT;
            note(found, Violation.of("/defaults/" + one.field(), code, one.value()));
        });
        row.notes().repairs().forEach(one -> {
            if (one.code() == RepairCode.TERM_UNKNOWN) {
                note(found, Violation.of("/defaults/" + one.field(), ErrorCode.UNKNOWN_CODE, one.from()));
            } else if (one.code() == RepairCode.MUNICIPALITY_UNKNOWN) {
                note(found, Violation.of("/defaults/" + one.field(), ErrorCode.UNKNOWN_REFERENCE, one.from()));
            }
        });
        if (found.isEmpty()) {
            records.find(List.of(row), "defaults")
                    .plan(row, null, null, true)
                    .violations()
                    .forEach(one -> note(
                            found,
                            new Violation("/defaults/" + RecordRun.field(one.pointer()), one.code(), one.arguments())));
        }
        found.keySet().removeIf(pointer -> !defaults.containsKey(pointer.substring("/defaults/".length())));
        return List.copyOf(found.values());
    }

    private static void note(Map<String, Violation> found, Violation violation) {
        found.putIfAbsent(violation.pointer(), violation);
    }
}
