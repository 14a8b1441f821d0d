package org.maillage.shared.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/** What every list understands. A feature's query extends this with its filters. */
public class ListParameters {

    public static final int LARGEST_PAGE = 200;
    public static final int LARGEST_OFFSET = 10_000;
    private static final int USUAL_PAGE = 50;

    @RestQuery
    @Parameter(
            description = "How many items, 1 to 200",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "200",
                            defaultValue = "50"))
    public String limit;

    @RestQuery
    @Parameter(
            description =
                    "The `nextCursor` of the page before. For walking everything: a row that does not change meanwhile comes exactly once")
    public String cursor;

    @RestQuery
    @Parameter(
            description = "How many items to pass over, up to 10 000. For pages with numbers",
            schema =
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                            minimum = "0",
                            maximum = "10000"))
    public String offset;

    @RestQuery
    @Parameter(description = "Sort keys, comma-separated, `-` for descending", example = "-updatedAt,name")
    public String sort;

    @RestQuery
    @Parameter(
            description = "`exact` also counts the whole list; `none` is faster",
            schema =
                    @Schema(
                            enumeration = {"none", "exact"},
                            defaultValue = "none"))
    public String count;

    public int limit() {
        return number("limit", limit, USUAL_PAGE, 1, LARGEST_PAGE);
    }

    public int offset() {
        return number("offset", offset, 0, 0, LARGEST_OFFSET);
    }

    public boolean counted() {
        if (count == null || count.equals("none")) {
            return false;
        }
        if (count.equals("exact")) {
            return true;
        }
        throw Problem.field("count", ErrorCode.UNKNOWN_CODE, count);
    }

    private static int number(String name, String text, int usual, int least, int most) {
        if (text == null || text.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
            throw Problem.field(name, ErrorCode.OUT_OF_RANGE);
        } catch (NumberFormatException e) {
            throw Problem.field(name, ErrorCode.WRONG_TYPE);
        }
    }
}
