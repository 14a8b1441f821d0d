package org.maillage.imports;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import in the list. */
public record ImportSummary(
        UUID id,
        int version,
        String kind,
        ImportState state,
        String fileName,
        @Schema(description = "Bytes") long size,
        Instant createdAt,
        @Schema(nullable = true) ImportView.CreatedBy createdBy,

        @Schema(description = "The latest run", nullable = true)
        RunView run) {

    static ImportSummary of(StoredImport one, StoredRun run, Locale locale) {
        return new ImportSummary(
                one.id(),
                one.version(),
                one.kind(),
                one.state(),
                one.fileName(),
                one.fileSize(),
                one.createdAt(),
                ImportView.CreatedBy.of(one.createdBy()),
                run == null ? null : RunView.of(run, locale));
    }
}
