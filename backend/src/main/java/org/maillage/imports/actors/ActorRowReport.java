package org.maillage.imports.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.maillage.actors.ActorBatch;
import org.maillage.actors.ActorInput;
import org.maillage.imports.Outcome;
import org.maillage.imports.RowError;
import org.maillage.imports.RowErrors;
import org.maillage.imports.RowRepair;
import org.maillage.imports.RowResult;
import org.maillage.imports.RunPlan;
import org.maillage.imports.repairs.RowNotes;
import org.maillage.shared.errors.Violation;

/** Gathers what is to be told about one row. */
final class ActorRowReport {

    private final RunPlan plan;
    private final ActorRow row;
    private List<RowError> errors = List.of();
    private List<RowRepair> repairs = List.of();

    ActorRowReport(RunPlan plan, ActorRow row) {
        this.plan = plan;
        this.row = row;
        for (RowNotes.Refusal refusal : row.notes().refusals()) {
            error(RowError.of(
                    column(refusal.column()), refusal.field(), refusal.code().code(), refusal.value()));
        }
        for (RowNotes.Repair repair : row.notes().repairs()) {
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

    ActorRowReport error(RowError error) {
        if (errors.isEmpty()) {
            errors = new ArrayList<>(2);
        }
        errors.add(error);
        return this;
    }

    ActorRowReport error(String code, String field, String... arguments) {
        return error(RowError.of(field == null ? null : plan.columnOf(field), field, code, arguments));
    }

    void repaired(String code, String from, String to) {
        repair(RowRepair.of(null, null, code, RowNotes.cut(from), to));
    }

    private void repair(RowRepair repair) {
        if (repairs.isEmpty()) {
            repairs = new ArrayList<>(4);
        }
        repairs.add(repair);
    }

    /** @return whether there were any; they are kept with the columns that they concern */
    boolean violations(ActorBatch.Checked checked) {
        for (Violation violation : checked.violations()) {
            String field = field(violation.pointer(), checked.input());
            error(RowErrors.of(violation, plan.columnOf(field), field));
        }
        return !checked.violations().isEmpty();
    }

    /** The field of a mapping that a pointer into the form of an actor is about. */
    static String field(String pointer, ActorInput input) {
        if (pointer.startsWith("/externalIds")) {
            return "externalId";
        }
        if (pointer.startsWith("/contactPoints/")) {
            int place = Integer.parseInt(pointer.substring(15).replaceAll("\\D.*", ""));
            String kind = place < input.contactPoints().size()
                    ? input.contactPoints().get(place).kind()
                    : "";
            return kind.equals("e-mail") ? "email" : kind;
        }
        return RowErrors.fieldOf(pointer);
    }

    Outcome outcome(ActorBatch.Outcome written) {
        return switch (written) {
            case CREATED -> Outcome.CREATED;
            case UPDATED -> Outcome.UPDATED;
            case UNCHANGED -> Outcome.UNCHANGED;
            case NOT_EDITABLE -> Outcome.SKIPPED;
            case STALE -> {
                error("changed-meanwhile", null);
                yield Outcome.REJECTED;
            }
        };
    }

    RowResult result(Outcome outcome, UUID id, String label) {
        return new RowResult(row.row(), outcome, id, label, errors, repairs);
    }
}
