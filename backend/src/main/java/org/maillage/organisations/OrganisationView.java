package org.maillage.organisations;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.http.Versioned;

/** A member organisation as everybody logged in sees it. */
@Schema(name = "Organisation")
public record OrganisationView(
        UUID id,
        int version,
        String name,
        String shortName,
        @Schema(nullable = true) String description,
        @Schema(nullable = true) String website,

        @Schema(description = "The actor that this organisation is in the directory", nullable = true)
        OrganisationActor actor,

        @Schema(description = "Since when its accounts and keys are stopped; null while it is active", nullable = true)
        Instant suspendedAt,

        @Schema(description = "How many accounts it has; null for the members of others", nullable = true)
        Integer memberCount,

        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static OrganisationView of(Organisation organisation, OrganisationActor actor, Integer memberCount) {
        return new OrganisationView(
                organisation.id,
                organisation.version,
                organisation.name,
                organisation.shortName,
                organisation.description,
                organisation.website,
                actor,
                organisation.suspendedAt,
                memberCount,
                organisation.createdAt,
                organisation.updatedAt);
    }

    OrganisationView completed(OrganisationActor itsActor, Integer itsMemberCount) {
        return new OrganisationView(
                id,
                version,
                name,
                shortName,
                description,
                website,
                itsActor,
                suspendedAt,
                itsMemberCount,
                createdAt,
                updatedAt);
    }

    OrganisationInput input() {
        return new OrganisationInput(name, shortName, description, website);
    }
}
