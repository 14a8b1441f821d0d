package org.maillage.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.access.InstanceRole;
import org.maillage.shared.http.Versioned;

/** An account as its colleagues, or an administrator, may see it. */
@Schema(name = "Account")
public record AccountView(
        UUID id,
        int version,
        String email,
        String displayName,

        @Schema(description = "What it may do for the whole network; null for colleagues", nullable = true)
        List<InstanceRole> instanceRoles,

        @Schema(description = "Its organisations and its role in each; null for colleagues", nullable = true)
        List<AccountMembership> memberships,

        @Schema(description = "Told to administrators and managers; null for others", nullable = true)
        Instant lastLoginAt,

        @Schema(description = "Since when it can no longer log in", nullable = true)
        Instant suspendedAt,

        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
