package org.maillage.shared.access;

import jakarta.ws.rs.container.ContainerRequestContext;

/** One way to prove who is calling. Implemented by the features that keep the credentials. */
public interface Authenticator {

    /** Whether the request carries this kind of credential. */
    boolean presented(ContainerRequestContext request);

    /** Whether browsers send this credential by themselves, so that writes need a same-origin request. */
    boolean ambient();

    /** The caller, or null when the credential is not (or no longer) good. */
    Caller authenticate(ContainerRequestContext request);
}
