package org.maillage.territories;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A territory as another record names it. */
@Schema(name = "TerritorySummary")
public record TerritorySummary(
        @Schema(description = "`kind:code`", examples = "municipality:07235")
        String ref,

        TerritoryKind kind,
        @Schema(examples = "07235") String code,
        @Schema(examples = "Sainte-Eulalie") String name) {

    static TerritorySummary of(OfficialTerritory territory) {
        return new TerritorySummary(
                territory.ref().toString(), territory.ref().kind(), territory.code(), territory.name());
    }
}
