package org.maillage.imports;

import org.maillage.shared.text.Coded;

/** Where an import stands. */
public enum ImportState implements Coded {
    /** The file is there; nothing was tried since its settings changed. */
    STORED,
    RUNNING,
    /** A dry run went through; nothing is written. */
    VALIDATED,
    COMMITTED,
    FAILED,
    CANCELLED
}
