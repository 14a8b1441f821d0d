package org.maillage.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.maillage.launch.LaunchSettings.ExternalDatabase;

/**
 * What this process needs around Quarkus: its data folder, its ports, its database. Made before Quarkus starts, undone after
 * it has stopped, and told to it by system properties.
 */
final class Surroundings {

    private static final int MANAGEMENT_PORT = 9000;

    private DataFolder folder;
    private EmbeddedPostgres postgres;
    private boolean stopped;

    /** @throws LaunchRefused with a sentence for the person who starts */
    synchronized void start(LaunchSettings settings) {
        if (stopped) {
            return;
        }
        folder = DataFolder.lock(settings.dataFolder());
        checkPort(settings.host(), settings.port(), "MAILLAGE_PORT");
        System.setProperty("MAILLAGE_DATA_DIR", folder.root().toString());
        System.setProperty("MAILLAGE_MANAGEMENT_PORT", Integer.toString(managementPort(settings)));
        System.setProperty("quarkus.log.file.enabled", "true");
        System.setProperty(
                "quarkus.log.file.path", folder.resolve("logs/maillage.log").toString());
        settings.database().ifPresentOrElse(Surroundings::use, () -> useEmbedded(folder.root()));
    }

    synchronized void stop() {
        stopped = true;
        if (postgres != null) {
            postgres.close();
            postgres = null;
        }
        if (folder != null) {
            folder.close();
            folder = null;
        }
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    private void useEmbedded(Path root) {
        postgres = EmbeddedPostgres.start(root, true);
        DatabaseKeys keys = postgres.keys();
        use(new ExternalDatabase(
                keys.jdbcUrl(),
                DatabaseRoles.APPLICATION,
                keys.applicationPassword(),
                DatabaseRoles.OWNER,
                keys.ownerPassword()));
    }

    private static void use(ExternalDatabase database) {
        System.setProperty("quarkus.datasource.jdbc.url", database.url());
        System.setProperty("quarkus.datasource.username", database.user());
        System.setProperty("quarkus.datasource.password", database.password());
        System.setProperty("quarkus.flyway.username", database.ownerUser());
        System.setProperty("quarkus.flyway.password", database.ownerPassword());
        System.setProperty("quarkus.flyway.placeholders.appRole", database.user());
        System.setProperty("quarkus.flyway.placeholders.ownerRole", database.ownerUser());
    }

    private static int managementPort(LaunchSettings settings) {
        String loopback = InetAddress.getLoopbackAddress().getHostAddress();
        settings.managementPort().ifPresent(port -> checkPort(loopback, port, "MAILLAGE_MANAGEMENT_PORT"));
        return settings.managementPort().orElseGet(() -> isFree(loopback, MANAGEMENT_PORT) ? MANAGEMENT_PORT : 0);
    }

    private static void checkPort(String host, int port, String setting) {
        if (!isFree(host, port)) {
            throw new LaunchRefused(
                    "port " + port + " of " + host + " is already used by another program, or may not be"
                            + " used; choose another with " + setting + ".");
        }
    }

    private static boolean isFree(String host, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(host, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
