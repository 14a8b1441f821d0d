package org.maillage.imports;

import java.util.List;
import org.maillage.imports.mapping.Field;

/** One kind of records that files can be imported into. To add one, implement this: everything else is shared. */
public interface ImportKind {

    /** Its name on the wire, that of the resource: {@code actors}. */
    String name();

    /** The fields that columns may fill. */
    List<Field> fields();

    /** Begins one run of one file. */
    KindRun<?> begin(RunPlan plan);
}
