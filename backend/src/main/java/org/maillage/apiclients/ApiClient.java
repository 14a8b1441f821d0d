package org.maillage.apiclients;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code api_clients}. {@code last_used_at} is written by {@code authenticate_api_client} alone. */
@Entity
@Table(name = "api_clients")
class ApiClient {

    @Id
    UUID id;

    int version;

    @Column(name = "organisation_id")
    UUID organisationId;

    String name;
    String prefix;

    @Column(name = "secret_hash")
    byte[] secretHash;

    String[] scopes;

    @Column(name = "created_by")
    UUID createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "revoked_at")
    Instant revokedAt;
}
