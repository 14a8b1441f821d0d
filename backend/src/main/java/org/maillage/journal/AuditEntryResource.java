package org.maillage.journal;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.maillage.shared.access.Access;
import org.maillage.shared.access.Right;
import org.maillage.shared.http.Answers;
import org.maillage.shared.http.Page;

/** {@code /audit-entries}: the journal, for those who answer for it. */
@Path("/audit-entries")
@Tag(name = "audit-entries")
public class AuditEntryResource {

    @Inject
    AuditEntryService service;

    @Inject
    Answers answers;

    @GET
    @Access(Right.AUDIT_ENTRIES_READ)
    @Operation(
            summary = "Read the journal",
            description = "A manager reads her organisation's entries, an administrator those of the instance."
                    + " Latest first; kept for 12 months")
    public RestResponse<Page<AuditEntryView>> list(@BeanParam AuditEntryQuery query) {
        return answers.page(service.list(query));
    }
}
