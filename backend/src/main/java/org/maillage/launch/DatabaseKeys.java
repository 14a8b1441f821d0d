package org.maillage.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * What one needs to reach the embedded server: its loopback port and the passwords of its three roles. Chosen at random
 * once, kept in {@code database.properties} (mode 600) of the data folder.
 */
public record DatabaseKeys(int port, String superuserPassword, String ownerPassword, String applicationPassword) {

    private static final String FILE = "database.properties";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 32_000; // below the ports that systems hand out by themselves

    static DatabaseKeys choose() throws IOException {
        return new DatabaseKeys(freePort(), password(), password(), password());
    }

    static boolean exist(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /** @throws LaunchRefused when the file is unreadable or incomplete */
    static DatabaseKeys read(Path folder) {
        Path file = folder.resolve(FILE);
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
            return new DatabaseKeys(
                    Integer.parseInt(required(kept, "port")),
                    required(kept, "superuser.password"),
                    required(kept, "owner.password"),
                    required(kept, "application.password"));
        } catch (IOException | IllegalArgumentException e) {
            throw new LaunchRefused(
                    "the passwords of the embedded database cannot be read from " + file + " (" + e.getMessage() + ").",
                    e);
        }
    }

    /** Written beside and moved into place: a crash leaves the old file or the new one, never half of one. */
    void write(Path folder) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("port", Integer.toString(port));
        kept.setProperty("superuser.password", superuserPassword);
        kept.setProperty("owner.password", ownerPassword);
        kept.setProperty("application.password", applicationPassword);
        Path beside = Files.createTempFile(
                folder,
                "database",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(beside)) {
            kept.store(writer, "Embedded PostgreSQL of Maillage: never share this file");
        }
        Files.move(beside, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    DatabaseKeys withPort(int other) {
        return new DatabaseKeys(other, superuserPassword, ownerPassword, applicationPassword);
    }

    /** The address of the product's database, for both of its roles. */
    public String jdbcUrl() {
        return jdbcUrl(DatabaseRoles.DATABASE);
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Never the passwords: records print their components otherwise. */
    @Override
    public String toString() {
        return "DatabaseKeys[port=" + port + "]";
    }

    static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    static int freePort() throws IOException {
        for (int attempt = 0; attempt < 50; attempt++) {
            int port = LOWEST_PORT + RANDOM.nextInt(HIGHEST_PORT - LOWEST_PORT);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IOException("no free port between " + LOWEST_PORT + " and " + HIGHEST_PORT);
    }

    private static String password() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String required(Properties kept, String key) {
        String value = kept.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("no " + key);
        }
        return value;
    }
}
