package org.maillage.supportrecords;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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

/** The private note of a record: nowhere else does its text leave the instance. */
@Path("/support-records/{id}/private-note")
@Tag(name = "support-records")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PrivateNoteResource {

    private static final String NOWHERE_KEPT = "no-store";

    @Inject
    SupportRecordService records;

    @Inject
    Answers answers;

    @GET
    @Access(Right.SUPPORT_RECORDS_PRIVATE_NOTES)
    @Operation(
            summary = "Read the private note of a support record",
            description = "Of your organisation's records alone. Each reading is noted in the journal.")
    public RestResponse<PrivateNoteView> read(@RestPath UUID id) {
        RestResponse<PrivateNoteView> answer = answers.ok(records.privateNote(id));
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, NOWHERE_KEPT);
        return answer;
    }

    @DELETE
    @Access(Right.SUPPORT_RECORDS_PRIVATE_NOTES)
    @Operation(
            summary = "Erase the private note of a support record",
            description = "What it said stays readable among its revisions.")
    public void erase(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        records.erasePrivateNote(id, EntityTags.requireVersion(ifMatch));
    }

    @GET
    @Path("/revisions")
    @Access(Right.SUPPORT_RECORDS_PRIVATE_NOTES)
    @Operation(
            summary = "Read what the private note of a support record said before",
            description =
                    "Of your organisation's records alone; at most the last 100. Each reading is noted in the journal.")
    public RestResponse<PrivateNoteView.Revisions> revisions(@RestPath UUID id) {
        return RestResponse.ResponseBuilder.ok(records.privateNoteRevisions(id))
                .header(HttpHeaders.CACHE_CONTROL, NOWHERE_KEPT)
                .build();
    }
}
