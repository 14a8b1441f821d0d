package org.maillage.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maillage.shared.text.Coded;

/** How a file is read, mapped and written. What is left out is detected, guessed or usual. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ImportSettings(
        @Size(max = 2000)
        @Schema(
                description = "Field of each column, null for a column that is not imported. Left out: the guess",
                examples = "{\"SIRET\": \"siret\", \"DENOMINATION\": \"name\", \"MESURE\": null}")
        Map<String, String> mapping,

        @Size(max = 40) @Schema(description = "Left out: detected", examples = "windows-1252")
        String encoding,

        @Size(min = 1, max = 1)
        @Schema(description = "The character between two cells. Left out: detected", examples = ";")
        String delimiter,

        @Min(0)
        @Schema(
                description =
                        "The row that names the columns, as a spreadsheet numbers it; 0 for none. Left out: detected")
        Long headerRow,

        @Schema(
                description = "What a run may do: `create` new records only, `update` known ones only, or both",
                defaultValue = "upsert")
        Strategy strategy,

        @Schema(
                description =
                        "`row`: what is right is kept, a thousand rows at a time; `all`: all rows or none, up to 100 000 rows",
                defaultValue = "row")
        Atomic atomic,

        @Schema(
                description =
                        "A row whose external id, SIRET or RNA is known already: `update` it, `skip` the row, `fail` it, or `keep-both`"
                                + " without the identifiers that are taken",
                defaultValue = "update")
        OnDuplicate onDuplicate,

        @Schema(
                description =
                        "Whether an update also replaces name, type and identifiers; else they are only filled in where missing",
                defaultValue = "false")
        Boolean replaceIdentity,

        @Size(max = 60)
        @Pattern(regexp = "[a-z0-9]+([._-][a-z0-9]+)*")
        @Schema(
                description = "Whose external ids these are. Left out: made from the file's name",
                examples = "france-services")
        String source,

        @Size(max = 40)
        @Schema(description = "Value of a field where the file gives none", examples = "{\"visibility\": \"network\"}")
        Map<String, @Size(max = 500) String> defaults) {

    /** What a run may do. */
    public enum Strategy implements Coded {
        CREATE,
        UPDATE,
        UPSERT
    }

    /** What is written together. */
    public enum Atomic implements Coded {
        ROW,
        ALL
    }

    /** What to do with a row whose record exists. */
    public enum OnDuplicate implements Coded {
        UPDATE,
        SKIP,
        FAIL,
        KEEP_BOTH
    }

    public static final ImportSettings NONE =
            new ImportSettings(null, null, null, null, null, null, null, null, null, null);

    /** Everything that is left out, filled in; encoding, delimiter and header row stay out, to be detected. */
    ImportSettings complete(Map<String, String> guessed, String fileSource) {
        return new ImportSettings(
                mapping == null ? guessed : new LinkedHashMap<>(mapping),
                encoding,
                delimiter,
                headerRow,
                strategy == null ? Strategy.UPSERT : strategy,
                atomic == null ? Atomic.ROW : atomic,
                onDuplicate == null ? OnDuplicate.UPDATE : onDuplicate,
                Boolean.TRUE.equals(replaceIdentity),
                source == null ? fileSource : source,
                defaults == null ? Map.of() : defaults);
    }

    /** The same file read the same way. */
    boolean readsLike(ImportSettings other) {
        return java.util.Objects.equals(encoding, other.encoding)
                && java.util.Objects.equals(delimiter, other.delimiter)
                && java.util.Objects.equals(headerRow, other.headerRow);
    }
}
