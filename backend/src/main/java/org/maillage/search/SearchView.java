package org.maillage.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found, best first, and how many records of each kind there are. */
public record SearchView(
        @Schema(
                description =
                        "Best first: title as typed, title that begins so, words of the title, other text, resembling")
        List<Item> items,

        @Schema(description = "Each kind that was asked, with how many records were found")
        List<Kind> kinds) {

    /** A record that was found. */
    @Schema(name = "SearchItem")
    public record Item(
            @Schema(description = "The name of its resource", examples = "actors")
            String kind,

            @Schema(description = "As in its address", examples = "01935d2c-7b1e-7c43-9c60-3d0f4f0f9b11")
            String id,

            @Schema(description = "The name it goes by") String title,

            @Schema(description = "Where the words stand in the title")
            List<Marks.Mark> titleMarks,

            @Schema(description = "Name of its commune or territory", nullable = true)
            String place,

            @Schema(description = "The code list of `code`", examples = "actor-role", nullable = true)
            String vocabulary,

            @Schema(description = "What sort of record it is", examples = "relay-place", nullable = true)
            String code,

            @Schema(description = "The part of a longer text where the words stand", nullable = true)
            String excerpt,

            @Schema(description = "Where the words stand in the excerpt")
            List<Marks.Mark> excerptMarks) {}

    /** How many records of one kind were found. */
    @Schema(name = "SearchKind")
    public record Kind(String kind, long total) {}
}
