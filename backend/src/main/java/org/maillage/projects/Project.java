package org.maillage.projects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The shared part of a project: mapping only. Everything else lies in tables of its own ({@link ProjectWriter}). */
@Entity
@Table(name = "projects")
class Project {

    @Id
    UUID id;

    @Version
    int version;

    String visibility;

    @Column(name = "lead_organisation_id", updatable = false)
    UUID leadOrganisationId;

    String title;
    String stage;
    String status;

    @Column(name = "changed_on")
    LocalDate changedOn;

    String territory;
    String[] themes;

    @Column(name = "legal_form")
    String legalForm;

    String summary;

    @Column(name = "became_id")
    UUID becameId;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "updated_by_organisation_id")
    UUID updatedByOrganisationId;

    @Column(name = "updated_by_account_id")
    UUID updatedByAccountId;

    @Column(name = "archived_at")
    Instant archivedAt;

    /** Takes over what the input says, references already resolved; the day of a change where it makes one. */
    void take(ProjectInput input) {
        visibility = input.visibility().code();
        title = input.title();
        stage = input.stage();
        status = input.status();
        changedOn = input.changedOn() == null ? changedOn : input.changedOn();
        territory = input.territory();
        themes = input.themes().toArray(String[]::new);
        legalForm = input.legalForm();
        summary = input.summary();
        becameId = input.becameId();
    }
}
