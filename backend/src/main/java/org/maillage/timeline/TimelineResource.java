package org.maillage.timeline;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.maillage.shared.access.Access;
import org.maillage.shared.access.Right;
import org.maillage.shared.http.Answers;
import org.maillage.shared.http.Page;

/** The path of the timeline. */
@Path("/timeline")
@Tag(name = "timeline")
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {

    @Inject
    TimelineService timeline;

    @Inject
    Answers answers;

    @GET
    @Access(Right.TIMELINE_READ)
    @Operation(
            summary = "What happened with a project, an actor or a member organisation",
            description =
                    "Acts of all kinds that you may read, newest first (`sort=on` for the oldest first). For more follow `nextCursor`")
    public RestResponse<Page<TimelineEntry>> list(@BeanParam TimelineQuery query) {
        return answers.page(timeline.list(query));
    }
}
