package org.maillage.imports.records;

import java.util.List;
import java.util.UUID;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.http.Reference;

/** What a feature offers to imports of its records: matching, checking and writing. */
public interface Records {

    /** Looks up, in bulk, everything that these rows name. Sees only what the caller may read. */
    Portion find(List<RecordRow> rows, String source);

    /** The rows of one transaction. */
    interface Portion {

        /** The record that the caller's organisation knows under this key, or null. */
        Known known(String key);

        /** A record that goes by the same name in the same place, or null: maybe the same, maybe not. */
        Reference twin(RecordRow row);

        /**
         * What a row would do. Nothing is written, and violations are returned, not thrown.
         *
         * @param known the record that it changes, null to create one
         * @param key under which the record is kept, null for none
         * @param identity whether an update may change the name too
         */
        Plan plan(RecordRow row, Known known, String key, boolean identity);
    }

    /** A record that is there. */
    interface Known {
        UUID id();

        String name();

        boolean isArchived();

        /** Who may change it, by name; null when the caller may. */
        String othersWhoEdit();
    }

    /** What a row would do. */
    interface Plan {
        List<Violation> violations();

        boolean changes();

        /** Does it, in the current transaction. */
        UUID write();
    }
}
