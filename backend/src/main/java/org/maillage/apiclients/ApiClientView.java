package org.maillage.apiclients;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.http.Versioned;

/** A key of an organisation, without its secret. */
@Schema(name = "ApiClient")
public record ApiClientView(
        UUID id,
        int version,
        String name,

        @Schema(description = "Start of the key, to recognise it by", examples = "mlg_4f0c21ab")
        String prefix,

        List<String> scopes,
        Instant createdAt,
        @Schema(nullable = true) Creator createdBy,
        @Schema(nullable = true) Instant expiresAt,
        @Schema(nullable = true) Instant revokedAt,

        @Schema(description = "Last use, to the minute", nullable = true)
        Instant lastUsedAt,

        @Schema(description = "The whole key, when it has just been made and never again")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String secret)
        implements Versioned {

    /** Who made it. */
    @Schema(name = "ApiClientAuthor")
    public record Creator(UUID id, @Schema(nullable = true) String displayName) {}

    ApiClientView withSecret(String key) {
        return new ApiClientView(
                id, version, name, prefix, scopes, createdAt, createdBy, expiresAt, revokedAt, lastUsedAt, key);
    }

    /** Never the secret: records print their components otherwise. */
    @Override
    public String toString() {
        return "ApiClientView[" + id + "]";
    }
}
