package org.maillage.territories;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.http.Versioned;

/** A territory of the official code, or a named area. */
@Schema(name = "Territory")
public record TerritoryView(
        @Schema(description = "`kind:code`", examples = "municipality:07235")
        String ref,

        TerritoryKind kind,

        @Schema(
                description = "INSEE code; SIREN of an EPCI; UUID of an area. Text: leading zeros count",
                examples = "07235")
        String code,

        @Schema(examples = "Sainte-Eulalie") String name,
        @Schema(description = "Of an area", nullable = true) String description,
        int version,

        @Schema(description = "Null where nobody counted", nullable = true)
        Population population,

        @Schema(
                description = "Of a municipality, as La Poste serves it; may lie in another department",
                examples = "[\"07510\"]")
        List<String> postcodes,

        @Schema(description = "What contains it, smallest first. An EPCI or area names all that it touches")
        List<TerritorySummary> parents,

        @Schema(description = "Codes that ended in this municipality")
        List<Former> former,

        @Schema(description = "The former code that was asked for", nullable = true, examples = "07135")
        String resolvedFrom,

        @Schema(description = "How many municipalities it has; 1 for a municipality")
        int municipalityCount,

        @Schema(description = "Those of an area; null for other kinds and in lists", nullable = true)
        List<TerritorySummary> municipalities,

        Instant updatedAt,
        @Schema(nullable = true) Instant archivedAt)
        implements Versioned {

    /** A number of inhabitants, with what it counts. */
    @Schema(name = "Population")
    public record Population(
            @Schema(examples = "209") int count,

            @Schema(
                    description = "Reference year of the census; null when the parts are of several years",
                    nullable = true,
                    examples = "2023")
            Integer year,

            @Schema(description = "`municipal`: each person counted once", examples = "municipal")
            String kind) {}

    /** A code that is no municipality of its own any more. */
    @Schema(name = "FormerMunicipality")
    public record Former(
            @Schema(examples = "07135") String code,

            @Schema(nullable = true, examples = "Laval-d'Aurelle")
            String name,

            @Schema(description = "`merged`, `delegated`, `associated` or `district`", examples = "delegated")
            String status) {}

    TerritoryView resolvedFrom(String formerCode) {
        return new TerritoryView(
                ref,
                kind,
                code,
                name,
                description,
                version,
                population,
                postcodes,
                parents,
                former,
                formerCode,
                municipalityCount,
                municipalities,
                updatedAt,
                archivedAt);
    }

    TerritoryView with(List<TerritorySummary> members) {
        return new TerritoryView(
                ref,
                kind,
                code,
                name,
                description,
                version,
                population,
                postcodes,
                parents,
                former,
                resolvedFrom,
                municipalityCount,
                members,
                updatedAt,
                archivedAt);
    }
}
