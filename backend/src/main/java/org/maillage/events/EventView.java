package org.maillage.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.actors.ActorInput;
import org.maillage.actors.ActorView;
import org.maillage.shared.http.Reference;
import org.maillage.shared.http.Versioned;
import org.maillage.shared.parts.ExternalId;

/** An event as one caller sees it: the shared part, and her organisation's own part. */
public record EventView(
        UUID id,

        @Schema(description = "Grows with every change that you can see; name it in `If-Match`")
        int version,

        @JsonIgnore int ownVersion,
        String title,
        String kind,
        EventVisibility visibility,
        AttendanceMode attendanceMode,

        @Schema(description = "Code of vocabulary `event-state`; a draft is seen by its organisers alone")
        EventState state,

        @Schema(nullable = true) String summary,

        @Schema(description = "Where it takes place; null when not said", nullable = true)
        Place place,

        @Schema(nullable = true) String onlineLink,
        @Schema(nullable = true) Integer capacity,
        List<String> themes,

        @Schema(description = "Whom it is for: as written, else the commune of the place", nullable = true)
        ActorView.Territory territory,

        @JsonIgnore String writtenTerritory,
        @Schema(description = "By their start") List<Session> sessions,

        @Schema(description = "Start of the first session; null without one", nullable = true)
        Instant startsAt,

        @Schema(description = "End of the last session; null without one", nullable = true)
        Instant endsAt,

        @Schema(description = "The actors that organise it") List<Reference> organisers,

        @Schema(description = "The projects that it is about")
        List<Reference> projects,

        @Schema(description = "Your organisation's own; nobody else reads it", nullable = true)
        String internalDescription,

        @Schema(description = "Your organisation's own") List<ExternalId> externalIds,

        @Schema(description = "Changes of the state, newest first")
        List<Change> history,

        @Schema(description = "The organisation that recorded it")
        Reference owner,

        @Schema(description = "Whether you may change the shared part; your own part you always may")
        boolean editable,

        @Schema(description = "Who may change the shared part: the owner and the organisations that the organisers are")
        List<Reference> editors,

        @Schema(nullable = true) Instant archivedAt,
        Instant createdAt,
        Instant updatedAt,
        ActorView.UpdatedBy updatedBy)
        implements Versioned {

    /** The shared version, without this organisation's own part. */
    @JsonIgnore
    public int sharedVersion() {
        return version - ownVersion;
    }

    /** Where it takes place. */
    @Schema(name = "Place")
    public record Place(
            @Schema(description = "The actor whose place it is; its address is that of the directory", nullable = true)
            Reference actor,

            @Schema(description = "Postal address") ActorView.Address address) {

        EventInput.Place written() {
            if (actor != null) {
                return new EventInput.Place(actor.id(), null);
            }
            return new EventInput.Place(
                    null,
                    new ActorInput.Address(
                            address.street(),
                            address.complement(),
                            address.postcode(),
                            address.city(),
                            address.municipality() == null
                                    ? null
                                    : address.municipality().ref(),
                            address.longitude(),
                            address.latitude()));
        }
    }

    /** One sitting of the event. */
    @Schema(name = "EventSession")
    public record Session(
            @Schema(description = "Stays the same when the session is edited")
            UUID id,

            @Schema(nullable = true) String title,

            @Schema(description = "Local date and time, as written")
            String start,

            @Schema(description = "Local date and time, as written")
            String end,

            String zone,

            @Schema(description = "The instant that `start` means")
            Instant startsAt,

            @Schema(description = "The instant that `end` means")
            Instant endsAt) {

        EventInput.Session written() {
            return new EventInput.Session(id, start, end, zone, title);
        }
    }

    /** One change of the state. */
    @Schema(name = "EventChange")
    public record Change(
            EventState state,
            @Schema(description = "The day of the change") LocalDate on,

            @Schema(description = "The organisation that made it")
            Reference organisation,

            @Schema(description = "The person, for her colleagues", nullable = true)
            String by,

            @Schema(description = "Why", nullable = true) String reason) {}
}
