package org.maillage.shared.http;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/** Requests per caller: the account or API client, else the address. Runs once the caller is known. */
@Provider
@Priority(Priorities.AUTHENTICATION + 10)
class RateFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String PROBE = RateFilter.class.getName();

    private final RateLimits limits;
    private final Buckets buckets;

    @Inject
    CurrentCaller current;

    @Inject
    ClientAddress address;

    @Inject
    RateFilter(RateLimits limits) {
        this.limits = limits;
        this.buckets = new Buckets(
                Math.max(1, limits.burst()), Math.max(1, limits.requestsPerSecond()), Duration.ofSeconds(1));
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (limits.requestsPerSecond() == 0) {
            return;
        }
        Caller caller = current.find();
        boolean known = caller != null && caller.id() != null;
        ConsumptionProbe probe = buckets.take(known ? caller.id().toString() : address.get());
        request.setProperty(PROBE, probe);
        if (!probe.isConsumed()) {
            long seconds = Math.max(1, Buckets.seconds(probe.getNanosToWaitForRefill()));
            throw new Problem(ErrorCode.TOO_MANY_REQUESTS, seconds).header("Retry-After", Long.toString(seconds));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(PROBE) instanceof ConsumptionProbe probe) {
            response.getHeaders().putSingle("RateLimit-Policy", policy());
            response.getHeaders()
                    .putSingle(
                            "RateLimit",
                            "\"caller\";r=" + probe.getRemainingTokens() + ";t="
                                    + Buckets.seconds(probe.getNanosToWaitForReset()));
        }
    }

    private String policy() {
        int seconds = Math.max(1, limits.burst() / limits.requestsPerSecond());
        return "\"caller\";q=" + limits.burst() + ";w=" + seconds;
    }
}
