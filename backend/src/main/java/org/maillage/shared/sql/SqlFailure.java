package org.maillage.shared.sql;

import java.sql.SQLException;

/** A statement failed. The cause keeps the database's own words; they never reach a caller. */
public final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SqlFailure(SQLException cause) {
        super(cause);
    }
}
