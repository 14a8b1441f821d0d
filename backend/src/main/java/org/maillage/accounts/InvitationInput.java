package org.maillage.accounts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.access.Role;

/** Whom to invite. */
@Schema(name = "InvitationInput")
public record InvitationInput(
        @Schema(description = "Where the link is sent", examples = "camille@structure-exemple.example")
        @NotNull
        @Size(max = 254)
        @Pattern(regexp = AccountEmail.PATTERN)
        String email,

        @Schema(description = "Name to propose in the form; the person may change it", nullable = true) @Size(max = 120)
        String displayName,

        @NotNull Role role) {

    @Override
    public String toString() {
        return "InvitationInput";
    }
}
