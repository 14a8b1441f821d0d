package org.maillage.imports;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.imports.mapping.Field;
import org.maillage.imports.mapping.Guess;
import org.maillage.shared.http.Versioned;
import org.maillage.vocabularies.Label;

/** An import: its file, how it is read and mapped, and its latest run. */
@Schema(name = "Import")
public record ImportView(
        UUID id,

        @Schema(description = "Grows with each change of the settings; name it in `If-Match`")
        int version,

        @Schema(examples = "actors") String kind,
        ImportState state,
        String fileName,
        @Schema(description = "Bytes") long size,
        Instant createdAt,
        @Schema(nullable = true) CreatedBy createdBy,

        @Schema(description = "When the file and the texts of its rows are erased; the counts stay")
        Instant erasedOn,

        @Schema(description = "Null once the file is erased", nullable = true)
        Detected detected,

        ImportSettings settings,

        @Schema(description = "By column; columns without a guess are missing")
        Map<String, GuessView> guesses,

        @Schema(description = "The fields that columns may fill")
        List<FieldView> fields,

        @Schema(description = "The latest run", nullable = true)
        RunView run)
        implements Versioned {

    /** Days after which files and texts of rows are erased. */
    static final int KEPT_DAYS = 30;

    /** Who loaded the file. */
    @Schema(name = "ImportAuthor")
    public record CreatedBy(
            @Schema(enumeration = {"account", "api-client"}) String kind, UUID id, String name) {

        static CreatedBy of(StoredImport.Author author) {
            return author == null ? null : new CreatedBy(author.kind(), author.id(), author.name());
        }
    }

    /** The field that a column seems to fill. */
    @Schema(name = "ImportGuess")
    public record GuessView(
            String field,
            @Schema(description = "0 to 1") double confidence,

            @Schema(description = "In the caller's language", examples = "d’après le titre et 98 % des valeurs")
            String why) {}

    /** A field that columns may fill. */
    @Schema(name = "ImportField")
    public record FieldView(
            String name,
            Label label,
            boolean required,

            @Schema(description = "Whether several columns may fill it")
            boolean multiple) {}

    static ImportView of(StoredImport one, StoredRun run, List<Field> fields, Locale locale) {
        Map<String, GuessView> guesses = new LinkedHashMap<>();
        for (Guess guess : one.guesses()) {
            guesses.put(guess.column(), new GuessView(guess.field(), guess.confidence(), guess.why(locale)));
        }
        return new ImportView(
                one.id(),
                one.version(),
                one.kind(),
                one.state(),
                one.fileName(),
                one.fileSize(),
                one.createdAt(),
                CreatedBy.of(one.createdBy()),
                one.createdAt().plus(java.time.Duration.ofDays(KEPT_DAYS)),
                one.erased() ? null : one.detected(),
                one.settings(),
                guesses,
                fields.stream()
                        .map(f ->
                                new FieldView(f.name(), new Label(f.french(), f.english()), f.required(), f.multiple()))
                        .toList(),
                run == null ? null : RunView.of(run, locale));
    }
}
