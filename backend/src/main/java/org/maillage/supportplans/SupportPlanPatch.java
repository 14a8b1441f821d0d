package org.maillage.supportplans;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.http.BulkPatch;

/** One item of a bulk change. */
public record SupportPlanPatch(
        @NotNull UUID id,

        @NotNull @Schema(description = "The version that you read")
        Integer version,

        @NotNull @Schema(implementation = SupportPlanInput.class, description = "JSON Merge Patch over the input form")
        JsonNode patch)
        implements BulkPatch.Item {

    /** A bulk change: all items or none. */
    @Schema(name = "SupportPlanPatches")
    public record All(@NotEmpty @Size(max = 200) List<@Valid @NotNull SupportPlanPatch> items) {}

    /** What a bulk change left. */
    @Schema(name = "SupportPlansPatched")
    public record Done(List<SupportPlanView> items) {}
}
