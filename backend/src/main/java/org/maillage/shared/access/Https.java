package org.maillage.shared.access;

import jakarta.ws.rs.container.ContainerRequestContext;

/** Whether the browser reached us by https, here or at the proxy in front. */
public final class Https {

    private Https() {}

    /**
     * A forged {@code X-Forwarded-Proto} only makes things stricter for whoever forges it: the cookie gets the name and
     * the flags of https.
     */
    public static boolean isUsed(ContainerRequestContext request) {
        String forwarded = request.getHeaderString("X-Forwarded-Proto");
        String scheme = forwarded == null ? request.getUriInfo().getRequestUri().getScheme() : forwarded;
        return "https".equalsIgnoreCase(scheme.trim());
    }
}
