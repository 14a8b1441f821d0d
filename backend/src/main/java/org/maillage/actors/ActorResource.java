package org.maillage.actors;

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

/** The paths of actors. */
@Path("/actors")
@Tag(name = "actors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActorResource {

    static final String MERGE_PATCH = "application/merge-patch+json";

    @Inject
    ActorService actors;

    @Inject
    Answers answers;

    @Inject
    Exports exports;

    @GET
    @Access(Right.ACTORS_READ)
    @Operation(summary = "List actors", description = "Organisations of the network, and the persons that you may see.")
    public RestResponse<Page<ActorView>> list(@BeanParam ActorQuery query) {
        return answers.page(actors.list(query));
    }

    // Whoever accepts anything gets JSON
    @GET
    @Produces("text/csv;qs=0.5")
    @Access(Right.ACTORS_READ)
    @Operation(operationId = "Actors_export", summary = "Export the filtered list of actors", hidden = true)
    public RestResponse<StreamingOutput> export(@BeanParam ActorQuery query) {
        StreamingOutput file = out -> ActorCsv.EXPORT.write(out, use -> actors.stream(query, use));
        RestResponse<StreamingOutput> answer = exports.csv(file, "export.actors");
        actors.check(query);
        return answer;
    }

    @POST
    @Access(Right.ACTORS_WRITE)
    @Operation(summary = "Create an actor")
    public RestResponse<ActorView> create(@NotNull ActorInput input) {
        ActorView actor = actors.create(input);
        return answers.created(actor, "actors/" + actor.id());
    }

    @GET
    @Path("/{id}")
    @Access(Right.ACTORS_READ)
    @Operation(summary = "Read an actor")
    public RestResponse<ActorView> read(@RestPath UUID id) {
        return answers.ok(actors.require(id));
    }

    @PUT
    @Path("/{id}")
    @Access(Right.ACTORS_WRITE)
    @Operation(summary = "Replace an actor", description = "Fields that are left out become empty.")
    public RestResponse<ActorView> replace(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull ActorInput input) {
        return answers.ok(actors.replace(id, EntityTags.requireVersion(ifMatch), input));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Access(Right.ACTORS_WRITE)
    @Operation(summary = "Change some fields of an actor")
    public RestResponse<ActorView> patch(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MERGE_PATCH,
                                            schema = @Schema(implementation = ActorInput.class)))
                    @NotNull
                    JsonNode patch) {
        return answers.ok(actors.patch(id, EntityTags.requireVersion(ifMatch), patch));
    }

    @DELETE
    @Path("/{id}")
    @Access(Right.ACTORS_WRITE)
    @Operation(summary = "Archive an actor", description = "It leaves the lists and can be restored.")
    public void archive(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        actors.archive(id, EntityTags.requireVersion(ifMatch));
    }

    @POST
    @Path("/{id}/restore")
    @Access(Right.ACTORS_WRITE)
    @Operation(summary = "Bring an archived actor back")
    public RestResponse<ActorView> restore(@RestPath UUID id) {
        return answers.ok(actors.restore(id));
    }

    @PUT
    @Path("/{id}/member-organisation")
    @Access(Right.ACTORS_CURATE)
    @Operation(
            summary = "Say which member organisation an actor is",
            description =
                    "For coordinators acting for the instance. That organisation may then edit the record; null takes it back.")
    public RestResponse<ActorView> identify(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull MemberOrganisationInput input) {
        return answers.ok(actors.identify(id, EntityTags.requireVersion(ifMatch), input.organisationId()));
    }

    @POST
    @Path("/bulk")
    @Access(Right.ACTORS_WRITE)
    @Operation(summary = "Change many actors", description = "All items or none, at most 200.")
    public ActorPatch.Done patchAll(@Valid @NotNull ActorPatch.All patches) {
        return new ActorPatch.Done(actors.patchAll(patches.items()));
    }

    @GET
    @Path("/by-external-id/{source}/{externalId}")
    @Access(Right.ACTORS_READ)
    @Operation(summary = "Read an actor by your own key")
    public RestResponse<ActorView> readByExternalId(@RestPath String source, @RestPath String externalId) {
        return answers.ok(actors.require(source, externalId));
    }

    @PUT
    @Path("/by-external-id/{source}/{externalId}")
    @Access(Right.ACTORS_WRITE)
    @Operation(summary = "Create or replace an actor under your own key", description = "`If-Match` is optional here.")
    public RestResponse<ActorView> put(
            @RestPath String source,
            @RestPath String externalId,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull ActorInput input) {
        Integer version = ifMatch == null ? null : EntityTags.requireVersion(ifMatch);
        ActorService.Put put = actors.put(source, externalId, version, input);
        return put.created()
                ? answers.created(put.actor(), "actors/" + put.actor().id())
                : answers.ok(put.actor());
    }
}
