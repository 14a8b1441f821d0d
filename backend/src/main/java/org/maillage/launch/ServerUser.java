package org.maillage.launch;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * As whom the server's programs run: PostgreSQL refuses to run as root.
 *
 * <p>An ordinary user runs them as herself. Root runs them in a user namespace of their own, where they are not root; where
 * namespaces are forbidden (some containers), as an unprivileged user of the system.
 *
 * @param prefix words put before each command
 * @param uid owner of the files the server writes; -1 when it is the user of this process
 */
record ServerUser(List<String> prefix, int uid, int gid) {

    private static final List<String> CANDIDATES = List.of("postgres", "nobody");

    /** @throws LaunchRefused when nobody who may run the server can enter the folder */
    static ServerUser forFolder(Path folder) throws IOException {
        if (new UnixSystem().getUid() != 0) {
            return new ServerUser(List.of(), -1, -1);
        }
        ServerUser namespace = new ServerUser(List.of("unshare", "-U"), 0, 0);
        return namespace.succeeds("true") ? namespace : unprivileged(folder);
    }

    /** For root where user namespaces are forbidden. */
    static ServerUser unprivileged(Path folder) throws IOException {
        for (String line : Files.readAllLines(Path.of("/etc/passwd"))) {
            String[] fields = line.split(":");
            if (fields.length > 3 && CANDIDATES.contains(fields[0])) {
                int uid = Integer.parseInt(fields[2]);
                int gid = Integer.parseInt(fields[3]);
                ServerUser user = new ServerUser(
                        List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--"), uid, gid);
                if (user.mayEnter(folder)) {
                    return user;
                }
            }
        }
        throw new LaunchRefused(
                "PostgreSQL does not run as root, user namespaces are forbidden here, and no unprivileged"
                        + " user can enter " + folder
                        + "; start Maillage as an ordinary user, or choose a folder below one that"
                        + " everybody may enter with MAILLAGE_DATA_DIR.");
    }

    private boolean mayEnter(Path folder) throws IOException {
        if (succeeds("test", "-x", folder.toString())) {
            return true;
        }
        Set<PosixFilePermission> before = Files.getPosixFilePermissions(folder);
        Set<PosixFilePermission> after = new HashSet<>(before);
        after.add(PosixFilePermission.OTHERS_EXECUTE); // enter, not list: its files have modes of their own
        Files.setPosixFilePermissions(folder, after);
        if (succeeds("test", "-x", folder.toString())) {
            return true;
        }
        Files.setPosixFilePermissions(folder, before); // a folder above it is closed
        return false;
    }

    /** Another user namespace policy, or another machine, may have left the files to another user. */
    void own(Path files) throws IOException {
        if (uid < 0 || !Files.exists(files) || owns(files)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(files)) {
            for (Path path : paths.toList()) {
                Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private boolean owns(Path file) throws IOException {
        return Files.getAttribute(file, "unix:uid").equals(uid);
    }

    private boolean succeeds(String... command) throws IOException {
        try {
            return process(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // no such program
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /**
     * Runs one command to its end.
     *
     * @throws IOException with what the command printed, when it fails or takes longer than {@code seconds}
     */
    void run(int seconds, String... command) throws IOException {
        Path output = Files.createTempFile("maillage", ".out"); // a pipe would stay open in the server it starts
        try {
            Process process = process(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command[0] + " took more than " + seconds + " s");
            }
            if (process.exitValue() != 0) {
                throw new IOException(
                        command[0] + " failed: " + Files.readString(output).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private ProcessBuilder process(List<String> command) {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        return builder;
    }
}
