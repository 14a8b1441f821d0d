package org.maillage.accounts;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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

/** {@code /organisations/{id}/memberships}: the colleagues. */
@Path("/organisations/{id}/memberships")
@Tag(name = "accounts")
public class MembershipResource {

    @Inject
    MembershipService service;

    @Inject
    Answers answers;

    @GET
    @Access(Right.MEMBERSHIPS_READ)
    @Operation(summary = "List the accounts of an organisation", description = "One's own, or any for an administrator")
    public RestResponse<Page<MembershipView>> list(@RestPath UUID id, @BeanParam ListParameters parameters) {
        return answers.page(service.list(id, parameters));
    }

    @PUT
    @Path("/{accountId}")
    @Access(Right.MEMBERSHIPS_WRITE)
    @Operation(
            summary = "Change the role of an account",
            description = "The last manager keeps hers: 409 `last-manager`")
    public RestResponse<MembershipView> replace(
            @RestPath UUID id,
            @RestPath UUID accountId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull MembershipInput input) {
        return answers.ok(service.setRole(id, accountId, EntityTags.requireVersion(ifMatch), input.role()));
    }

    @DELETE
    @Path("/{accountId}")
    @Access(Right.MEMBERSHIPS_WRITE)
    @Operation(
            summary = "Remove an account from an organisation",
            description = "Its sessions in that organisation end at once; the account itself stays")
    public void delete(@RestPath UUID id, @RestPath UUID accountId, @RestHeader("If-Match") String ifMatch) {
        service.remove(id, accountId, EntityTags.requireVersion(ifMatch));
    }
}
