package org.maillage.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maillage.actors.ActorInput;

/** The shared part of an event: mapping only. */
@Entity
@Table(name = "events")
class Event {

    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "owner_organisation_id", updatable = false)
    UUID ownerOrganisationId;

    String state;
    String visibility;
    String title;
    String kind;

    @Column(name = "attendance_mode")
    String attendanceMode;

    String summary;

    @Column(name = "place_actor_id")
    UUID placeActorId;

    String street;
    String complement;
    String postcode;
    String city;
    String municipality;
    Double longitude;
    Double latitude;
    String territory;
    Integer capacity;
    String[] themes;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

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

    /**
     * Takes over what the input says, references already resolved.
     *
     * @param placeMunicipality of the actor that is the place, if one is
     */
    void take(EventInput input, String placeMunicipality, List<EventSessions.Planned> sessions) {
        visibility = input.visibility().code();
        title = input.title();
        kind = input.kind();
        attendanceMode = input.attendanceMode().code();
        summary = input.summary();
        EventInput.Place place = input.place();
        placeActorId = place == null ? null : place.actorId();
        ActorInput.Address address =
                place == null || place.address() == null ? ActorInput.Address.NONE : place.address();
        street = address.street();
        complement = address.complement();
        postcode = address.postcode();
        city = address.city();
        municipality = placeActorId == null ? address.municipality() : placeMunicipality;
        longitude = address.longitude();
        latitude = address.latitude();
        territory = input.territory();
        capacity = input.capacity();
        themes = input.themes().toArray(String[]::new);
        startsAt = sessions.isEmpty() ? null : sessions.get(0).startsAt();
        endsAt = sessions.stream()
                .map(EventSessions.Planned::endsAt)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
