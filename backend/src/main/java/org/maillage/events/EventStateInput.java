package org.maillage.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.text.Texts;

/** A change of the state of an event. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventStateInput(
        @NotNull EventState state,

        @Size(max = 1000)
        @Schema(
                description =
                        "Why; everybody who sees the event reads it. Needed to cancel, and to take back that it was held",
                examples = "Neige annoncée")
        String reason,

        @Schema(description = "The day of the change. Default: today; not before the last change, not in the future")
        LocalDate on) {

    public EventStateInput {
        reason = Texts.clean(reason);
    }
}
