package org.maillage.shared.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/** The first wall's door: who is calling, from where, and with which right. */
@Provider
@Priority(Priorities.AUTHENTICATION)
class AccessFilter implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Context
    ResourceInfo resource;

    @Inject
    Instance<Authenticator> authenticators;

    @Inject
    CurrentCaller current;

    @Override
    public void filter(ContainerRequestContext request) {
        Access access = resource.getResourceMethod().getAnnotation(Access.class);
        if (access == null) {
            throw new Problem(ErrorCode.NOT_ALLOWED);
        }
        Caller caller = authenticate(request);
        current.set(caller);
        if (access.value().heldBy(caller)) {
            return;
        }
        throw new Problem(caller.isKnown() ? ErrorCode.NOT_ALLOWED : ErrorCode.NOT_AUTHENTICATED);
    }

    private Caller authenticate(ContainerRequestContext request) {
        List<Authenticator> presented = authenticators.stream()
                .filter(authenticator -> authenticator.presented(request))
                .toList();
        // A write without a key is one that a foreign page could have made the browser send; log-in included.
        if (!SAFE.contains(request.getMethod()) && presented.stream().allMatch(Authenticator::ambient)) {
            SameOrigin.require(request);
        }
        Caller caller = Caller.PUBLIC;
        for (Authenticator authenticator : presented) {
            Caller found = authenticator.authenticate(request);
            if (found == null && authenticator.ambient() && isOpen()) {
                continue; // an old cookie must not keep anybody from logging in again
            }
            // A bad key is refused even beside a good cookie: the sender meant to use it.
            if (found == null) {
                throw new Problem(ErrorCode.NOT_AUTHENTICATED);
            }
            caller = authenticator.ambient() && caller.isKnown() ? caller : found;
        }
        return caller;
    }

    private boolean isOpen() {
        return resource.getResourceMethod().getAnnotation(Access.class).value() == Right.OPEN;
    }
}
