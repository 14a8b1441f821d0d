package org.maillage.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The link somebody holds. */
@Schema(name = "AccountLinkInput")
public record LinkInput(
        @Schema(description = "What stands behind `#token=` in the address") @NotNull @Size(max = 100)
        String token) {

    @Override
    public String toString() {
        return "LinkInput";
    }
}
