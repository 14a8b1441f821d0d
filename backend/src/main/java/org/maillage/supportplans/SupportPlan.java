package org.maillage.supportplans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The shared part of a support plan: mapping only. The lead goes with that of the project; see {@link SupportPlanWriter}. */
@Entity
@Table(name = "support_plans")
class SupportPlan {

    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "project_id", updatable = false)
    UUID projectId;

    @Column(name = "lead_organisation_id", updatable = false)
    UUID leadOrganisationId;

    String visibility;
    String object;
    String description;

    @Column(name = "opened_on")
    LocalDate openedOn;

    String phase;

    @Column(name = "phase_on")
    LocalDate phaseOn;

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

    /** Takes over what the input says; the day of a change where it makes one. */
    void take(SupportPlanInput input) {
        visibility = input.visibility().code();
        object = input.object();
        description = input.description();
        openedOn = input.openedOn();
        phase = input.phase();
        phaseOn = input.changedOn() == null ? phaseOn : input.changedOn();
    }
}
