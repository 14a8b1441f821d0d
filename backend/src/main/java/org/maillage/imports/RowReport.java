package org.maillage.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.maillage.imports.reading.Row;
import org.maillage.imports.repairs.RowNotes;
import org.maillage.shared.errors.Violation;

/** Gathers what is to be told about one row. */
public class RowReport {

    private final RunPlan plan;
    private final Row row;
    private List<RowError> errors = List.of();
    private List<RowRepair> repairs = List.of();

    public RowReport(RunPlan plan, Row row, RowNotes notes) {
        this.plan = plan;
        this.row = row;
        for (RowNotes.Refusal refusal : notes.refusals()) {
            error(RowError.of(
                    column(refusal.column()), refusal.field(), refusal.code().code(), refusal.value()));
        }
        for (RowNotes.Repair repair : notes.repairs()) {
            repair(new RowRepair(
                    column(repair.column()),
                    repair.field(),
                    repair.code().code(),
                    repair.from(),
                    repair.to(),
                    repair.code().isMinor()));
        }
    }

    private static Integer column(int place) {
        return place < 0 ? null : place;
    }

    public final RowReport error(RowError error) {
        if (errors.isEmpty()) {
            errors = new ArrayList<>(2);
        }
        errors.add(error);
        return this;
    }

    public final RowReport error(String code, String field, String... arguments) {
        return error(RowError.of(field == null ? null : plan.columnOf(field), field, code, arguments));
    }

    public final void repaired(String code, String from, String to) {
        repair(RowRepair.of(null, null, code, RowNotes.cut(from), to));
    }

    private void repair(RowRepair repair) {
        if (repairs.isEmpty()) {
            repairs = new ArrayList<>(4);
        }
        repairs.add(repair);
    }

    /**
     * @param fieldOf the field of a mapping that a pointer is about
     * @return whether there were any; they are kept with the columns that they concern
     */
    public final boolean violations(List<Violation> violations, UnaryOperator<String> fieldOf) {
        for (Violation violation : violations) {
            String field = fieldOf.apply(violation.pointer());
            error(RowErrors.of(violation, plan.columnOf(field), field));
        }
        return !violations.isEmpty();
    }

    public final RowResult result(Outcome outcome, UUID id, String label) {
        return new RowResult(row, outcome, id, label, errors, repairs);
    }
}
