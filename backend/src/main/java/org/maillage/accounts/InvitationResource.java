package org.maillage.accounts;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.maillage.shared.access.Access;
import org.maillage.shared.access.Right;
import org.maillage.shared.http.Answers;
import org.maillage.shared.http.ListParameters;
import org.maillage.shared.http.Page;

/** {@code /organisations/{id}/invitations}: colleagues to come. */
@Path("/organisations/{id}/invitations")
@Tag(name = "accounts")
public class InvitationResource {

    @Inject
    InvitationService service;

    @Inject
    Answers answers;

    @GET
    @Access(Right.MEMBERSHIPS_WRITE)
    @Operation(summary = "List the invitations of an organisation", description = "Latest first, without their links")
    public RestResponse<Page<InvitationView>> list(@RestPath UUID id, @BeanParam ListParameters parameters) {
        return answers.page(service.list(id, parameters));
    }

    @POST
    @Access(Right.MEMBERSHIPS_WRITE)
    @Operation(
            summary = "Invite somebody",
            description = "A mail with a single-use link, good for 72 hours, goes out; the link is also in this answer,"
                    + " this once. An open invitation of the same address is replaced")
    public RestResponse<InvitationView> create(@RestPath UUID id, @Valid @NotNull InvitationInput input) {
        InvitationView view = service.create(id, input);
        return ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header("Location", "/api/v1/organisations/" + id + "/invitations")
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/{invitationId}/link")
    @Access(Right.MEMBERSHIPS_WRITE)
    @Operation(
            summary = "Make a new link of one's own invitation",
            description = "The one before stops working. Another manager's invitation answers 403")
    public RestResponse<InvitationView> renew(@RestPath UUID id, @RestPath UUID invitationId) {
        return ResponseBuilder.ok(service.renew(id, invitationId))
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @Path("/{invitationId}")
    @Access(Right.MEMBERSHIPS_WRITE)
    @Operation(summary = "Withdraw an invitation")
    public void delete(@RestPath UUID id, @RestPath UUID invitationId) {
        service.revoke(id, invitationId);
    }
}
