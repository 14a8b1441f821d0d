package org.maillage.accounts;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.maillage.shared.http.Page;

/** {@code /accounts}: colleagues for members, everybody for administrators. */
@Path("/accounts")
@Tag(name = "accounts")
public class AccountResource {

    @Inject
    AccountService service;

    @Inject
    Answers answers;

    @GET
    @Access(Right.ACCOUNTS_READ)
    @Operation(summary = "List accounts", description = "One's colleagues; all accounts for an administrator")
    public RestResponse<Page<AccountView>> list(@BeanParam AccountQuery query) {
        return answers.page(service.list(query));
    }

    @GET
    @Path("/{id}")
    @Access(Right.ACCOUNTS_READ)
    @Operation(summary = "Show an account")
    public RestResponse<AccountView> get(@RestPath UUID id) {
        return answers.ok(service.require(id));
    }

    @PUT
    @Path("/{id}/instance-roles")
    @Access(Right.ACCOUNTS_ADMINISTER)
    @Operation(
            summary = "Set what an account may do for the whole network",
            description = "The last administrator stays one: 409 `last-administrator`")
    public RestResponse<AccountView> replaceInstanceRoles(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull InstanceRolesInput input) {
        return answers.ok(service.setInstanceRoles(id, EntityTags.requireVersion(ifMatch), input.instanceRoles()));
    }

    @POST
    @Path("/{id}/suspension")
    @Access(Right.ACCOUNTS_ADMINISTER)
    @Operation(summary = "Suspend an account", description = "Its sessions end at once")
    public RestResponse<AccountView> suspend(@RestPath UUID id) {
        return answers.ok(service.suspend(id));
    }

    @DELETE
    @Path("/{id}/suspension")
    @Access(Right.ACCOUNTS_ADMINISTER)
    @Operation(summary = "End the suspension of an account")
    public RestResponse<AccountView> resume(@RestPath UUID id) {
        return answers.ok(service.resume(id));
    }
}
