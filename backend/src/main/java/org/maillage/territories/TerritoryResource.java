package org.maillage.territories;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.maillage.shared.access.Access;
import org.maillage.shared.access.Right;
import org.maillage.shared.http.Answers;
import org.maillage.shared.http.EntityTags;
import org.maillage.shared.http.Page;

/** The paths of territories: read by everybody, areas written by coordinators. */
@Path("/territories")
@Tag(name = "territories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TerritoryResource {

    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String REF =
            "`kind:code`, or a bare code that one kind alone has (`07235`, `200072007`); a former code leads to its successor";

    @Inject
    TerritoryService territories;

    @Inject
    Answers answers;

    @GET
    @Access(Right.OPEN)
    @Operation(
            summary = "List or search territories",
            description = "Official code of 2026 and named areas. Readable without log-in.")
    public RestResponse<Page<TerritoryView>> list(@BeanParam TerritoryQuery query) {
        return answers.taggedPage(territories.list(query));
    }

    @GET
    @Path("/{ref}")
    @Access(Right.OPEN)
    @Operation(
            summary = "Read a territory",
            description = "Readable without log-in. `resolvedFrom` names the former code that was asked for.")
    public RestResponse<TerritoryView> read(@RestPath @Parameter(description = REF) String ref) {
        return answers.ok(territories.require(ref));
    }

    @GET
    @Path("/{ref}/children")
    @Access(Right.OPEN)
    @Operation(
            summary = "What is in a territory",
            description = "Without `kind`: the departments of a region, the municipalities of all others.")
    public RestResponse<Page<TerritoryView>> children(
            @RestPath @Parameter(description = REF) String ref, @BeanParam TerritoryQuery query) {
        return answers.taggedPage(territories.children(ref, query));
    }

    @GET
    @Path("/{ref}/ancestors")
    @Access(Right.OPEN)
    @Operation(
            summary = "What contains a territory",
            description = "All that contains it or that it touches, areas included, smallest first.")
    public RestResponse<Page<TerritoryView>> ancestors(@RestPath @Parameter(description = REF) String ref) {
        return answers.taggedPage(territories.ancestors(ref));
    }

    @POST
    @Access(Right.TERRITORIES_WRITE)
    @Operation(summary = "Create an area", description = "A named set of municipalities.")
    public RestResponse<TerritoryView> create(@Valid @NotNull AreaInput area) {
        TerritoryView made = territories.create(area);
        return answers.created(made, "territories/" + made.ref());
    }

    @PUT
    @Path("/{ref}")
    @Access(Right.TERRITORIES_WRITE)
    @Operation(summary = "Replace an area", description = "Fields that are left out become empty.")
    public RestResponse<TerritoryView> replace(
            @RestPath @Parameter(description = REF) String ref,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull AreaInput area) {
        return answers.ok(territories.replace(ref, EntityTags.requireVersion(ifMatch), area));
    }

    @PATCH
    @Path("/{ref}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Access(Right.TERRITORIES_WRITE)
    @Operation(summary = "Change some fields of an area")
    public RestResponse<TerritoryView> patch(
            @RestPath @Parameter(description = REF) String ref,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MERGE_PATCH,
                                            schema = @Schema(implementation = AreaInput.class)))
                    @NotNull
                    JsonNode patch) {
        return answers.ok(territories.patch(ref, EntityTags.requireVersion(ifMatch), patch));
    }

    @DELETE
    @Path("/{ref}")
    @Access(Right.TERRITORIES_WRITE)
    @Operation(summary = "Archive an area", description = "It leaves the lists and can be restored.")
    public void archive(
            @RestPath @Parameter(description = REF) String ref, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        territories.archive(ref, EntityTags.requireVersion(ifMatch));
    }

    @POST
    @Path("/{ref}/restore")
    @Access(Right.TERRITORIES_WRITE)
    @Operation(summary = "Bring an archived area back")
    public RestResponse<TerritoryView> restore(@RestPath @Parameter(description = REF) String ref) {
        return answers.ok(territories.restore(ref));
    }
}
