package org.maillage.supportrecords;

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

/** The paths of support records. */
@Path("/support-records")
@Tag(name = "support-records")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SupportRecordResource {

    static final String MERGE_PATCH = "application/merge-patch+json";

    @Inject
    SupportRecordService records;

    @Inject
    Answers answers;

    @Inject
    Exports exports;

    @GET
    @Access(Right.SUPPORT_RECORDS_READ)
    @Operation(
            summary = "List support records",
            description =
                    "Those of your organisation, and those of others that their team reads when you are in the team of every one of"
                            + " their projects. Newest first unless you ask for another order.")
    public RestResponse<Page<SupportRecordView>> list(@BeanParam SupportRecordQuery query) {
        return answers.page(records.list(query));
    }

    // Whoever accepts anything gets JSON
    @GET
    @Produces("text/csv;qs=0.5")
    @Access(Right.SUPPORT_RECORDS_READ)
    @Operation(
            operationId = "SupportRecords_export",
            summary = "Export the filtered list of support records",
            hidden = true)
    public RestResponse<StreamingOutput> export(@BeanParam SupportRecordQuery query) {
        StreamingOutput file = out -> SupportRecordCsv.EXPORT.write(out, use -> records.stream(query, use));
        RestResponse<StreamingOutput> answer = exports.csv(file, "export.support-records");
        records.check(query);
        return answer;
    }

    @GET
    @Path("/readers")
    @Access(Right.SUPPORT_RECORDS_READ)
    @Operation(
            summary = "Tell who would read a record",
            description =
                    "For a form, to be named before the record is saved: the organisations that are in the team of every one"
                            + " of the projects, and your own.")
    public SupportRecordReaders readers(@BeanParam SupportRecordReadersQuery query) {
        return records.readers(query.projects(), query.visibility());
    }

    @POST
    @Access(Right.SUPPORT_RECORDS_WRITE)
    @Operation(summary = "Create a support record", description = "Your organisation alone changes it.")
    public RestResponse<SupportRecordView> create(@NotNull SupportRecordInput input) {
        SupportRecordView record = records.create(input);
        return answers.created(record, "support-records/" + record.id());
    }

    @GET
    @Path("/{id}")
    @Access(Right.SUPPORT_RECORDS_READ)
    @Operation(summary = "Read a support record")
    public RestResponse<SupportRecordView> read(@RestPath UUID id) {
        return answers.ok(records.require(id));
    }

    @PUT
    @Path("/{id}")
    @Access(Right.SUPPORT_RECORDS_WRITE)
    @Operation(
            summary = "Replace a support record",
            description = "Fields that are left out become empty, but for the day and the private note, which stay.")
    public RestResponse<SupportRecordView> replace(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, @NotNull SupportRecordInput input) {
        return answers.ok(records.replace(id, EntityTags.requireVersion(ifMatch), input));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Access(Right.SUPPORT_RECORDS_WRITE)
    @Operation(
            summary = "Change some fields of a support record",
            description = "The next step is done with `{\"nextStepDoneOn\": \"2026-11-02\"}`.")
    public RestResponse<SupportRecordView> patch(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MERGE_PATCH,
                                            schema = @Schema(implementation = SupportRecordInput.class)))
                    @NotNull
                    JsonNode patch) {
        return answers.ok(records.patch(id, EntityTags.requireVersion(ifMatch), patch));
    }

    @DELETE
    @Path("/{id}")
    @Access(Right.SUPPORT_RECORDS_WRITE)
    @Operation(
            summary = "Archive a support record",
            description = "It leaves the lists and the figures, and can be restored.")
    public void archive(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        records.archive(id, EntityTags.requireVersion(ifMatch));
    }

    @POST
    @Path("/{id}/restore")
    @Access(Right.SUPPORT_RECORDS_WRITE)
    @Operation(summary = "Bring an archived support record back")
    public RestResponse<SupportRecordView> restore(@RestPath UUID id) {
        return answers.ok(records.restore(id));
    }

    @GET
    @Path("/{id}/revisions")
    @Access(Right.SUPPORT_RECORDS_READ)
    @Operation(
            summary = "Read what a support record said before it was corrected",
            description = "The texts that you could have read then; at most the last 100.")
    public SupportRecordRevisions revisions(@RestPath UUID id) {
        return records.revisions(id);
    }

    @POST
    @Path("/bulk")
    @Access(Right.SUPPORT_RECORDS_WRITE)
    @Operation(summary = "Change many support records", description = "All items or none, at most 200.")
    public SupportRecordPatch.Done patchAll(@Valid @NotNull SupportRecordPatch.All patches) {
        return new SupportRecordPatch.Done(records.patchAll(patches.items()));
    }

    @GET
    @Path("/by-external-id/{source}/{externalId}")
    @Access(Right.SUPPORT_RECORDS_READ)
    @Operation(summary = "Read a support record by your own key")
    public RestResponse<SupportRecordView> readByExternalId(@RestPath String source, @RestPath String externalId) {
        return answers.ok(records.require(source, externalId));
    }

    @PUT
    @Path("/by-external-id/{source}/{externalId}")
    @Access(Right.SUPPORT_RECORDS_WRITE)
    @Operation(
            summary = "Create or replace a support record under your own key",
            description = "`If-Match` is optional here.")
    public RestResponse<SupportRecordView> put(
            @RestPath String source,
            @RestPath String externalId,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull SupportRecordInput input) {
        Integer version = ifMatch == null ? null : EntityTags.requireVersion(ifMatch);
        SupportRecordService.Put put = records.put(source, externalId, version, input);
        return put.created()
                ? answers.created(
                        put.record(), "support-records/" + put.record().id())
                : answers.ok(put.record());
    }
}
