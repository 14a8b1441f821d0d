package org.maillage.accounts;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.access.Role;
import org.maillage.shared.http.Versioned;

/** An account in an organisation. */
@Schema(name = "Membership")
public record MembershipView(Colleague account, Role role, Instant since, int version) implements Versioned {

    /** The account behind it. */
    @Schema(name = "MembershipAccount")
    public record Colleague(
            UUID id,
            String displayName,
            String email,

            @Schema(description = "Told to managers and administrators; null for others", nullable = true)
            Instant lastLoginAt,

            @Schema(description = "Since when an administrator stopped it", nullable = true)
            Instant suspendedAt) {}
}
