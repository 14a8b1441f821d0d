package org.maillage.supportrecords;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.http.Versioned;

/** The private note of a record; each reading is journalled. */
public record PrivateNoteView(
        @Schema(description = "Null when there is none", nullable = true)
        String text,

        @Schema(description = "The version of the record, as you see it")
        int version)
        implements Versioned {

    /** Notes that were replaced or erased, newest first. */
    @Schema(name = "PrivateNoteRevisions")
    public record Revisions(List<Revision> items) {}

    /** A note as it was before it was replaced or erased. */
    @Schema(name = "PrivateNoteRevision")
    public record Revision(
            @Schema(description = "When it was replaced or erased")
            Instant replacedAt,

            @Schema(description = "Who replaced or erased it", nullable = true)
            String by,

            @Schema(description = "The note of then") String text) {}
}
