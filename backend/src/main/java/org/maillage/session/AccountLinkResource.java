package org.maillage.session;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.maillage.shared.access.Access;
import org.maillage.shared.access.Right;
import org.maillage.shared.http.WithoutIdempotencyKey;

/** {@code /account-links}: invitation, password reset, set-up. The token is in the body, never in an address. */
@Path("/account-links")
@Tag(name = "accounts")
public class AccountLinkResource {

    @Inject
    LinkRedemption redemption;

    @Inject
    PasswordReset passwordReset;

    @Inject
    ContainerRequestContext request;

    @POST
    @WithoutIdempotencyKey("it changes nothing")
    @Path("/inspection")
    @Access(Right.OPEN)
    @Operation(
            summary = "Look at a link",
            description = "Does not use it. 404 `link-expired` for any that opens nothing")
    public RestResponse<LinkView> inspect(@Valid @NotNull LinkInput input) {
        return ResponseBuilder.ok(LinkView.of(redemption.require(input.token())))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @WithoutIdempotencyKey("its answer is a secret, as of a log-in; the link itself works once")
    @Path("/redemption")
    @ResponseStatus(201)
    @Access(Right.OPEN)
    @Operation(summary = "Use a link", description = "Once; then its holder is logged in")
    public RestResponse<SessionView> redeem(@Valid @NotNull RedemptionInput input) {
        return SessionResource.answer(redemption.redeem(input), request);
    }

    @POST
    @Path("/password-reset")
    @ResponseStatus(202)
    @Access(Right.OPEN)
    @Operation(
            summary = "Ask for a link to choose a new password",
            description = "Always 202, whether the address has an account or not")
    public RestResponse<Void> reset(@Valid @NotNull ResetInput input) {
        passwordReset.ask(input);
        return RestResponse.accepted();
    }
}
