package org.maillage.shared.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Statements written in SQL, run on the connection of the current transaction as the restricted role. Outside a
 * transaction there is no context, and protected tables are empty.
 */
@ApplicationScoped
public class Sql {

    @Inject
    AgroalDataSource dataSource;

    /** A statement with {@code :named} parameters. */
    public Statement text(String sql) {
        return new Statement(dataSource, sql);
    }

    /** The statement in {@code sql/<name>.sql}. */
    public Statement file(String name) {
        return new Statement(dataSource, SqlFiles.read(name));
    }
}
