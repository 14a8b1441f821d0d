package org.maillage.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.maillage.imports.mapping.Guess;

/** An import as it is kept. */
record StoredImport(
        UUID id,
        int version,
        String kind,
        ImportState state,
        String fileName,
        long fileSize,
        long lines,
        String encoding,
        Detected detected,
        ImportSettings settings,
        List<Guess> guesses,
        Instant createdAt,
        Author createdBy,
        boolean erased) {

    /** Who loaded the file: a person or a program. */
    record Author(String kind, UUID id, String name) {}
}
