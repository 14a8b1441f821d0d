package org.maillage.shared.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The row at hand, by column name. A SQL null is a Java null; a null array is an empty list. */
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    private <T> T get(String column, Class<T> type) {
        try {
            return results.getObject(column, type);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public String text(String column) {
        try {
            return results.getString(column);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public UUID id(String column) {
        return get(column, UUID.class);
    }

    public boolean flag(String column) {
        return Boolean.TRUE.equals(get(column, Boolean.class));
    }

    public Boolean flagOrNull(String column) {
        return get(column, Boolean.class);
    }

    public int number(String column) {
        try {
            return results.getInt(column);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public Integer numberOrNull(String column) {
        return get(column, Integer.class);
    }

    public long count(String column) {
        try {
            return results.getLong(column);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public Double decimal(String column) {
        return get(column, Double.class);
    }

    public LocalDate date(String column) {
        return get(column, LocalDate.class);
    }

    public Instant instant(String column) {
        OffsetDateTime time = get(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public byte[] bytes(String column) {
        try {
            return results.getBytes(column);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public List<String> texts(String column) {
        try {
            var array = results.getArray(column);
            return array == null ? List.of() : List.of((String[]) array.getArray());
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public List<UUID> ids(String column) {
        try {
            var array = results.getArray(column);
            return array == null ? List.of() : List.of((UUID[]) array.getArray());
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
