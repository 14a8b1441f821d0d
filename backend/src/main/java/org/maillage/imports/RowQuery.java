package org.maillage.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.ListParameters;
import org.maillage.shared.text.Coded;

/** Which rows of a report. */
public class RowQuery {

    private static final int USUAL = 50;
    private static final int LARGEST_OFFSET = 100_000;

    @RestQuery
    @Parameter(description = "`created, updated, unchanged, skipped, rejected`; repeated: any of them")
    public List<String> outcome;

    @RestQuery
    @Parameter(description = "`true`: only rows in which something was mended")
    public String repaired;

    @RestQuery
    @Parameter(description = "Another run than the latest")
    public UUID run;

    @RestQuery
    @Parameter(description = "How many items, 1 to 200", example = "50")
    public String limit;

    @RestQuery
    @Parameter(description = "The `nextCursor` of the page before")
    public String cursor;

    @RestQuery
    @Parameter(description = "How many rows to pass over, up to 100 000. For pages with numbers", example = "0")
    public String offset;

    List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (String code : outcome == null ? List.<String>of() : outcome) {
            if (code.isEmpty()) {
                continue;
            }
            Outcome known = Coded.of(Outcome.class, code);
            if (known == null) {
                throw Problem.field("outcome", ErrorCode.UNKNOWN_CODE, code);
            }
            outcomes.add(known);
        }
        return outcomes;
    }

    boolean repairedOnly() {
        if (repaired == null || repaired.equals("false")) {
            return false;
        }
        if (repaired.equals("true")) {
            return true;
        }
        throw Problem.field("repaired", ErrorCode.UNKNOWN_CODE, repaired);
    }

    int limit() {
        if (limit == null || limit.isEmpty()) {
            return USUAL;
        }
        if (!limit.matches("\\d{1,3}")
                || Integer.parseInt(limit) < 1
                || Integer.parseInt(limit) > ListParameters.LARGEST_PAGE) {
            throw Problem.field("limit", ErrorCode.OUT_OF_RANGE);
        }
        return Integer.parseInt(limit);
    }

    int offset() {
        if (offset == null || offset.isEmpty()) {
            return 0;
        }
        if (!offset.matches("\\d{1,6}") || Integer.parseInt(offset) > LARGEST_OFFSET) {
            throw Problem.field("offset", ErrorCode.OUT_OF_RANGE);
        }
        return Integer.parseInt(offset);
    }

    /** The line after which the page begins. */
    long after() {
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        if (!cursor.matches("\\d{1,12}")) {
            throw new Problem(ErrorCode.BAD_CURSOR);
        }
        return Long.parseLong(cursor);
    }
}
