package org.maillage.organisations;

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
import org.maillage.shared.http.Page;

/** {@code /organisations}: the member structures. */
@Path("/organisations")
@Tag(name = "organisations")
public class OrganisationResource {

    @Inject
    OrganisationService service;

    @Inject
    Answers answers;

    @GET
    @Access(Right.ORGANISATIONS_READ)
    @Operation(summary = "List the member organisations")
    public RestResponse<Page<OrganisationView>> list(@BeanParam OrganisationQuery query) {
        return answers.page(service.list(query));
    }

    @POST
    @Access(Right.ORGANISATIONS_ADMINISTER)
    @Operation(summary = "Admit a member organisation", description = "Then invite its first manager")
    public RestResponse<OrganisationView> create(@Valid @NotNull OrganisationInput input) {
        OrganisationView view = service.create(input);
        return answers.created(view, "organisations/" + view.id());
    }

    @GET
    @Path("/{id}")
    @Access(Right.ORGANISATIONS_READ)
    @Operation(summary = "Show a member organisation")
    public RestResponse<OrganisationView> get(@RestPath UUID id) {
        return answers.ok(service.require(id));
    }

    @PUT
    @Path("/{id}")
    @Access(Right.ORGANISATIONS_WRITE)
    @Operation(
            summary = "Replace what is written of an organisation",
            description = "Its managers, or an administrator")
    public RestResponse<OrganisationView> replace(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull OrganisationInput input) {
        return answers.ok(service.replace(id, EntityTags.requireVersion(ifMatch), input));
    }

    @PATCH
    @Path("/{id}")
    @Access(Right.ORGANISATIONS_WRITE)
    @Consumes({"application/merge-patch+json", "application/json"})
    @Operation(
            summary = "Change some fields of an organisation",
            description = "JSON Merge Patch over OrganisationInput")
    public RestResponse<OrganisationView> patch(
            @RestPath UUID id,
            @RestHeader("If-Match") String ifMatch,
            @RequestBody(content = @Content(schema = @Schema(implementation = OrganisationInput.class))) @NotNull
                    JsonNode patch) {
        return answers.ok(service.patch(id, EntityTags.requireVersion(ifMatch), patch));
    }

    @POST
    @Path("/{id}/suspension")
    @Access(Right.ORGANISATIONS_ADMINISTER)
    @Operation(
            summary = "Suspend an organisation",
            description = "Its accounts' sessions and its API clients stop at once; nothing is erased")
    public RestResponse<OrganisationView> suspend(@RestPath UUID id) {
        return answers.ok(service.suspend(id));
    }

    @DELETE
    @Path("/{id}/suspension")
    @Access(Right.ORGANISATIONS_ADMINISTER)
    @Operation(summary = "End the suspension of an organisation")
    public RestResponse<OrganisationView> resume(@RestPath UUID id) {
        return answers.ok(service.resume(id));
    }
}
