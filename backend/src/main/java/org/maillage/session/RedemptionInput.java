package org.maillage.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.accounts.AccountEmail;

/** Using a link. Which fields it takes depends on its kind. */
@Schema(name = "RedemptionInput")
public record RedemptionInput(
        @NotNull @Size(max = 100) String token,

        @Schema(
                description = "The new password; for an invitation whose address has an account, the password it has",
                writeOnly = true)
        @NotNull
        @Size(max = 200)
        String password,

        @Schema(description = "Name of the new account; required when one is made", nullable = true) @Size(max = 120)
        String displayName,

        @Schema(description = "Set-up only: address of the first administrator", nullable = true)
        @Size(max = 254)
        @Pattern(regexp = AccountEmail.PATTERN)
        String email,

        @Schema(description = "Set-up only: name of the first member organisation", nullable = true) @Size(max = 200)
        String organisationName) {

    @Override
    public String toString() {
        return "RedemptionInput";
    }
}
