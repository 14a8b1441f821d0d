package org.maillage.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Readiness;
import org.maillage.shared.jobs.Starting;

/** From the moment the server listens to the end: last work of the start, the ready line, waiting for the stop. */
public class Maillage implements QuarkusApplication {

    private static final Set<String> SAID_LOCALHOST = Set.of("127.0.0.1", "0.0.0.0", "::", "::1", "localhost");

    @Inject
    HttpServer server;

    @Inject
    Event<Starting> starting;

    @Inject
    @Readiness
    ReadyCheck readiness;

    @ConfigProperty(name = "quarkus.http.host")
    String host;

    @Override
    public int run(String... args) {
        Starting start =
                new Starting("http://" + (SAID_LOCALHOST.contains(host) ? "localhost" : host) + ":" + server.getPort());
        starting.fire(start);
        readiness.turnGreen();
        System.out.println("Maillage is ready: " + start.address());
        start.lines().forEach(System.out::println);
        Quarkus.waitForExit();
        return 0;
    }
}
