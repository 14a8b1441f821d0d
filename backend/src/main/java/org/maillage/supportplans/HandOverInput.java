package org.maillage.supportplans;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.text.Texts;

/** To whom the lead goes. */
public record HandOverInput(
        @NotNull @Schema(description = "An organisation with an open membership of this plan")
        UUID organisationId,

        @Size(max = 1000) @Schema(description = "Why, for the history of the plan", nullable = true)
        String reason) {

    public HandOverInput {
        reason = Texts.clean(reason);
    }
}
