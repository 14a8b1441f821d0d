package org.maillage.session;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.maillage.shared.access.Caller;

/**
 * A session just opened.
 *
 * @param token goes to the cookie and is kept nowhere
 */
record Session(String token, Caller caller, Instant expiresAt) {

    /** From log-in to the end, however busy. The idle time-out (12 h) is in {@code authenticate_session}. */
    static final Duration LONGEST = Duration.ofDays(14);

    UUID id() {
        return caller.credentialId();
    }

    /** Never the token: records print their components otherwise. */
    @Override
    public String toString() {
        return "Session[" + id() + "]";
    }
}
