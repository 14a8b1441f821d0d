package org.maillage;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.maillage.launch.DatabaseKeys;
import org.maillage.launch.EmbeddedPostgres;

/**
 * The database of all tests: one real server per test JVM, with the two roles of production, empty at the start of the run.
 * Being annotated here once, it serves every {@code @QuarkusTest} and {@code @QuarkusIntegrationTest}.
 */
@WithTestResource(value = TestPostgres.class, scope = TestResourceScope.GLOBAL)
public class TestPostgres implements QuarkusTestResourceLifecycleManager {

    private static EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        DatabaseKeys keys = server().keys();
        return Map.of(
                "quarkus.datasource.jdbc.url", keys.jdbcUrl(),
                "quarkus.datasource.username", "maillage_app",
                "quarkus.datasource.password", keys.applicationPassword(),
                "quarkus.flyway.username", "maillage_owner",
                "quarkus.flyway.password", keys.ownerPassword());
    }

    /** Also for tests that look into the database as its owner or as the application, without Quarkus. */
    public static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                Path folder = Files.createTempDirectory("maillage-test");
                server = EmbeddedPostgres.start(folder, false);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    server.close();
                    erase(folder);
                }));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return server;
    }

    /** Stays up for the next test class; the end of the JVM stops it. */
    @Override
    public void stop() {}

    private static void erase(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
