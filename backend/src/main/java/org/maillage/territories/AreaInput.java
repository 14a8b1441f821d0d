package org.maillage.territories;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A named set of municipalities, as a coordinator writes it. */
@Schema(name = "AreaInput")
public record AreaInput(
        @Schema(description = "Unique among the areas in use", examples = "Cévennes ardéchoises")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(nullable = true) @Size(max = 2000) String description,

        @Schema(
                description = "References or codes; a former code stands for its successor",
                examples = "[\"municipality:07235\", \"07224\"]")
        @NotEmpty
        @Size(max = 5000)
        List<@NotNull @Size(max = 50) String> municipalities) {

    /** The form that would write what is there now. */
    static AreaInput of(TerritoryView area) {
        return new AreaInput(
                area.name(),
                area.description(),
                area.municipalities().stream().map(TerritorySummary::ref).toList());
    }
}
