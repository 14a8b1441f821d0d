package org.maillage.supportrecords;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The texts that corrections of a record replaced, newest first, as far as the caller could read them. */
public record SupportRecordRevisions(List<Revision> items) {

    /** The texts before one correction. */
    @Schema(name = "SupportRecordRevision")
    public record Revision(
            @Schema(description = "Grows from one revision to the next")
            int version,

            @Schema(description = "When these texts were replaced")
            Instant replacedAt,

            @Schema(description = "Who replaced them, for her colleagues", nullable = true)
            String by,

            String summary,

            @Schema(description = "What was to be done next", nullable = true)
            String nextStep,

            @Schema(description = "By when", nullable = true)
            LocalDate nextStepDue) {}
}
