package org.maillage.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much one caller may ask, and how much is answered at once. Lifted for measurements. */
@ApplicationScoped
class RateLimits {

    @ConfigProperty(name = "maillage.limits.requests-per-second", defaultValue = "100")
    int requestsPerSecond;

    @ConfigProperty(name = "maillage.limits.burst", defaultValue = "200")
    int burst;

    @ConfigProperty(name = "maillage.limits.under-way", defaultValue = "300")
    int underWay;

    @ConfigProperty(name = "maillage.limits.exports", defaultValue = "4")
    int exports;

    @ConfigProperty(name = "maillage.limits.exports-per-caller", defaultValue = "2")
    int exportsPerCaller;

    /** Requests per second and caller in the long run; 0 for no limit. */
    int requestsPerSecond() {
        return requestsPerSecond;
    }

    /** Requests that a caller may send at once after a quiet time. */
    int burst() {
        return burst;
    }

    /** Requests under way on this backend; more are refused with 503. */
    int underWay() {
        return underWay;
    }

    /** Exports at once on this backend: each holds a database connection for as long as its reader's line takes. */
    int exports() {
        return exports;
    }

    /** Exports at once for one account or API client. */
    int exportsPerCaller() {
        return exportsPerCaller;
    }
}
