package org.maillage.imports;

import java.util.List;
import java.util.UUID;
import org.maillage.imports.reading.Row;

/**
 * One run of one file, for one kind. The runner calls {@link #prepare} on a thread of its own, ahead of {@link #handle}.
 *
 * @param <P> a row made ready: its cells read as values
 */
public interface KindRun<P> {

    /** Reads the cells of a row. Pure: no database, no caller. */
    P prepare(Row row);

    /**
     * Matches, checks and, if asked, writes rows inside the current transaction. Nothing of it may be remembered before
     * {@link #remember}: the transaction may be rolled back and the rows handled again in smaller portions.
     *
     * @param write false for a dry run, which foresees the same outcomes and writes no record
     * @return one result per row, in their order
     */
    List<RowResult> handle(List<P> rows, boolean write);

    /** Remembers rows whose transaction was committed, so that later rows of the file are compared with them. */
    void remember(List<P> rows, List<RowResult> results);

    /** Remembers a row that an interrupted run had already handled. */
    void rememberHandled(P row, Outcome outcome, UUID recordId);

    /** The number of the row in the file. */
    long lineOf(P row);

    /** A row that could not be handled for a reason that nobody foresaw. */
    RowResult failed(P row, RowError error);
}
