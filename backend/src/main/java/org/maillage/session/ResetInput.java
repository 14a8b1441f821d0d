package org.maillage.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who forgot a password. */
@Schema(name = "PasswordResetInput")
public record ResetInput(@NotNull @Size(max = 254) String email) {

    @Override
    public String toString() {
        return "ResetInput";
    }
}
