package org.maillage.shared.errors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.maillage.shared.access.Access;
import org.maillage.shared.access.Right;

/** A fault of ours, for tests: its message holds what somebody typed, as messages of libraries do. */
@Path("/failing")
public class FailingResource {

    @GET
    @Access(Right.OPEN)
    @Operation(hidden = true)
    public String fail(@RestQuery String typed) {
        throw new IllegalStateException("could not handle " + typed);
    }
}
