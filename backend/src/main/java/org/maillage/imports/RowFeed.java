package org.maillage.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.maillage.imports.reading.Row;
import org.maillage.imports.reading.TableReader;
import org.maillage.imports.reading.UnreadableFile;

/**
 * Reads a file ahead of the database, in portions, on a thread of its own: while one portion is written the next ones are
 * read and made ready. Holds a few portions, never the file.
 */
final class RowFeed<P> implements AutoCloseable {

    private static final int PORTIONS_AHEAD = 2;

    /**
     * @param fault where the file could not be read any further, after these rows; null otherwise
     * @param last whether nothing follows
     */
    record Portion<P>(List<P> rows, long lastLine, UnreadableFile fault, boolean last) {}

    private final ArrayBlockingQueue<Object> ready = new ArrayBlockingQueue<>(PORTIONS_AHEAD);
    private final Thread reader;

    RowFeed(TableReader table, KindRun<P> run, int size) {
        this.reader = new Thread(() -> read(table, run, size), "import reader");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(TableReader table, KindRun<P> run, int size) {
        try (table) {
            boolean last = false;
            while (!last) {
                List<P> rows = new ArrayList<>(size);
                long line = 0;
                UnreadableFile fault = null;
                try {
                    for (Row row = table.next(); row != null; row = rows.size() < size ? table.next() : null) {
                        rows.add(run.prepare(row));
                        line = row.line();
                    }
                } catch (UnreadableFile e) {
                    fault = e;
                }
                last = fault != null || rows.size() < size;
                ready.put(new Portion<>(rows, line, fault, last));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            offer(e);
        }
    }

    private void offer(RuntimeException failure) {
        try {
            ready.put(failure);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next portion; not to be called after the last. */
    @SuppressWarnings("unchecked")
    Portion<P> next() {
        try {
            Object next = ready.take();
            if (next instanceof RuntimeException failure) {
                throw failure;
            }
            return (Portion<P>) next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading", e);
        }
    }

    @Override
    public void close() {
        reader.interrupt();
        try {
            reader.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
