package org.maillage.launch;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Refuses to start when the role that serves requests could step around row-level security: the second wall would only be
 * painted on. Runs after the migrations and before anything else.
 */
@ApplicationScoped
public class ApplicationRoleCheck {

    /** Also what the role may become by {@code set role}. One row: the reason, or null. */
    static final String QUESTION = """
            select case
                when exists (select 1 from pg_roles r where r.rolsuper and pg_has_role(current_user, r.oid, 'MEMBER'))
                    then 'is a superuser, or may become one'
                when exists (select 1 from pg_roles r where r.rolbypassrls and pg_has_role(current_user, r.oid, 'MEMBER'))
                    then 'may bypass row-level security (BYPASSRLS)'
                when exists (
                        select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p', 'v', 'm', 'f')
                          and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_t%'
                          and pg_has_role(current_user, c.relowner, 'MEMBER'))
                    then 'owns tables, or may become their owner'
            end as reason, current_user::text as role
            """;

    @Inject
    DataSource database;

    void check(@Observes @Priority(1) StartupEvent event) throws SQLException {
        try (Connection connection = database.getConnection()) {
            check(connection);
        }
    }

    /** @throws LaunchRefused naming the role and the reason */
    static void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUESTION)) {
            row.next();
            String reason = row.getString("reason");
            if (reason != null) {
                throw new LaunchRefused("the application's database role \"" + row.getString("role") + "\" " + reason
                        + "; give MAILLAGE_DATABASE_USER a role without these powers and keep the owner for"
                        + " MAILLAGE_DATABASE_OWNER_USER (see docs/deploy.md).");
            }
        }
    }
}
