package org.maillage.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.actors.ActorInput;
import org.maillage.shared.http.Reference;
import org.maillage.shared.parts.ExternalId;
import org.maillage.shared.parts.OwnPart;
import org.maillage.shared.text.Texts;

/** What a caller writes about an event. Its state is no field: {@code POST /events/{id}/state} changes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventInput(
        @NotBlank @Size(max = 200) @Schema(examples = "S’installer et entreprendre au village")
        String title,

        @NotNull @Size(max = 40) @Schema(description = "Code of vocabulary `event-kind`", examples = "debate-evening")
        String kind,

        @Schema(description = "Who reads it once it is no draft. Default: `network`")
        EventVisibility visibility,

        @Schema(description = "How one takes part. Default: `on-site`")
        AttendanceMode attendanceMode,

        @Size(max = 5000) @Schema(description = "What it is about and for whom")
        String summary,

        @Valid Place place,

        @Size(max = 500)
        @Schema(
                description = "Address of the video meeting, https; needed to publish what is online or mixed",
                examples = "https://visio.example/soiree")
        String onlineLink,

        @Min(1) @Max(100_000) @Schema(description = "How many people there is room for; null: no limit")
        Integer capacity,

        @Size(max = 20) @Schema(description = "Codes of vocabulary `theme`")
        List<@NotBlank @Size(max = 40) String> themes,

        @Size(max = 50)
        @Schema(
                description = "Whom it is for, as a reference. Default: the commune of the place",
                examples = "epci:200072007")
        String territory,

        @Size(max = 60) @Schema(description = "In any order; they are kept by their start")
        List<@Valid @NotNull Session> sessions,

        @Size(max = 20)
        @Schema(
                description =
                        "Organisation-actors. The member organisations that they are may change the event too; only its owner may change this list")
        List<@NotNull UUID> organisers,

        @Size(max = 50) @Schema(description = "The projects that it is about")
        List<@NotNull UUID> projects,

        @Size(max = 20000) @Schema(description = "Your organisation's own; nobody else reads it")
        String internalDescription,

        @Size(max = 20) @Schema(description = "The keys under which your organisation knows this event elsewhere")
        List<@Valid @NotNull ExternalId> externalIds) {

    public EventInput {
        title = Texts.clean(title);
        kind = Texts.clean(kind);
        visibility = visibility == null ? EventVisibility.NETWORK : visibility;
        attendanceMode = attendanceMode == null ? AttendanceMode.ON_SITE : attendanceMode;
        summary = Texts.clean(summary);
        place = place == null || place.isEmpty() ? null : place;
        onlineLink = Texts.clean(onlineLink);
        themes = Texts.orEmpty(themes);
        territory = Texts.clean(territory);
        sessions = Texts.orEmpty(sessions);
        organisers = Texts.orEmpty(organisers);
        projects = Texts.orEmpty(projects);
        internalDescription = Texts.clean(internalDescription);
        externalIds = Texts.orEmpty(externalIds);
    }

    /** Where it takes place: an actor of the directory, or an address. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PlaceInput")
    public record Place(
            @Schema(description = "The organisation-actor where it takes place, instead of an address")
            UUID actorId,

            @Valid ActorInput.Address address) {

        public Place {
            address = ActorInput.Address.NONE.equals(address) ? null : address;
        }

        @JsonIgnore
        boolean isEmpty() {
            return actorId == null && address == null;
        }
    }

    /** One sitting of the event, in local time. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EventSessionInput")
    public record Session(
            @Schema(
                    description =
                            "Of a session that is there already, which this one replaces. Without it, a session with the same start is recognised")
            UUID id,

            @NotNull
            @Schema(
                    description = "Local date and time; one that the clock change leaves out is refused",
                    pattern = SessionTimes.PATTERN,
                    examples = "2026-11-20T18:30")
            String start,

            @NotNull
            @Schema(
                    description = "Local date and time, after the start",
                    pattern = SessionTimes.PATTERN,
                    examples = "2026-11-20T21:00")
            String end,

            @Size(max = 60)
            @Schema(description = "IANA name of the time zone. Default: `Europe/Paris`", examples = "Europe/Paris")
            String zone,

            @Size(max = 200) @Schema(description = "What this one is about", examples = "Première journée")
            String title) {

        public Session {
            zone = zone == null ? SessionTimes.USUAL_ZONE : zone;
            title = Texts.clean(title);
        }

        Session named(UUID sessionId) {
            return new Session(sessionId, start, end, zone, title);
        }
    }

    /** The same with references in their full form, and sessions with their ids, in order. */
    EventInput resolved(Place at, String territoryRef, List<Session> inOrder, List<ExternalId> keys) {
        return new EventInput(
                title,
                kind,
                visibility,
                attendanceMode,
                summary,
                at,
                onlineLink,
                capacity,
                themes,
                territoryRef,
                inOrder,
                organisers,
                projects,
                internalDescription,
                keys);
    }

    OwnPart ownPart() {
        return new OwnPart(internalDescription, externalIds);
    }

    /** The same with this key among the external ids. */
    public EventInput withExternalId(String source, String id) {
        return new EventInput(
                title,
                kind,
                visibility,
                attendanceMode,
                summary,
                place,
                onlineLink,
                capacity,
                themes,
                territory,
                sessions,
                organisers,
                projects,
                internalDescription,
                OwnPart.with(externalIds, new ExternalId(source, id)));
    }

    /** What the event holds now, in the form in which it is written. */
    public static EventInput of(EventView view) {
        return new EventInput(
                view.title(),
                view.kind(),
                view.visibility(),
                view.attendanceMode(),
                view.summary(),
                view.place() == null ? null : view.place().written(),
                view.onlineLink(),
                view.capacity(),
                view.themes(),
                view.writtenTerritory(),
                view.sessions().stream().map(EventView.Session::written).toList(),
                view.organisers().stream().map(Reference::id).toList(),
                view.projects().stream().map(Reference::id).toList(),
                view.internalDescription(),
                view.externalIds());
    }
}
