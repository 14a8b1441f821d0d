package org.maillage.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person types to log in. */
@Schema(name = "LogInInput")
public record LogInInput(
        @Schema(description = "E-mail address of the account", examples = "camille@structure-exemple.example")
        @NotNull
        @Size(max = 254)
        String email,

        @Schema(description = "Password", examples = "correct horse battery staple", writeOnly = true)
        @NotNull
        @Size(max = 200)
        String password) {

    @Override
    public String toString() {
        return "LogInInput";
    }
}
