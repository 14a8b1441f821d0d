package org.maillage.projects;

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
import org.maillage.shared.http.WithoutPages;

/** The paths of projects. */
@Path("/projects")
@Tag(name = "projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProjectResource {

    static final String MERGE_PATCH = "application/merge-patch+json";

    @Inject
    ProjectService projects;

    @Inject
    Answers answers;

    @Inject
    Exports exports;

    @GET
    @Access(Right.PROJECTS_READ)
    @Operation(
            summary = "List projects",
            description =
                    "All projects of the network; the confidential part of those that your organisation leads or is in the team of.")
    public RestResponse<Page<ProjectView>> list(@BeanParam ProjectQuery query) {
        return answers.page(projects.list(query));
    }

    // Whoever accepts anything gets JSON
    @GET
    @Produces("text/csv;qs=0.5")
    @Access(Right.PROJECTS_READ)
    @Operation(operationId = "Projects_export", summary = "Export the filtered list of projects", hidden = true)
    public RestResponse<StreamingOutput> export(@BeanParam ProjectQuery query) {
        StreamingOutput file = out -> ProjectCsv.EXPORT.write(out, use -> projects.stream(query, use));
        RestResponse<StreamingOutput> answer = exports.csv(file, "export.projects");
        projects.check(query);
        return answer;
    }

    @GET
    @Path("/stages")
    @WithoutPages
    @Access(Right.PROJECTS_READ)
    @Operation(summary = "Count the projects of each stage", description = "With the filters of the list.")
    public ProjectStages stages(@BeanParam ProjectQuery query) {
        return projects.stages(query);
    }

    @POST
    @Access(Right.PROJECTS_WRITE)
    @Operation(summary = "Create a project", description = "Your organisation leads it.")
    public RestResponse<ProjectView> create(@NotNull ProjectInput input) {
        ProjectView project = projects.create(input);
        return answers.created(project, "projects/" + project.id());
    }

    @GET
    @Path("/{id}")
    @Access(Right.PROJECTS_READ)
    @Operation(summary = "Read a project")
    public RestResponse<ProjectView> read(@RestPath UUID id) {
        return answers.ok(projects.require(id));
    }

    @PUT
    @Path("/{id}")
    @Access(Right.PROJECTS_WRITE)
    @Operation(summary = "Replace a project", description = "Fields that are left out become empty.")
    public RestResponse<ProjectView> replace(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull ProjectInput input) {
        return answers.ok(projects.replace(id, EntityTags.requireVersion(ifMatch), input));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Access(Right.PROJECTS_WRITE)
    @Operation(
            summary = "Change some fields of a project",
            description =
                    "Move it with `{\"stage\": \"feasibility\"}`; `changedOn` and the reasons describe that change.")
    public RestResponse<ProjectView> patch(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MERGE_PATCH,
                                            schema = @Schema(implementation = ProjectInput.class)))
                    @NotNull
                    JsonNode patch) {
        return answers.ok(projects.patch(id, EntityTags.requireVersion(ifMatch), patch));
    }

    @DELETE
    @Path("/{id}")
    @Access(Right.PROJECTS_WRITE)
    @Operation(summary = "Archive a project", description = "It leaves the lists and can be restored.")
    public void archive(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        projects.archive(id, EntityTags.requireVersion(ifMatch));
    }

    @POST
    @Path("/{id}/restore")
    @Access(Right.PROJECTS_WRITE)
    @Operation(summary = "Bring an archived project back")
    public RestResponse<ProjectView> restore(@RestPath UUID id) {
        return answers.ok(projects.restore(id));
    }

    @POST
    @Path("/bulk")
    @Access(Right.PROJECTS_WRITE)
    @Operation(summary = "Change many projects", description = "All items or none, at most 200.")
    public ProjectPatch.Done patchAll(@Valid @NotNull ProjectPatch.All patches) {
        return new ProjectPatch.Done(projects.patchAll(patches.items()));
    }

    @GET
    @Path("/by-external-id/{source}/{externalId}")
    @Access(Right.PROJECTS_READ)
    @Operation(summary = "Read a project by your own key")
    public RestResponse<ProjectView> readByExternalId(@RestPath String source, @RestPath String externalId) {
        return answers.ok(projects.require(source, externalId));
    }

    @PUT
    @Path("/by-external-id/{source}/{externalId}")
    @Access(Right.PROJECTS_WRITE)
    @Operation(summary = "Create or replace a project under your own key", description = "`If-Match` is optional here.")
    public RestResponse<ProjectView> put(
            @RestPath String source,
            @RestPath String externalId,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull ProjectInput input) {
        Integer version = ifMatch == null ? null : EntityTags.requireVersion(ifMatch);
        ProjectService.Put put = projects.put(source, externalId, version, input);
        return put.created()
                ? answers.created(put.project(), "projects/" + put.project().id())
                : answers.ok(put.project());
    }
}
