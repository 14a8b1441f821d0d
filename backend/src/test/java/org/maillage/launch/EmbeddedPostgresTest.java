package org.maillage.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @Test
    void runsAsAnUnprivilegedUserWhereRootHasNoNamespaces(@TempDir Path folder) throws Exception {
        assumeTrue(new UnixSystem().getUid() == 0);
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder, false, ServerUser.unprivileged(folder))) {
            DatabaseKeys keys = server.keys();
            try (var connection = DriverManager.getConnection(
                    keys.jdbcUrl(), DatabaseRoles.APPLICATION, keys.applicationPassword())) {
                assertTrue(connection.isValid(5));
            }
        }
        assertTrue(Survivor.on(folder.resolve("postgresql")).isEmpty());
        // the same files later, with namespaces
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder, false)) {
            assertTrue(Survivor.on(folder.resolve("postgresql")).isPresent());
        }
    }

    @Test
    void saysWhatToDoWhenTheUnprivilegedUserCannotEnterTheFolder(@TempDir Path closed) throws Exception {
        assumeTrue(new UnixSystem().getUid() == 0);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        Path folder = Files.createDirectory(closed.resolve("data"));
        LaunchRefused refused = assertThrows(LaunchRefused.class, () -> ServerUser.unprivileged(folder));
        assertTrue(refused.getMessage().contains("start Maillage as an ordinary user"), refused.getMessage());
    }

    @Test
    void beginsAgainWhenTheFirstStartWasCutOff(@TempDir Path folder) throws Exception {
        DatabaseKeys.choose().write(folder);
        Files.createDirectories(folder.resolve("postgresql.new/base"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder, false)) {
            assertEquals(DatabaseKeys.read(folder).port(), server.keys().port());
        }
        assertFalse(Files.exists(folder.resolve("postgresql.new")));
    }

    @Test
    void aStaleProcessNumberThatNowIsAnotherProgramsDoesNotStopTheStart(@TempDir Path folder) throws Exception {
        EmbeddedPostgres.start(folder, false).close();
        Path cluster = folder.resolve("postgresql");
        String self = Long.toString(ProcessHandle.current().pid());
        Files.write(
                cluster.resolve("postmaster.pid"),
                List.of(
                        self,
                        cluster.toString(),
                        "0",
                        Integer.toString(DatabaseKeys.read(folder).port()),
                        "",
                        "127.0.0.1",
                        "",
                        "ready"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder, false)) {
            assertTrue(Survivor.on(cluster).isPresent());
        }
    }

    @Test
    void theFolderHasOneHolder(@TempDir Path folder) {
        try (DataFolder first = DataFolder.lock(folder)) {
            assertEquals(folder, first.root());
            LaunchRefused refused = assertThrows(LaunchRefused.class, () -> DataFolder.lock(folder));
            assertTrue(refused.getMessage().startsWith("another Maillage (process "), refused.getMessage());
        }
        DataFolder.lock(folder).close();
    }
}
