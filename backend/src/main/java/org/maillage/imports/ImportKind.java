package org.maillage.imports;

import java.util.List;
import java.util.Map;
import org.maillage.imports.mapping.Field;
import org.maillage.shared.errors.Violation;

/** One kind of records that files can be imported into. To add one, implement this: everything else is shared. */
public interface ImportKind {

    /** Its name on the wire, that of the resource: {@code actors}. */
    String name();

    /** The fields that columns may fill. */
    List<Field> fields();

    /**
     * Values that fields take where the file is silent, held against the rules for cells.
     *
     * @param defaults value by field, of fields that the kind has
     * @return what no row could use, each pointing into {@code /defaults}
     */
    List<Violation> checkDefaults(Map<String, String> defaults);

    /** Begins one run of one file. */
    KindRun<?> begin(RunPlan plan);
}
