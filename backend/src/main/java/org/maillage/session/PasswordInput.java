package org.maillage.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of one's own password. */
@Schema(name = "PasswordInput")
public record PasswordInput(
        @Schema(writeOnly = true) @NotNull @Size(max = 200) String currentPassword,

        @Schema(
                description = "12 to 200 characters, not the e-mail address, not one that everybody tries",
                writeOnly = true)
        @NotNull
        @Size(max = 200)
        String newPassword) {

    @Override
    public String toString() {
        return "PasswordInput";
    }
}
