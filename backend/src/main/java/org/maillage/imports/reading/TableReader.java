package org.maillage.imports.reading;

import java.util.List;

/** The rows of a file, one after the other, in constant memory. */
public interface TableReader extends AutoCloseable {

    /** The names of the columns, distinct, in the order of the file. */
    List<String> columns();

    /**
     * The next row that is not blank, or null after the last one.
     *
     * @throws UnreadableFile where the file cannot be read any further
     */
    Row next();

    @Override
    void close();
}
