package org.maillage.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.search.SearchWords;

/** What is looked for. */
public class SearchQuery {

    private static final int USUAL = 20;
    private static final int MOST = 50;

    @RestQuery
    @Parameter(
            required = true,
            description =
                    "Words: accent and case blind, beginnings suffice. Small typing errors are forgiven in words that no public name has,"
                            + " and in all words where nothing at all is written so",
            example = "tiers lieu burle")
    public String q;

    @RestQuery
    @Parameter(description = "Only these kinds of records, by the name of their resource", example = "actors")
    public List<String> kind;

    @RestQuery
    @Parameter(
            description = "How many items, 1 to 50. More of one kind: the list of that resource with the same `q`",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "50", defaultValue = "20"))
    public String limit;

    SearchWords words() {
        if (q == null || q.isBlank()) {
            throw Problem.field("q", ErrorCode.REQUIRED);
        }
        return SearchWords.ofQuery(q);
    }

    int limit() {
        if (limit == null || limit.isEmpty()) {
            return USUAL;
        }
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= MOST) {
                return number;
            }
            throw Problem.field("limit", ErrorCode.OUT_OF_RANGE);
        } catch (NumberFormatException e) {
            throw Problem.field("limit", ErrorCode.WRONG_TYPE);
        }
    }
}
