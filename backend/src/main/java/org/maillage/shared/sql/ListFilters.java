package org.maillage.shared.sql;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/** Filters that many lists have. */
public final class ListFilters {

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
            OffsetDateTime instant = OffsetDateTime.parse(text);
            if (instant.getYear() >= 1 && instant.getYear() <= 9999) {
                return instant.toInstant();
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw Problem.field(parameter, ErrorCode.BAD_FORMAT);
    }

    /** A day of a year that a calendar and the database know, {@code yyyy-MM-dd}. */
    public static LocalDate day(String parameter, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw Problem.field(parameter, ErrorCode.BAD_FORMAT);
    }
}
