package org.maillage.organisations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written of a member organisation. */
@Schema(name = "OrganisationInput")
public record OrganisationInput(
        @Schema(
                description = "Full name; no other organisation has it, whatever the accents and case",
                examples = "Structure Exemple du Plateau")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(description = "Name for narrow places", examples = "Plateau") @NotBlank @Size(max = 60)
        String shortName,

        @Schema(description = "What it does, in a few sentences", nullable = true) @Size(max = 2000)
        String description,

        @Schema(
                description = "Address of its pages, with http or https",
                examples = "https://structure-exemple.example",
                nullable = true)
        @Size(max = 500)
        @Pattern(regexp = "https?://[^\\s<>\"]+")
        String website) {}
