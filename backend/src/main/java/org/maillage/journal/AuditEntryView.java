package org.maillage.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the journal: who did what to which record. Never contents. */
@Schema(name = "AuditEntry")
public record AuditEntryView(
        UUID id,
        Instant occurredAt,

        @Schema(description = "Who acted; null for a visitor", nullable = true)
        Author actor,

        @Schema(
                description =
                        "`create, update, archive, restore, erase`, or an act of another kind such as `log-in`, `read`",
                examples = "update")
        String action,

        @Schema(description = "Kind of record, as in its address", examples = "actors")
        String resource,

        @Schema(nullable = true) UUID resourceId,

        @Schema(description = "Names of the fields concerned")
        List<String> fields) {

    /** A person, a partner's software, or the instance's own work. */
    @Schema(name = "AuditEntryAuthor")
    public record Author(
            @Schema(enumeration = {"account", "api-client", "job"})
            String kind,

            @Schema(nullable = true) UUID id,

            @Schema(description = "Null when the account can no longer be seen", nullable = true)
            String name) {}
}
