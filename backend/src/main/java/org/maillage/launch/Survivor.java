package org.maillage.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server that a killed application left behind, as {@code postmaster.pid} tells; that file may be stale. */
final class Survivor {

    private static final int PORT_LINE = 3;

    private Survivor() {}

    /** The server process that still runs on these files. A process that only has the same number is none. */
    static Optional<ProcessHandle> on(Path cluster) throws IOException {
        List<String> lines = lines(cluster);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> isServerOn(cluster, process));
    }

    /**
     * Removes a stale {@code postmaster.pid} whose number now belongs to a foreign program: PostgreSQL would take that
     * for a running server and refuse to start.
     */
    static void forgetStale(Path cluster) throws IOException {
        List<String> lines = lines(cluster);
        if (lines.isEmpty() || on(cluster).isPresent()) {
            return;
        }
        boolean foreign = ProcessHandle.of(Long.parseLong(lines.get(0).strip())).isPresent();
        boolean silent = lines.size() <= PORT_LINE
                || DatabaseKeys.isFree(Integer.parseInt(lines.get(PORT_LINE).strip()));
        if (foreign && silent) {
            Files.delete(cluster.resolve("postmaster.pid"));
        }
    }

    private static List<String> lines(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static boolean isServerOn(Path cluster, ProcessHandle process) {
        boolean postgres = process.info()
                .command()
                .map(command -> command.endsWith("/postgres"))
                .orElse(false);
        Path workingFolder = Path.of("/proc", Long.toString(process.pid()), "cwd");
        if (!postgres || !Files.exists(workingFolder)) {
            return postgres; // no /proc on this system: the name has to do
        }
        try {
            return Files.isSameFile(workingFolder, cluster);
        } catch (IOException e) {
            return false;
        }
    }
}
