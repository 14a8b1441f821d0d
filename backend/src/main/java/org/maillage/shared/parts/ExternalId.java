package org.maillage.shared.parts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key in another system. */
public record ExternalId(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9]+([._-][a-z0-9]+)*") @Schema(examples = "france-services")
        String source,

        @NotBlank @Size(max = 200) String id) {}
