package org.maillage.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code organisations}. */
@Entity
@Table(name = "organisations")
class Organisation {

    @Id
    UUID id;

    int version;
    String name;

    @Column(name = "short_name")
    String shortName;

    String description;
    String website;

    @Column(name = "suspended_at")
    Instant suspendedAt;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;
}
