package org.maillage.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the embedded server is made and configured. All of it is written anew at each start. */
final class ServerConfiguration {

    private ServerConfiguration() {}

    /**
     * Makes an empty cluster: UTF-8, sorted by code point (the same on every machine and after every upgrade; what people
     * read is sorted with an explicit collation), checksums on, passwords asked from the first moment.
     */
    static void initdb(
            ServerUser user, ServerBinaries binaries, Path cluster, Path passwordFile, boolean durable, int seconds)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                binaries.program("initdb"),
                "-D",
                cluster.toString(),
                "-U",
                DatabaseRoles.SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions"));
        if (!durable) {
            command.add("--no-sync");
        }
        // full text and trigrams ask the system, not the database's provider, what a letter is
        List<String> withLetters = new ArrayList<>(command);
        withLetters.add("--lc-ctype=" + (Files.isDirectory(Path.of("/System/Library")) ? "en_US.UTF-8" : "C.UTF-8"));
        try {
            user.run(seconds, withLetters.toArray(String[]::new));
        } catch (IOException noSuchLocale) {
            user.run(seconds, command.toArray(String[]::new));
        }
    }

    static void write(Path cluster, int port, boolean durable) throws IOException {
        Files.writeString(cluster.resolve("pg_hba.conf"), """
                # Written by Maillage at each start: loopback and passwords only.
                host all all 127.0.0.1/32 scram-sha-256
                """);
        Files.writeString(cluster.resolve("maillage.conf"), """
                # Written by Maillage at each start.
                listen_addresses = '127.0.0.1'
                port = %1$d
                unix_socket_directories = ''
                max_connections = 60
                password_encryption = 'scram-sha-256'
                fsync = %3$s
                synchronous_commit = %3$s
                full_page_writes = %3$s
                shared_buffers = '%2$s'
                max_wal_size = '2GB'
                random_page_cost = 1.1
                jit = off
                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C'
                # The application reports errors itself; statements and values may name persons.
                log_min_messages = log
                log_min_error_statement = panic
                log_error_verbosity = terse
                log_checkpoints = off
                """.formatted(
                        port, durable ? "256MB" : "128MB", durable ? "on" : "off"));
        Path main = cluster.resolve("postgresql.conf");
        String include = "include 'maillage.conf'";
        String text = Files.readString(main);
        if (!text.endsWith(include + "\n")) {
            Files.writeString(main, text + "\n" + include + "\n");
        }
    }
}
