package org.maillage.supportplans;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.maillage.shared.access.Access;
import org.maillage.shared.access.Right;
import org.maillage.shared.http.Answers;
import org.maillage.shared.http.EntityTags;
import org.maillage.shared.http.Exports;
import org.maillage.shared.http.Page;

/** The paths of plans. */
@Path("/support-plans")
@Tag(name = "support-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SupportPlanResource {

    static final String MERGE_PATCH = "application/merge-patch+json";

    @Inject
    SupportPlanService plans;

    @Inject
    Answers answers;

    @Inject
    Exports exports;

    @GET
    @Access(Right.SUPPORT_PLANS_READ)
    @Operation(
            summary = "List support plans",
            description = "Those that your organisation leads, and the shared ones of the teams that it is in.")
    public RestResponse<Page<SupportPlanView>> list(@BeanParam SupportPlanQuery query) {
        return answers.page(plans.list(query));
    }

    // Whoever accepts anything gets JSON
    @GET
    @Produces("text/csv;qs=0.5")
    @Access(Right.SUPPORT_PLANS_READ)
    @Operation(
            operationId = "SupportPlans_export",
            summary = "Export the filtered list of support plans",
            hidden = true)
    public RestResponse<StreamingOutput> export(@BeanParam SupportPlanQuery query) {
        StreamingOutput file = out -> SupportPlanCsv.EXPORT.write(out, use -> plans.stream(query, use));
        RestResponse<StreamingOutput> answer = exports.csv(file, "export.support-plans");
        plans.check(query);
        return answer;
    }

    @POST
    @Access(Right.SUPPORT_PLANS_WRITE)
    @Operation(
            summary = "Create a support plan",
            description = "Your organisation leads the project, and is the first of the team.")
    public RestResponse<SupportPlanView> create(@NotNull SupportPlanInput input) {
        SupportPlanView plan = plans.create(input);
        return answers.created(plan, "support-plans/" + plan.id());
    }

    @GET
    @Path("/{id}")
    @Access(Right.SUPPORT_PLANS_READ)
    @Operation(summary = "Read a support plan")
    public RestResponse<SupportPlanView> read(@RestPath UUID id) {
        return answers.ok(plans.require(id));
    }

    @PUT
    @Path("/{id}")
    @Access(Right.SUPPORT_PLANS_WRITE)
    @Operation(summary = "Replace a support plan", description = "Fields that are left out become empty.")
    public RestResponse<SupportPlanView> replace(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull SupportPlanInput input) {
        return answers.ok(plans.replace(id, EntityTags.requireVersion(ifMatch), input));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Access(Right.SUPPORT_PLANS_WRITE)
    @Operation(
            summary = "Change some fields of a support plan",
            description =
                    "Move it with `{\"phase\": \"assessment\"}`; `changedOn` and the reasons describe that change.")
    public RestResponse<SupportPlanView> patch(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MERGE_PATCH,
                                            schema = @Schema(implementation = SupportPlanInput.class)))
                    @NotNull
                    JsonNode patch) {
        return answers.ok(plans.patch(id, EntityTags.requireVersion(ifMatch), patch));
    }

    @DELETE
    @Path("/{id}")
    @Access(Right.SUPPORT_PLANS_WRITE)
    @Operation(summary = "Archive a support plan", description = "It leaves the lists and can be restored.")
    public void archive(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        plans.archive(id, EntityTags.requireVersion(ifMatch));
    }

    @POST
    @Path("/{id}/restore")
    @Access(Right.SUPPORT_PLANS_WRITE)
    @Operation(summary = "Bring an archived support plan back")
    public RestResponse<SupportPlanView> restore(@RestPath UUID id) {
        return answers.ok(plans.restore(id));
    }

    @POST
    @Path("/bulk")
    @Access(Right.SUPPORT_PLANS_WRITE)
    @Operation(summary = "Change many support plans", description = "All items or none, at most 200.")
    public SupportPlanPatch.Done patchAll(@Valid @NotNull SupportPlanPatch.All patches) {
        return new SupportPlanPatch.Done(plans.patchAll(patches.items()));
    }

    @GET
    @Path("/by-external-id/{source}/{externalId}")
    @Access(Right.SUPPORT_PLANS_READ)
    @Operation(summary = "Read a support plan by your own key")
    public RestResponse<SupportPlanView> readByExternalId(@RestPath String source, @RestPath String externalId) {
        return answers.ok(plans.require(source, externalId));
    }

    @PUT
    @Path("/by-external-id/{source}/{externalId}")
    @Access(Right.SUPPORT_PLANS_WRITE)
    @Operation(
            summary = "Create or replace a support plan under your own key",
            description = "`If-Match` is optional here.")
    public RestResponse<SupportPlanView> put(
            @RestPath String source,
            @RestPath String externalId,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull SupportPlanInput input) {
        Integer version = ifMatch == null ? null : EntityTags.requireVersion(ifMatch);
        SupportPlanService.Put put = plans.put(source, externalId, version, input);
        return put.created()
                ? answers.created(put.plan(), "support-plans/" + put.plan().id())
                : answers.ok(put.plan());
    }

    @PUT
    @Path("/{id}/memberships/{organisationId}")
    @Access(Right.SUPPORT_PLANS_WRITE)
    @Operation(
            summary = "Let an organisation into the team",
            description =
                    "The lead's to do. The organisation then reads and changes the confidential part of the project and"
                            + " its shared plans. For one that is in already, its first day.")
    public RestResponse<SupportPlanView> letIn(
            @RestPath UUID id,
            @RestPath UUID organisationId,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid TeamMemberInput input) {
        return answers.ok(plans.letIn(id, EntityTags.requireVersion(ifMatch), organisationId, input));
    }

    @DELETE
    @Path("/{id}/memberships/{organisationId}")
    @Access(Right.SUPPORT_PLANS_WRITE)
    @Operation(
            summary = "Leave the team, or let an organisation out of it",
            description = "Each leaves by itself; the lead lets others out, and hands over before it leaves: 409"
                    + " `lead-not-handed-over`, or `last-member` when nobody else is there. Access ends at once, unless the"
                    + " organisation is in the team of another plan of the project.")
    public void letOut(
            @RestPath UUID id,
            @RestPath UUID organisationId,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RestQuery @Parameter(description = "Last day; default today. Not in the future, not before the first day")
                    LocalDate leftOn) {
        plans.letOut(id, EntityTags.requireVersion(ifMatch), organisationId, leftOn);
    }

    @POST
    @Path("/{id}/lead")
    @Access(Right.SUPPORT_PLANS_WRITE)
    @Operation(
            summary = "Hand the project and all its plans over",
            description =
                    "The lead's to do, to an organisation in the team of this plan. Your organisation stays in the team"
                            + " until it leaves. Plans of visibility `organisation` are shared first: 409 `plan-not-shared`.")
    public RestResponse<SupportPlanView> handOver(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull HandOverInput input) {
        return answers.ok(plans.handOver(id, EntityTags.requireVersion(ifMatch), input));
    }
}
