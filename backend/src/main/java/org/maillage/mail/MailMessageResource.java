package org.maillage.mail;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.maillage.shared.access.Access;
import org.maillage.shared.access.Right;
import org.maillage.shared.http.Answers;
import org.maillage.shared.http.Page;

/** {@code /mail-messages}: what did not leave, for administrators acting for no organisation. */
@Path("/mail-messages")
@Tag(name = "mail-messages")
public class MailMessageResource {

    @Inject
    MailMessageService service;

    @Inject
    Answers answers;

    @GET
    @Access(Right.MAIL_MESSAGES_READ)
    @Operation(summary = "List messages, without their text")
    public RestResponse<Page<MailMessageView>> list(@BeanParam MailMessageQuery query) {
        return answers.page(service.list(query));
    }

    @GET
    @Path("/{id}")
    @Access(Right.MAIL_MESSAGES_READ)
    @Operation(
            summary = "Read a message",
            description = "May hold a link for somebody else: each reading is journalled")
    public RestResponse<MailMessageView> get(@RestPath UUID id) {
        return answers.ok(service.read(id));
    }

    @POST
    @Path("/{id}/retry")
    @Access(Right.MAIL_MESSAGES_READ)
    @Operation(summary = "Have a message tried again now")
    public MailMessageView retry(@RestPath UUID id) {
        return service.retry(id);
    }
}
