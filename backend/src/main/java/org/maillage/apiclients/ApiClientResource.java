package org.maillage.apiclients;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.maillage.shared.access.Access;
import org.maillage.shared.access.Right;
import org.maillage.shared.http.Answers;
import org.maillage.shared.http.EntityTags;
import org.maillage.shared.http.ListParameters;
import org.maillage.shared.http.Page;

/** {@code /api-clients}: the keys of one's organisation. */
@Path("/api-clients")
@Tag(name = "api-clients")
public class ApiClientResource {

    @Inject
    ApiClientService service;

    @Inject
    Answers answers;

    @GET
    @Access(Right.API_CLIENTS_WRITE)
    @Operation(summary = "List the keys of the organisation")
    public RestResponse<Page<ApiClientView>> list(@BeanParam ListParameters parameters) {
        return answers.page(service.list(parameters));
    }

    @POST
    @Access(Right.API_CLIENTS_WRITE)
    @Operation(
            summary = "Make a key",
            description = "The whole key is in this answer, this once; a repetition by Idempotency-Key leaves it out")
    public RestResponse<ApiClientView> create(@Valid @NotNull ApiClientInput input) {
        ApiClientView view = service.create(input);
        return answers.created(view, "api-clients/" + view.id());
    }

    @GET
    @Path("/scopes")
    @Access(Right.API_CLIENTS_WRITE)
    @Operation(summary = "List what a key may be given")
    public RestResponse<Page<ScopeView>> scopes() {
        return answers.page(Page.whole(Scopes.all()));
    }

    @GET
    @Path("/{id}")
    @Access(Right.API_CLIENTS_WRITE)
    @Operation(summary = "Show a key, without its secret")
    public RestResponse<ApiClientView> get(@RestPath UUID id) {
        return answers.ok(service.require(id));
    }

    @DELETE
    @Path("/{id}")
    @Access(Right.API_CLIENTS_WRITE)
    @Operation(summary = "Revoke a key", description = "It stops with the next request; its line stays in the list")
    public void delete(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        service.revoke(id, EntityTags.requireVersion(ifMatch));
    }
}
