package org.maillage.launch;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged product as a process of its own, as `make run` starts it; without demonstration data unless asked for. */
public final class RunningInstance implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Pattern READY = Pattern.compile("^Maillage is ready: (\\S+)$", Pattern.MULTILINE);
    private static final int START_SECONDS = 90;

    private final Process process;
    private final Path output;

    private RunningInstance(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    public static RunningInstance start(Path dataFolder, Map<String, String> settings) throws IOException {
        Path output = Files.createTempFile("maillage-instance", ".out");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // lives for seconds
                "-jar",
                JAR.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("MAILLAGE_") || name.startsWith("QUARKUS_"));
        builder.environment()
                .putAll(Map.of(
                        "MAILLAGE_PORT", "0",
                        "MAILLAGE_MANAGEMENT_PORT", "0",
                        "MAILLAGE_DEMO", "false",
                        "MAILLAGE_DATA_DIR", dataFolder.toString()));
        builder.environment().putAll(settings);
        return new RunningInstance(
                builder.redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start(),
                output);
    }

    /** The address of the ready line; fails with all that was printed when there is none in time. */
    public String awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            Matcher ready = READY.matcher(output());
            if (ready.find()) {
                return ready.group(1);
            }
            Thread.sleep(50);
        }
        throw new AssertionError("not ready:\n" + output());
    }

    /** Waits for the process to end by itself or after a signal. */
    int awaitExit() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("still running after 30 s");
        }
        return process.exitValue();
    }

    public void killHard() throws InterruptedException {
        process.destroyForcibly();
        awaitExit();
    }

    /** What Ctrl-C sends. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
    }

    public String output() throws IOException {
        return Files.readString(output);
    }

    /** A connection of the database's owner to the server of this folder. */
    public static Connection database(Path dataFolder) throws SQLException {
        DatabaseKeys keys = DatabaseKeys.read(dataFolder);
        return DriverManager.getConnection(keys.jdbcUrl(), "maillage_owner", keys.ownerPassword());
    }

    static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    static ServerSocket anyPort() throws IOException {
        return new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress());
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        Files.deleteIfExists(output);
    }
}
