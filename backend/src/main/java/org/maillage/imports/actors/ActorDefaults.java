package org.maillage.imports.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.maillage.actors.ActorBatch;
import org.maillage.imports.ImportSettings;
import org.maillage.imports.RunPlan;
import org.maillage.imports.reading.Row;
import org.maillage.imports.repairs.RefusalCode;
import org.maillage.imports.repairs.RepairCode;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;

/**
 * Values that fields take where the file is silent, tried as the cells of a row of their own: what is refused or left out
 * there would be in every row.
 */
final class ActorDefaults {

    private static final Set<RepairCode> LEFT_OUT =
            Set.of(RepairCode.TERM_UNKNOWN, RepairCode.VALUE_LEFT_OUT, RepairCode.MUNICIPALITY_UNKNOWN);

    private final ActorBatch batch;
    private final Function<RunPlan, ActorRowReader> readers;

    ActorDefaults(ActorBatch batch, Function<RunPlan, ActorRowReader> readers) {
        this.batch = batch;
        this.readers = readers;
    }

    /** @return what no row could use, an organisation's or a person's; each with its pointer into the settings */
    List<Violation> check(Map<String, String> defaults) {
        if (defaults.isEmpty()) {
            return List.of();
        }
        Map<String, Violation> found = tried(defaults, "organisation");
        if (!defaults.containsKey("type")) {
            found.keySet().retainAll(tried(defaults, "person").keySet());
        }
        return List.copyOf(found.values());
    }

    /** What is wrong, by field, in a row of this type unless the defaults say another. */
    private Map<String, Violation> tried(Map<String, String> defaults, String type) {
        Map<String, String> cells = new LinkedHashMap<>();
        defaults.forEach((field, value) -> cells.put(field, value == null ? "" : value));
        cells.putIfAbsent("type", type);
        if (!cells.containsKey("familyName")) {
            cells.putIfAbsent("name", "Essai");
        }
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
        ActorRow row = readers.apply(new RunPlan(fields, settings)).read(new Row(1, new ArrayList<>(cells.values())));
        Map<String, Violation> found = new LinkedHashMap<>();
        row.notes().refusals().forEach(one -> note(found, one.field(), code(one.code()), one.value()));
        row.notes().repairs().stream()
                .filter(one -> LEFT_OUT.contains(one.code()))
                .filter(one -> !one.field().equals("address.city")) // kept as a text
                .forEach(one -> note(found, one.field(), code(one.code()), one.from()));
        ActorBatch.Checked checked = batch.check(ActorMerge.create(row.draft(), "defaults"));
        for (Violation violation : checked.violations()) {
            String field = ActorRowReport.field(violation.pointer(), checked.input());
            note(found, field, violation.code(), violation.arguments().toArray());
        }
        found.keySet().retainAll(defaults.keySet());
        return found;
    }

    private static void note(Map<String, Violation> found, String field, ErrorCode code, Object... arguments) {
        found.putIfAbsent(field, Violation.of("/defaults/" + field, code, arguments));
    }

    private static ErrorCode code(RefusalCode refused) {
        return switch (refused) {
            case UNKNOWN_TERM -> ErrorCode.UNKNOWN_CODE;
            case NUL_CHARACTER -> ErrorCode.BAD_CHARACTER;
            default -> ErrorCode.BAD_FORMAT;
        };
    }

    private static ErrorCode code(RepairCode repaired) {
        return switch (repaired) {
            case TERM_UNKNOWN -> ErrorCode.UNKNOWN_CODE;
            case MUNICIPALITY_UNKNOWN -> ErrorCode.UNKNOWN_REFERENCE;
            default -> ErrorCode.BAD_FORMAT;
        };
    }
}
