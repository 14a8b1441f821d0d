package org.maillage.events;

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
public record EventPatch(
        @NotNull UUID id,

        @NotNull @Schema(description = "The version that you read")
        Integer version,

        @NotNull @Schema(implementation = EventInput.class, description = "JSON Merge Patch over the input form")
        JsonNode patch)
        implements BulkPatch.Item {

    /** A bulk change: all items or none. */
    @Schema(name = "EventPatches")
    public record All(@NotEmpty @Size(max = 200) List<@Valid @NotNull EventPatch> items) {}

    /** What a bulk change left. */
    @Schema(name = "EventsPatched")
    public record Done(List<EventView> items) {}
}
