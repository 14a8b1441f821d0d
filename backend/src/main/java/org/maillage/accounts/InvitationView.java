package org.maillage.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.access.Role;
import org.maillage.shared.text.Coded;

/** An invitation to join an organisation. */
@Schema(name = "Invitation")
public record InvitationView(
        UUID id,
        String email,
        @Schema(nullable = true) String displayName,
        Role role,
        Instant createdAt,
        Instant expiresAt,
        Inviter createdBy,
        State state,

        @Schema(description = "Whether the reader made it: she alone may have a new link")
        boolean mine,

        @Schema(description = "The single-use link, when it has just been made and never again")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String link) {

    /** Who invited. */
    @Schema(name = "InvitationAuthor")
    public record Inviter(UUID id, @Schema(nullable = true) String displayName) {}

    /** What became of it. */
    @Schema(name = "InvitationState")
    public enum State implements Coded {
        OPEN,
        USED,
        REVOKED,
        EXPIRED
    }

    InvitationView withLink(String address) {
        return new InvitationView(id, email, displayName, role, createdAt, expiresAt, createdBy, state, mine, address);
    }
}
