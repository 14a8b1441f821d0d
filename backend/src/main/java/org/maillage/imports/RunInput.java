package org.maillage.imports;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run that is asked for. */
@Schema(name = "ImportRunInput")
public record RunInput(
        @NotNull RunMode mode,

        @Schema(
                description = "For a commit: the dry run it follows. Refused with 409 when the settings changed since",
                nullable = true)
        UUID validatedRun) {}
