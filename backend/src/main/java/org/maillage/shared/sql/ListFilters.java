package org.maillage.shared.sql;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.text.Normalised;

/** Filters that many lists have. */
public final class ListFilters {

    private static final int LONGEST_SEARCH = 200;
    private static final int MOST_WORDS = 12;

    private ListFilters() {}

    /** Adds the condition when there are values for it: a repeated filter means "or". */
    public static void any(ListStatement list, String condition, String name, List<?> values) {
        if (values != null && !values.isEmpty()) {
            list.where(condition, name, values);
        }
    }

    /** @throws Problem {@code unknown-code} for a value that is not among those known */
    public static List<String> codes(List<String> values, String parameter, Set<String> known) {
        if (values != null) {
            for (String value : values) {
                if (!known.contains(value)) {
                    throw Problem.field(parameter, ErrorCode.UNKNOWN_CODE, value);
                }
            }
        }
        return values;
    }

    /** @param column when a row was archived; null while it is in use */
    public static void archived(ListStatement list, String column, String archived) {
        switch (archived == null ? "exclude" : archived) {
            case "exclude" -> list.where(column + " is null");
            case "only" -> list.where(column + " is not null");
            case "include" -> {}
            default -> throw Problem.field("archived", ErrorCode.UNKNOWN_CODE, archived);
        }
    }

    public static Instant instant(String parameter, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw Problem.field(parameter, ErrorCode.BAD_FORMAT);
        }
    }

    /** The words of a search, without case and accents; empty when nothing is looked for. */
    public static String words(String q) {
        if (q != null && q.length() > LONGEST_SEARCH) {
            throw Problem.field("q", ErrorCode.TOO_LONG, LONGEST_SEARCH);
        }
        return Normalised.of(q);
    }

    /** Each word as a beginning, as a tsquery: {@code saint:* & eul:*}. Normalised words hold letters and digits alone. */
    public static String beginnings(String words) {
        return Stream.of(words.split(" "))
                .limit(MOST_WORDS)
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}
