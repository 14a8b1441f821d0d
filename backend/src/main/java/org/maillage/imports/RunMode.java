package org.maillage.imports;

import org.maillage.shared.text.Coded;

/** What a run does. */
public enum RunMode implements Coded {
    /** Tries everything and writes nothing but its report. */
    VALIDATE,
    COMMIT
}
