package org.maillage.imports.actors;

import org.maillage.actors.ActorBatch;
import org.maillage.actors.ActorInput;
import org.maillage.imports.Outcome;
import org.maillage.imports.RowErrors;
import org.maillage.imports.RowReport;
import org.maillage.imports.RunPlan;

/** Gathers what is to be told about one row. */
final class ActorRowReport extends RowReport {

    ActorRowReport(RunPlan plan, ActorRow row) {
        super(plan, row.row(), row.notes());
    }

    /** @return whether there were any; they are kept with the columns that they concern */
    boolean violations(ActorBatch.Checked checked) {
        return violations(checked.violations(), pointer -> field(pointer, checked.input()));
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
}
