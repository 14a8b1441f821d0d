package org.maillage.events;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.maillage.shared.access.Access;
import org.maillage.shared.access.Right;
import org.maillage.shared.http.Answers;
import org.maillage.shared.http.EntityTags;
import org.maillage.shared.http.Exports;
import org.maillage.shared.http.Page;

/** The paths of events. */
@Path("/events")
@Tag(name = "events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventResource {

    static final String MERGE_PATCH = "application/merge-patch+json";

    @Inject
    EventService events;

    @Inject
    Answers answers;

    @Inject
    Exports exports;

    @GET
    @Access(Right.EVENTS_READ)
    @Operation(
            summary = "List events",
            description = "Those of the network, and your organisation's drafts. Past ones too: `from` leaves them out")
    public RestResponse<Page<EventView>> list(@BeanParam EventQuery query) {
        return answers.page(events.list(query));
    }

    // Whoever accepts anything gets JSON
    @GET
    @Produces("text/csv;qs=0.5")
    @Access(Right.EVENTS_READ)
    @Operation(operationId = "Events_export", summary = "Export the filtered list of events", hidden = true)
    public RestResponse<StreamingOutput> export(@BeanParam EventQuery query) {
        StreamingOutput file = out -> EventCsv.EXPORT.write(out, use -> events.stream(query, use));
        RestResponse<StreamingOutput> answer = exports.csv(file, "export.events");
        events.check(query);
        return answer;
    }

    @GET
    @Produces("text/calendar;qs=0.4")
    @Access(Right.EVENTS_READ)
    @Operation(operationId = "Events_calendar", summary = "The filtered list as a calendar", hidden = true)
    public RestResponse<StreamingOutput> calendar(@BeanParam EventQuery query) {
        StreamingOutput file = out -> EventCalendar.write(out, use -> events.stream(query, use));
        RestResponse<StreamingOutput> answer = exports.calendar(file, "export.events-calendar");
        events.check(query);
        return answer;
    }

    @POST
    @Access(Right.EVENTS_WRITE)
    @Operation(summary = "Create an event", description = "As a draft, which its organisers alone see.")
    public RestResponse<EventView> create(@NotNull EventInput input) {
        EventView event = events.create(input);
        return answers.created(event, "events/" + event.id());
    }

    @GET
    @Path("/{id}")
    @Access(Right.EVENTS_READ)
    @Operation(summary = "Read an event")
    public RestResponse<EventView> read(@RestPath UUID id) {
        return answers.ok(events.require(id));
    }

    @GET
    @Path("/{id}")
    @Produces("text/calendar;qs=0.4")
    @Access(Right.EVENTS_READ)
    @Operation(operationId = "Events_calendarOfOne", summary = "One event as a calendar", hidden = true)
    public RestResponse<StreamingOutput> calendarOfOne(@RestPath UUID id) {
        EventView event = events.require(id);
        return exports.calendar(out -> EventCalendar.write(out, use -> use.accept(event)), "export.event-calendar");
    }

    @PUT
    @Path("/{id}")
    @Access(Right.EVENTS_WRITE)
    @Operation(summary = "Replace an event", description = "Fields that are left out become empty.")
    public RestResponse<EventView> replace(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull EventInput input) {
        return answers.ok(events.replace(id, EntityTags.requireVersion(ifMatch), input));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Access(Right.EVENTS_WRITE)
    @Operation(summary = "Change some fields of an event")
    public RestResponse<EventView> patch(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MERGE_PATCH,
                                            schema = @Schema(implementation = EventInput.class)))
                    @NotNull
                    JsonNode patch) {
        return answers.ok(events.patch(id, EntityTags.requireVersion(ifMatch), patch));
    }

    @POST
    @Path("/{id}/state")
    @Access(Right.EVENTS_WRITE)
    @Operation(
            summary = "Publish an event, cancel it, say that it was held",
            description =
                    "`draft` → `published` (needs a session, and a place or a link); `published` → `cancelled` (reason) or `held` (once all sessions are over); `cancelled` → `draft`; `held` → `published` (reason). What is missing is named by its field of the event")
    public RestResponse<EventView> changeState(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull EventStateInput input) {
        return answers.ok(events.changeState(id, EntityTags.requireVersion(ifMatch), input));
    }

    @DELETE
    @Path("/{id}")
    @Access(Right.EVENTS_WRITE)
    @Operation(summary = "Archive an event", description = "It leaves the lists and can be restored.")
    public void archive(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        events.archive(id, EntityTags.requireVersion(ifMatch));
    }

    @POST
    @Path("/{id}/restore")
    @Access(Right.EVENTS_WRITE)
    @Operation(summary = "Bring an archived event back")
    public RestResponse<EventView> restore(@RestPath UUID id) {
        return answers.ok(events.restore(id));
    }

    @POST
    @Path("/bulk")
    @Access(Right.EVENTS_WRITE)
    @Operation(summary = "Change many events", description = "All items or none, at most 200.")
    public EventPatch.Done patchAll(@Valid @NotNull EventPatch.All patches) {
        return new EventPatch.Done(events.patchAll(patches.items()));
    }

    @GET
    @Path("/by-external-id/{source}/{externalId}")
    @Access(Right.EVENTS_READ)
    @Operation(summary = "Read an event by your own key")
    public RestResponse<EventView> readByExternalId(@RestPath String source, @RestPath String externalId) {
        return answers.ok(events.require(source, externalId));
    }

    @PUT
    @Path("/by-external-id/{source}/{externalId}")
    @Access(Right.EVENTS_WRITE)
    @Operation(summary = "Create or replace an event under your own key", description = "`If-Match` is optional here.")
    public RestResponse<EventView> put(
            @RestPath String source,
            @RestPath String externalId,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull EventInput input) {
        Integer version = ifMatch == null ? null : EntityTags.requireVersion(ifMatch);
        EventService.Put put = events.put(source, externalId, version, input);
        return put.created()
                ? answers.created(put.event(), "events/" + put.event().id())
                : answers.ok(put.event());
    }
}
