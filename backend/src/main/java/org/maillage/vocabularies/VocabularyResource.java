package org.maillage.vocabularies;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.maillage.shared.access.Access;
import org.maillage.shared.access.Right;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.Answers;
import org.maillage.shared.http.Page;

@Path("/vocabularies")
@Tag(name = "vocabularies")
@Produces(MediaType.APPLICATION_JSON)
public class VocabularyResource {

    @Inject
    Vocabularies vocabularies;

    @Inject
    Answers answers;

    @GET
    @Access(Right.OPEN)
    @Operation(
            summary = "All code lists",
            description = "Readable without log-in. Whole, with an `ETag`: keep it and ask with `If-None-Match`.")
    public RestResponse<Page<VocabularyView>> list() {
        return answers.taggedPage(Page.whole(List.copyOf(vocabularies.all())));
    }

    @GET
    @Path("/{name}")
    @Access(Right.OPEN)
    @Operation(summary = "One code list", description = "Readable without log-in.")
    public RestResponse<VocabularyView> get(
            @RestPath @Parameter(description = "Name of the list", example = "legal-form") String name) {
        return answers.ok(vocabularies.find(name).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND)));
    }
}
