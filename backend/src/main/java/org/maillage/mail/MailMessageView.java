package org.maillage.mail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.http.Versioned;

/** A message in the box. Lists leave the text out; once sent it is erased. */
@Schema(name = "MailMessage")
public record MailMessageView(
        UUID id,
        int version,

        @Schema(description = "Why it is sent", examples = "invitation")
        String purpose,

        String recipient,
        String subject,

        @Schema(description = "The text, only when one message is asked for; null once sent", nullable = true)
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String body,

        Instant createdAt,
        @Schema(nullable = true) Instant sentAt,
        int attempts,

        @Schema(description = "When it is tried next; null once sent", nullable = true)
        Instant nextAttemptAt,

        @Schema(description = "Kind of the last failure; null without one", nullable = true)
        String lastError)
        implements Versioned {

    MailMessageView withoutBody() {
        return new MailMessageView(
                id, version, purpose, recipient, subject, null, createdAt, sentAt, attempts, nextAttemptAt, lastError);
    }
}
