package org.maillage.session;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.accounts.AccountLink;
import org.maillage.shared.access.Role;

/** What a link is good for, before it is used. */
@Schema(name = "AccountLink")
public record LinkView(
        AccountLink.Kind kind,

        @Schema(description = "Null for the set-up link", nullable = true)
        String email,

        @Schema(nullable = true) String displayName,
        @Schema(nullable = true) LinkOrganisation organisation,
        @Schema(nullable = true) Role role,
        Instant expiresAt,

        @Schema(description = "Whether its address has an account: then its password is asked, not a new one")
        boolean accountExists) {

    /** Where an invitation leads. */
    @Schema(name = "AccountLinkOrganisation")
    public record LinkOrganisation(UUID id, String name) {}

    static LinkView of(AccountLink link) {
        return new LinkView(
                link.kind(),
                link.email(),
                link.displayName(),
                link.organisationId() == null
                        ? null
                        : new LinkOrganisation(link.organisationId(), link.organisationName()),
                link.role(),
                link.expiresAt(),
                link.accountId() != null);
    }
}
