package org.maillage.shared.http;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/**
 * Counts refused log-ins and keys per address, before anything is looked up: an address that presents one bad key after
 * the other soon gets 429 without a question to the database.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 10)
class RefusedFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final int UNAUTHORIZED = 401;

    private final RateLimits limits;
    private final Buckets refused;

    @Inject
    ClientAddress address;

    /** A tenth of what a known caller may ask. */
    @Inject
    RefusedFilter(RateLimits limits) {
        this.limits = limits;
        this.refused = new Buckets(
                Math.max(1, limits.burst()), Math.max(1, limits.requestsPerSecond() / 10), Duration.ofSeconds(1));
    }

    @Override
    public void filter(ContainerRequestContext request) {
        long seconds = limits.requestsPerSecond() == 0 ? 0 : refused.secondsUntilNext(address.get());
        if (seconds > 0) {
            throw new Problem(ErrorCode.TOO_MANY_REQUESTS, seconds).header("Retry-After", Long.toString(seconds));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == UNAUTHORIZED) {
            refused.take(address.get());
        }
    }
}
