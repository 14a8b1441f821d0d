package org.maillage.launch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The settings that are needed before Quarkus reads its own, from system properties or the environment.
 *
 * @param host address to listen on, {@code MAILLAGE_HOST}
 * @param port {@code MAILLAGE_PORT}; 0 takes any free one
 * @param managementPort loopback port of metrics and detailed health, {@code MAILLAGE_MANAGEMENT_PORT}; empty takes 9000 or,
 *     when that is taken, any free one
 * @param dataFolder {@code MAILLAGE_DATA_DIR}
 * @param database the PostgreSQL server to use instead of the embedded one
 */
record LaunchSettings(
        String host, int port, Optional<Integer> managementPort, Path dataFolder, Optional<ExternalDatabase> database) {

    /** A PostgreSQL server of the user's, with the two roles; {@code url} is a JDBC one. */
    record ExternalDatabase(String url, String user, String password, String ownerUser, String ownerPassword) {

        @Override
        public String toString() {
            return "ExternalDatabase[user=" + user + "]"; // a URL may carry a password too
        }
    }

    /** @throws LaunchRefused naming the setting that is wrong or missing */
    static LaunchSettings read() {
        return new LaunchSettings(
                find("MAILLAGE_HOST").orElse("127.0.0.1"),
                port("MAILLAGE_PORT").orElse(8080),
                port("MAILLAGE_MANAGEMENT_PORT"),
                Path.of(find("MAILLAGE_DATA_DIR").orElse("data")),
                find("MAILLAGE_DATABASE_URL").map(LaunchSettings::external));
    }

    private static ExternalDatabase external(String url) {
        return new ExternalDatabase(
                url.startsWith("postgres") ? "jdbc:" + url.replaceFirst("^postgres:", "postgresql:") : url,
                require("MAILLAGE_DATABASE_USER"),
                require("MAILLAGE_DATABASE_PASSWORD"),
                require("MAILLAGE_DATABASE_OWNER_USER"),
                require("MAILLAGE_DATABASE_OWNER_PASSWORD"));
    }

    private static Optional<Integer> port(String name) {
        return find(name).map(text -> {
            if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
                throw new LaunchRefused(name + " must be a port number between 0 and 65535.");
            }
            return Integer.parseInt(text);
        });
    }

    private static String require(String name) {
        return find(name)
                .orElseThrow(() -> new LaunchRefused(name
                        + " is missing: with MAILLAGE_DATABASE_URL set, the application's role (MAILLAGE_DATABASE_USER,"
                        + " _PASSWORD) and the owner (MAILLAGE_DATABASE_OWNER_USER, _PASSWORD) are needed too."));
    }

    private static Optional<String> find(String name) {
        String property = System.getProperty(name);
        return Optional.ofNullable(property == null ? System.getenv(name) : property)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
