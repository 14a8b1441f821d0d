package org.maillage.launch;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * The two health addresses of the public port: the status alone. What each check says, and the metrics, are for the
 * management interface on loopback.
 */
@ApplicationScoped
public class HealthRoutes {

    @Inject
    SmallRyeHealthReporter reporter;

    void register(@Observes Router router) {
        router.get("/q/health/live").blockingHandler(context -> answer(context, reporter::getLiveness), false);
        router.get("/q/health/ready").blockingHandler(context -> answer(context, reporter::getReadiness), false);
    }

    private static void answer(RoutingContext context, Supplier<SmallRyeHealth> checks) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            boolean down = checks.get().isDown();
            context.response()
                    .setStatusCode(down ? 503 : 200)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(down ? "{\"status\":\"DOWN\"}" : "{\"status\":\"UP\"}");
        } finally {
            request.terminate();
        }
    }
}
