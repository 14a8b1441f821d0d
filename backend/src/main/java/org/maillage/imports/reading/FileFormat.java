package org.maillage.imports.reading;

/** The formats an import can read. */
public enum FileFormat {
    CSV,
    JSON
}
