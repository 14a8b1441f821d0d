package org.maillage.accounts;

import java.time.Instant;
import java.util.UUID;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.Role;
import org.maillage.shared.text.Coded;

/**
 * A single-use link that still opens something.
 *
 * @param accountId whose password it resets, or the account that an invitation found for its address; null for a new one
 */
public record AccountLink(
        UUID id,
        Kind kind,
        String email,
        String displayName,
        UUID accountId,
        UUID organisationId,
        String organisationName,
        Role role,
        Instant expiresAt) {

    /** What a link is for. */
    public enum Kind implements Coded {
        SETUP,
        INVITATION,
        PASSWORD_RESET
    }

    /** For whom its holder acts: this link's account and organisation, nothing else. */
    public Caller caller(UUID account) {
        return Caller.link(kind.code(), organisationId, account);
    }

    @Override
    public String toString() {
        return "AccountLink[" + id + "]";
    }
}
