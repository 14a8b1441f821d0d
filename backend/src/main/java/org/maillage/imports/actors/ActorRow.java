package org.maillage.imports.actors;

import org.maillage.imports.reading.Row;
import org.maillage.imports.repairs.RowNotes;

/** A row of the file and what it says about an actor. */
record ActorRow(Row row, ActorDraft draft, RowNotes notes) {

    boolean isRefused() {
        return !notes.refusals().isEmpty();
    }
}
