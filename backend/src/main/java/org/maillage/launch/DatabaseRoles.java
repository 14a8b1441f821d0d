package org.maillage.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * Makes the database and its two roles on the embedded server, at every start and only what is missing.
 *
 * <p>{@code maillage_owner} owns the database and runs the migrations; {@code maillage_app} serves requests, owns nothing
 * and cannot bypass row-level security. Neither is a superuser. {@code deploy/postgresql} does the same elsewhere.
 */
final class DatabaseRoles {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "maillage_owner";
    static final String APPLICATION = "maillage_app";
    static final String DATABASE = "maillage";
    private static final String RESTRICTED =
            " with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls";

    private DatabaseRoles() {}

    static void ensure(DatabaseKeys keys) throws SQLException {
        try (Connection server = connect(keys, SUPERUSER)) {
            ensureRole(server, OWNER, keys.ownerPassword());
            ensureRole(server, APPLICATION, keys.applicationPassword());
            if (!exists(server, "select 1 from pg_database where datname = ?", DATABASE)) {
                execute(server, "create database " + DATABASE + " owner " + OWNER);
            }
            execute(server, "revoke all on database " + DATABASE + " from public");
            execute(server, "grant connect, temporary on database " + DATABASE + " to " + APPLICATION);
        }
    }

    private static Connection connect(DatabaseKeys keys, String user) throws SQLException {
        return DriverManager.getConnection(keys.jdbcUrl("postgres"), user, keys.superuserPassword());
    }

    private static void ensureRole(Connection server, String role, String password) throws SQLException {
        if (!exists(server, "select 1 from pg_roles where rolname = ?", role)) {
            execute(server, "create role " + role);
        }
        execute(server, "alter role " + role + RESTRICTED);
        // hashed by the driver: the server and its log never see the password itself
        server.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    }

    private static boolean exists(Connection server, String query, String name) throws SQLException {
        try (var statement = server.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection server, String sql) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute(sql);
        }
    }
}
