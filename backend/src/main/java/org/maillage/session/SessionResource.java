package org.maillage.session;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.maillage.session.SessionService.Opened;
import org.maillage.shared.access.Access;
import org.maillage.shared.access.Right;
import org.maillage.shared.http.WithoutIdempotencyKey;

/** {@code /session}: one's own log-in. */
@Path("/session")
@Tag(name = "session")
public class SessionResource {

    @Inject
    SessionService service;

    @Inject
    LogIn logIn;

    @Inject
    PasswordChange passwordChange;

    @Inject
    ContainerRequestContext request;

    @POST
    @WithoutIdempotencyKey("its answer is a secret; logging in twice opens two sessions")
    @Access(Right.OPEN)
    @Operation(
            summary = "Log in",
            description = "Answers with the session's cookie. Wrong log-ins are counted per address and per account")
    public RestResponse<SessionView> create(@Valid @NotNull LogInInput input) {
        return answer(logIn.with(input), request);
    }

    static RestResponse<SessionView> answer(Opened opened, ContainerRequestContext request) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, opened.view())
                .header("Location", "/api/v1/session")
                .header("Cache-Control", "no-store")
                .cookie(SessionCookie.of(request, opened.session().token()))
                .build();
    }

    @GET
    @Access(Right.SESSION)
    @Operation(summary = "Who is logged in, for whom, with which rights")
    public RestResponse<SessionView> get() {
        return ResponseBuilder.ok(service.find())
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @Access(Right.SESSION)
    @Operation(summary = "Log out")
    public RestResponse<Void> delete() {
        service.end();
        return ResponseBuilder.<Void>noContent()
                .cookie(SessionCookie.erased(request))
                .build();
    }

    @PUT
    @Path("/organisation")
    @Access(Right.SESSION)
    @Operation(
            summary = "Act for another of your organisations",
            description = "Null acts for no organisation, with your instance roles")
    public SessionView putOrganisation(@Valid @NotNull ActiveOrganisationInput input) {
        return service.actFor(input.organisationId());
    }

    @PUT
    @Path("/preferences")
    @Access(Right.SESSION)
    @Operation(summary = "Set how the pages look")
    public SessionView putPreferences(@Valid @NotNull PreferencesInput input) {
        return service.setPreferences(input);
    }

    @PUT
    @Path("/password")
    @Access(Right.SESSION)
    @Operation(summary = "Change one's password", description = "Ends one's other sessions")
    public void putPassword(@Valid @NotNull PasswordInput input) {
        passwordChange.with(input);
    }
}
