package org.maillage.session;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.text.Coded;

/** How an account wants to see the pages. */
@Schema(name = "Preferences")
public record PreferencesInput(
        @NotNull Theme theme,
        @NotNull Density density,

        @Schema(description = "Language of pages and mails") @NotNull
        Language language,

        @Schema(description = "Whether single keys are shortcuts; some assistive software needs them off") @NotNull
        Boolean singleKeys) {

    /** Colours. */
    public enum Theme implements Coded {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** Room between rows. */
    public enum Density implements Coded {
        COMFORTABLE,
        DENSE
    }

    /** Languages of the pages. */
    public enum Language implements Coded {
        FR,
        EN
    }
}
