package org.maillage.search;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maillage.shared.access.Access;
import org.maillage.shared.access.Right;

/** The path of the search. */
@Path("/search")
@Tag(name = "search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    SearchService search;

    @GET
    @Access(Right.SEARCH_READ)
    @Operation(
            summary = "Search everything",
            description = "Records of all kinds that you may read, best first, with where the words stand.")
    public SearchView search(@BeanParam SearchQuery query) {
        return search.search(query);
    }
}
