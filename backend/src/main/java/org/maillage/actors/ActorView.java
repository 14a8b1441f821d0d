package org.maillage.actors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.http.Reference;
import org.maillage.shared.http.Versioned;
import org.maillage.shared.parts.ExternalId;

/** An actor as one caller sees it: the shared part, and her organisation's own part. */
public record ActorView(
        UUID id,

        @Schema(description = "Grows with every change that you can see; name it in `If-Match`")
        int version,

        @JsonIgnore int ownVersion,
        ActorType type,
        ActorVisibility visibility,
        String name,
        @Schema(nullable = true) String acronym,
        @Schema(nullable = true) String givenName,
        @Schema(nullable = true) String familyName,
        @Schema(nullable = true) String formOfAddress,
        @Schema(nullable = true) String legalForm,
        @Schema(nullable = true) Boolean esus,
        @Schema(nullable = true) String siren,
        @Schema(nullable = true) String siret,
        @Schema(nullable = true) String rna,
        @Schema(nullable = true) Reference parent,
        List<String> roles,
        List<String> themes,
        List<String> skills,
        @Schema(nullable = true) String publicDescription,

        @Schema(description = "Your organisation's own; nobody else reads it", nullable = true)
        String internalDescription,

        Address address,
        List<Territory> territories,
        @Schema(description = "Your organisation's own") List<ActorInput.ContactPoint> contactPoints,
        @Schema(description = "Your organisation's own") List<ExternalId> externalIds,
        List<Link> links,
        @Schema(nullable = true) LocalDate lastVerifiedOn,

        @Schema(description = "Of a person, for the owner alone", nullable = true)
        ActorInput.Consent consent,

        @Schema(description = "The organisation that recorded this actor; of a person: that it belongs to")
        Reference owner,

        @Schema(description = "The member organisation that this actor is", nullable = true)
        Reference memberOrganisation,

        @Schema(description = "Whether you may change the shared part; your own part you always may")
        boolean editable,

        @Schema(description = "Who may change the shared part, beside coordinators")
        List<Reference> editors,

        @Schema(description = "Code of vocabulary `actor-state`")
        String state,

        @Schema(nullable = true) Instant archivedAt,
        Instant createdAt,
        Instant updatedAt,
        UpdatedBy updatedBy)
        implements Versioned {

    /** Postal address. */
    @Schema(name = "Address")
    public record Address(
            @Schema(nullable = true) String street,
            @Schema(nullable = true) String complement,
            @Schema(nullable = true) String postcode,
            @Schema(nullable = true) String city,

            @Schema(description = "The commune; null when unknown", nullable = true)
            Territory municipality,

            @Schema(description = "Degrees, WGS 84", nullable = true)
            Double longitude,

            @Schema(description = "Degrees, WGS 84", nullable = true)
            Double latitude) {}

    /** A territory, by reference and name. */
    @Schema(name = "TerritoryReference")
    public record Territory(String ref, String kind, String code, String name) {}

    /** What binds this actor to another, seen from this one. */
    @Schema(name = "Link")
    public record Link(
            String kind,
            Direction direction,
            Reference actor,
            @Schema(nullable = true) LocalDate from,
            @Schema(nullable = true) LocalDate to) {}

    /** Which of the two the link is said of: this actor ({@code outgoing}) or the other. */
    public enum Direction {
        outgoing,
        incoming
    }

    /** Who changed the shared part last; the person is named to her colleagues alone. */
    public record UpdatedBy(
            @Schema(nullable = true) Reference organisation,

            @Schema(description = "The person, for her colleagues", nullable = true)
            String name) {}

    /** The shared version, without this organisation's own part. */
    @JsonIgnore
    public int sharedVersion() {
        return version - ownVersion;
    }
}
