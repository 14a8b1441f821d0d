package org.maillage.vocabularies;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.http.Versioned;

/** A code list with its terms in the order in which they are shown. */
@Schema(name = "Vocabulary")
public record VocabularyView(
        @Schema(description = "Name of the list", examples = "legal-form")
        String name,

        @Schema(description = "Raised by each change of the list", examples = "1")
        int version,

        Label label,

        @Schema(description = "Where terms or mappings come from, with the licence", nullable = true)
        String source,

        List<Term> terms)
        implements Versioned {

    /** One code of a list. */
    @Schema(name = "VocabularyTerm")
    public record Term(
            @Schema(description = "Lower-kebab English", examples = "association")
            String code,

            Label label,
            @Schema(nullable = true) Label definition,

            @Schema(
                    description = "Codes of other vocabularies that mean the same or a part of it, by vocabulary",
                    examples = "{\"data-inclusion\": [\"etudiants\"]}")
            Map<String, List<String>> mappings,

            @JsonIgnore List<String> synonyms) {}
}
