package org.maillage.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a server of its own: it makes roles that no other test should meet. */
class ApplicationRoleCheckTest {

    @TempDir
    static Path folder;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws SQLException {
        server = EmbeddedPostgres.start(folder, false);
        try (Connection owner = connect(DatabaseRoles.OWNER, server.keys().ownerPassword())) {
            owner.createStatement().execute("create table secret (word text)");
        }
        try (Connection superuser =
                connect(DatabaseRoles.SUPERUSER, server.keys().superuserPassword())) {
            superuser.createStatement().execute("""
                    create role bypassing login bypassrls password 'test';
                    create role heir login noinherit password 'test';
                    grant maillage_owner to heir;
                    grant connect on database maillage to bypassing, heir
                    """);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theApplicationsRoleIsAccepted() throws SQLException {
        try (Connection connection =
                connect(DatabaseRoles.APPLICATION, server.keys().applicationPassword())) {
            connection.createStatement().execute("create temporary table staged (word text)");
            assertDoesNotThrow(() -> ApplicationRoleCheck.check(connection));
        }
    }

    @Test
    void aSuperuserIsRefused() throws SQLException {
        refuses(DatabaseRoles.SUPERUSER, server.keys().superuserPassword(), "is a superuser");
    }

    @Test
    void theOwnerIsRefused() throws SQLException {
        refuses(DatabaseRoles.OWNER, server.keys().ownerPassword(), "owns tables");
    }

    @Test
    void aRoleThatMayBecomeTheOwnerIsRefused() throws SQLException {
        refuses("heir", "test", "owns tables, or may become their owner");
    }

    @Test
    void aRoleThatBypassesTheSecondWallIsRefused() throws SQLException {
        refuses("bypassing", "test", "BYPASSRLS");
    }

    private static void refuses(String role, String password, String reason) throws SQLException {
        try (Connection connection = connect(role, password)) {
            LaunchRefused refused = assertThrows(LaunchRefused.class, () -> ApplicationRoleCheck.check(connection));
            assertTrue(refused.getMessage().contains(reason), refused.getMessage());
            assertTrue(refused.getMessage().contains('"' + role + '"'), refused.getMessage());
            assertEquals(1, refused.getMessage().lines().count());
        }
    }

    private static Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(server.keys().jdbcUrl(), role, password);
    }
}
