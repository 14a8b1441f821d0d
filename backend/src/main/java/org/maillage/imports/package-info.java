/**
 * Bulk loading of files and of what scripts send: stored, looked at, mapped, tried, committed, with a report of every row.
 *
 * <p>Owns {@code imports, import_runs, import_chunks, import_rows} and the files under {@code imports/} of the data folder.
 * May use every feature to its left, through {@link org.maillage.imports.ImportKind}. Caveat: a run is a job; it may be
 * interrupted anywhere and goes on from its last committed chunk, on any backend that sees the data folder.
 */
package org.maillage.imports;
