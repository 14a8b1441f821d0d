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

    /**
     * In this transaction each statement has one plan for all values: for those that take longer to plan anew than to run, and whose
     * plan does not depend on the values.
     */
    public void planOnce() {
        text("select set_config('plan_cache_mode', 'force_generic_plan', true) as mode")
                .require(row -> row.text("mode"));
    }

    /** The statement in {@code sql/<name>.sql}. */
    public Statement file(String name) {
        return new Statement(dataSource, SqlFiles.read(name));
    }
}
