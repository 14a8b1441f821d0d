package org.maillage.launch;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before the last work of the start is done: a proxy sends nobody here earlier. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

    // tests start the beans without the main program that would turn it green
    private volatile boolean green = LaunchMode.current() == LaunchMode.TEST;

    void turnGreen() {
        green = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("start").status(green).build();
    }
}
