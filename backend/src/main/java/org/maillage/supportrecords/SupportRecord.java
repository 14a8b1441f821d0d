package org.maillage.supportrecords;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A support record: mapping only. Private note, participants and facts lie in tables of their own. */
@Entity
@Table(name = "support_records")
class SupportRecord {

    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "organisation_id", updatable = false)
    UUID organisationId;

    @Column(name = "account_id", updatable = false)
    UUID accountId;

    String visibility;

    @Column(name = "acted_on")
    LocalDate actedOn;

    int minutes;
    String kind;
    String mode;

    @Column(name = "place_id")
    UUID placeId;

    String[] themes;
    String summary;

    @Column(name = "next_step")
    String nextStep;

    @Column(name = "next_step_due")
    LocalDate nextStepDue;

    @Column(name = "next_step_done_on")
    LocalDate nextStepDoneOn;

    @Column(name = "project_ids")
    UUID[] projectIds;

    @Column(name = "plan_id")
    UUID planId;

    @Column(name = "event_session_id")
    UUID eventSessionId;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "updated_by_account_id")
    UUID updatedByAccountId;

    @Column(name = "archived_at")
    Instant archivedAt;

    /** Takes over what the input says, references already checked. */
    void take(SupportRecordInput input) {
        visibility = input.visibility().code();
        actedOn = input.on();
        minutes = input.minutes();
        kind = input.kind();
        mode = input.mode();
        placeId = input.placeId();
        themes = input.themes().toArray(String[]::new);
        summary = input.summary();
        nextStep = input.nextStep();
        nextStepDue = input.nextStepDue();
        nextStepDoneOn = input.nextStepDoneOn();
        projectIds = input.projects().toArray(UUID[]::new);
        planId = input.planId();
        eventSessionId = input.eventSessionId();
    }
}
