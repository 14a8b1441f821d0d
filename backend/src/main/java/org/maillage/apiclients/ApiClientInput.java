package org.maillage.apiclients;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key to be made for a partner's software. */
@Schema(name = "ApiClientInput")
public record ApiClientInput(
        @Schema(description = "What the key is for", examples = "Synchronisation de l’annuaire")
        @NotBlank
        @Size(max = 120)
        String name,

        @Schema(description = "What it may do; see `GET /api-clients/scopes`", examples = "[\"actors:read\"]")
        @NotEmpty
        @Size(max = 50)
        List<@NotNull @Size(max = 60) String> scopes,

        @Schema(description = "Last day on which it works (UTC); null for no end", nullable = true)
        LocalDate expiresOn) {}
