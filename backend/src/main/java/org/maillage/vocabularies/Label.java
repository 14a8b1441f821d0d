package org.maillage.vocabularies;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in the two languages of the product. */
public record Label(
        @Schema(description = "French", examples = "Association")
        String fr,

        @Schema(description = "English", examples = "Association")
        String en) {

    /** English for an English locale, French for all others. */
    public String in(Locale locale) {
        return locale != null && locale.getLanguage().equals("en") ? en : fr;
    }
}
