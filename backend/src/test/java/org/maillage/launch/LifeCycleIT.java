package org.maillage.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One life of one data folder, told in order: each start takes seconds, so the tests share it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifeCycleIT {

    @TempDir
    static Path folder;

    private static RunningInstance instance;
    private static String address;

    @BeforeAll
    static void startsOnAnEmptyFolder() throws Exception {
        instance = RunningInstance.start(folder, Map.of());
        address = instance.awaitReady();
    }

    @AfterAll
    static void stop() throws Exception {
        instance.close();
    }

    @Test
    @Order(1)
    void isReadyAndShowsNothingButItsStatus() throws Exception {
        assertEquals(
                "{\"status\":\"UP\"}",
                RunningInstance.get(address + "/q/health/ready").body());
        assertEquals(
                "{\"status\":\"UP\"}",
                RunningInstance.get(address + "/q/health/live").body());
        for (String path :
                List.of("/q/health", "/q/health/started", "/q/metrics", "/q/openapi", "/q/swagger-ui", "/q/dev")) {
            assertEquals(404, RunningInstance.get(address + path).statusCode(), path);
        }
    }

    @Test
    @Order(1)
    void writesToDiskBeforeItSaysCommitted() throws SQLException {
        assertEquals("on", asSuperuser("show fsync"));
        assertEquals("on", asSuperuser("show synchronous_commit"));
        assertEquals("on", asSuperuser("show full_page_writes"));
    }

    @Test
    @Order(1)
    void listensOnLoopbackAloneAndMakesNoUnixSocket() throws SQLException {
        assertEquals("127.0.0.1", asSuperuser("show listen_addresses"));
        assertEquals("", asSuperuser("show unix_socket_directories"));
    }

    @Test
    @Order(1)
    void refusesEveryRoleWithoutItsPassword() throws SQLException {
        String url = DatabaseKeys.read(folder).jdbcUrl();
        for (String role : List.of("postgres", "maillage_owner", "maillage_app")) {
            assertThrows(SQLException.class, () -> DriverManager.getConnection(url, role, null));
            SQLException wrong =
                    assertThrows(SQLException.class, () -> DriverManager.getConnection(url, role, "guess"));
            assertEquals("28P01", wrong.getSQLState(), "password authentication failed");
        }
        assertEquals("0", asSuperuser("select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'"));
    }

    @Test
    @Order(1)
    void keepsThePasswordsWhereNobodyElseReads() throws Exception {
        Path file = folder.resolve("database.properties");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        DatabaseKeys keys = DatabaseKeys.read(folder);
        for (String password : List.of(keys.superuserPassword(), keys.ownerPassword(), keys.applicationPassword())) {
            assertFalse(instance.output().contains(password));
            for (Path log : List.of(folder.resolve("logs/maillage.log"), folder.resolve("postgresql/server.log"))) {
                assertFalse(Files.readString(log).contains(password), log.toString());
            }
            assertTrue(ProcessHandle.allProcesses()
                    .flatMap(process -> process.info().commandLine().stream())
                    .noneMatch(line -> line.contains(password)));
        }
    }

    @Test
    @Order(1)
    void givesTheApplicationNoPowerOverItsTables() throws SQLException {
        assertEquals(
                "maillage_owner",
                asSuperuser("select datdba::regrole::text from pg_database where datname = 'maillage'"));
        assertEquals(
                "0",
                asSuperuser("select count(*) from pg_roles where rolname like 'maillage%'"
                        + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)"));
    }

    @Test
    @Order(1)
    void aSecondInstanceOnTheSameFolderIsRefused() throws Exception {
        try (RunningInstance second = RunningInstance.start(folder, Map.of())) {
            assertEquals(1, second.awaitExit());
            assertTrue(second.output().contains("another Maillage (process "), second.output());
            assertEquals(1, second.output().lines().count(), second.output());
        }
        assertEquals(
                "{\"status\":\"UP\"}",
                RunningInstance.get(address + "/q/health/ready").body());
    }

    @Test
    @Order(1)
    void aTakenPortIsToldInOneSentence(@TempDir Path other) throws Exception {
        try (ServerSocket taken = RunningInstance.anyPort();
                RunningInstance second =
                        RunningInstance.start(other, Map.of("MAILLAGE_PORT", Integer.toString(taken.getLocalPort())))) {
            assertEquals(1, second.awaitExit());
            assertTrue(second.output().contains("port " + taken.getLocalPort()), second.output());
            assertEquals(1, second.output().lines().count(), second.output());
        }
        assertEquals(0, serversOn(other));
    }

    @Test
    @Order(2)
    void startsAgainOnTheSameDataAfterItWasKilled() throws Exception {
        asSuperuser("create table kept as select 'still here'::text as word");
        instance.killHard();
        assertEquals(1, serversOn(folder), "the server survives its application");

        instance = RunningInstance.start(folder, Map.of());
        address = instance.awaitReady();

        assertEquals(1, serversOn(folder));
        assertEquals("still here", asSuperuser("select word from kept"));
        assertEquals(200, RunningInstance.get(address + "/q/health/ready").statusCode());
    }

    @Test
    @Order(3)
    void stopsItsServerOnCtrlC() throws Exception {
        instance.interrupt();
        assertEquals(130, instance.awaitExit());
        assertEquals(0, serversOn(folder));
        assertFalse(instance.output().contains("Exception"), instance.output());
    }

    @Test
    @Order(4)
    void takesAnotherDatabasePortWhenItsOwnIsTaken() throws Exception {
        int before = DatabaseKeys.read(folder).port();
        try (ServerSocket taken = new ServerSocket(before, 1, InetAddress.getByName("127.0.0.1"))) {
            assertTrue(taken.isBound());
            instance = RunningInstance.start(folder, Map.of());
            instance.awaitReady();
        }
        assertNotEquals(before, DatabaseKeys.read(folder).port());
        assertEquals("still here", asSuperuser("select word from kept"));
    }

    private static String asSuperuser(String sql) throws SQLException {
        DatabaseKeys keys = DatabaseKeys.read(folder);
        try (var connection = DriverManager.getConnection(keys.jdbcUrl(), "postgres", keys.superuserPassword());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** Server processes whose command names this folder; their workers have other commands. */
    private static long serversOn(Path data) throws InterruptedException {
        Thread.sleep(200);
        try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
            return processes
                    .filter(process -> process.info()
                            .commandLine()
                            .filter(line -> line.contains("postgres -D " + data))
                            .isPresent())
                    .count();
        }
    }
}
