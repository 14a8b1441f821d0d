package org.maillage.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A real PostgreSQL server that lives and dies with this process; its data stay in {@code postgresql} of the data folder.
 *
 * <p>Loopback only, passwords for everyone, no Unix socket. The caller holds the lock of the folder. See
 * docs/adr/0001-embedded-postgresql.md.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final int INITDB_SECONDS = 120;
    private static final int START_SECONDS = 300; // recovery after a crash replays the log first
    private static final int STOP_SECONDS = 60;
    private static final int PORT_ATTEMPTS = 5;

    private final Path folder;
    private final Path cluster;
    private final boolean durable;
    private final ServerUser user;
    private final ServerBinaries binaries;
    private DatabaseKeys keys;

    private EmbeddedPostgres(Path folder, boolean durable, ServerUser user) throws IOException {
        this.folder = folder;
        this.cluster = folder.resolve("postgresql");
        this.durable = durable;
        this.user = user;
        this.binaries = ServerBinaries.unpackedIn(cache());
    }

    /**
     * Starts the server, with its database and roles ready. Makes them at the first start (about 4 s); stops a server that
     * an earlier, killed process left on the same files.
     *
     * @param durable false gives up safety against power cuts for speed: tests only
     * @throws LaunchRefused when it cannot run here
     */
    public static EmbeddedPostgres start(Path folder, boolean durable) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            return start(absolute, durable, ServerUser.forFolder(absolute));
        } catch (IOException | SQLException e) {
            throw new LaunchRefused("the embedded PostgreSQL does not start: " + e.getMessage(), e);
        }
    }

    static EmbeddedPostgres start(Path folder, boolean durable, ServerUser user) throws IOException, SQLException {
        EmbeddedPostgres server = new EmbeddedPostgres(folder, durable, user);
        server.start();
        return server;
    }

    public DatabaseKeys keys() {
        return keys;
    }

    private void start() throws IOException, SQLException {
        user.own(cluster);
        Optional<ProcessHandle> survivor = Survivor.on(cluster);
        if (survivor.isPresent()) {
            stopServer();
        }
        Survivor.forgetStale(cluster);
        if (Files.exists(cluster)) {
            keys = DatabaseKeys.read(folder);
        } else {
            // kept before they are used: a crash in between costs nothing
            keys = DatabaseKeys.exist(folder) ? DatabaseKeys.read(folder) : DatabaseKeys.choose();
            keys.write(folder);
            create();
        }
        startServer();
        DatabaseRoles.ensure(keys);
    }

    /** Makes the cluster beside its place and moves it there whole, so that a crash never leaves half of one. */
    private void create() throws IOException {
        Path beside = folder.resolve("postgresql.new");
        if (Files.exists(beside)) {
            ServerBinaries.delete(beside);
        }
        Files.createDirectory(beside);
        Path password = Files.createTempFile(folder, "superuser", ".pw"); // mode 600, never a command line
        try {
            Files.writeString(password, keys.superuserPassword());
            user.own(password);
            user.own(beside);
            ServerConfiguration.initdb(user, binaries, beside, password, durable, INITDB_SECONDS);
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(beside, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void startServer() throws IOException {
        for (int attempt = 1; ; attempt++) {
            if (!DatabaseKeys.isFree(keys.port())) { // another program took it meanwhile
                keys = keys.withPort(DatabaseKeys.freePort());
                keys.write(folder);
            }
            ServerConfiguration.write(cluster, keys.port(), durable);
            user.own(cluster);
            try {
                user.run(
                        START_SECONDS + 10,
                        binaries.program("pg_ctl"),
                        "start",
                        "-D",
                        cluster.toString(),
                        "-l",
                        cluster.resolve("server.log").toString(),
                        "-w",
                        "-t",
                        Integer.toString(START_SECONDS));
                return;
            } catch (IOException e) {
                if (attempt == PORT_ATTEMPTS || DatabaseKeys.isFree(keys.port())) {
                    throw e;
                }
            }
        }
    }

    private void stopServer() throws IOException {
        try {
            stopServer("fast");
        } catch (IOException e) {
            stopServer("immediate"); // recovery at the next start makes it whole
        }
    }

    private void stopServer(String mode) throws IOException {
        user.run(
                STOP_SECONDS + 10,
                binaries.program("pg_ctl"),
                "stop",
                "-D",
                cluster.toString(),
                "-m",
                mode,
                "-w",
                "-t",
                Integer.toString(STOP_SECONDS));
    }

    /** Stops the server; its data stay. */
    @Override
    public void close() {
        try {
            if (Survivor.on(cluster).isPresent()) {
                stopServer();
            }
        } catch (IOException e) {
            throw new IllegalStateException("The embedded PostgreSQL did not stop", e);
        }
    }

    /** The user's cache, or the data folder when the server runs as somebody who cannot enter that. */
    private Path cache() {
        if (user.uid() > 0) {
            return folder.resolve("programs");
        }
        String configured = System.getenv("XDG_CACHE_HOME");
        Path caches = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        try {
            return Files.createDirectories(caches.resolve("maillage"));
        } catch (IOException e) {
            return folder.resolve("programs"); // no home, or a read-only one
        }
    }
}
