package org.maillage.shared.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/** One statement and its parameters. Collections become arrays. */
public final class Statement {

    private static final int FETCHED_AT_ONCE = 500;
    private static final Map<Class<?>, String> ARRAY_TYPES = Map.of(
            UUID.class, "uuid",
            Integer.class, "int4",
            Long.class, "int8",
            Boolean.class, "bool",
            Double.class, "float8",
            LocalDate.class, "date");

    private final DataSource dataSource;
    private final NamedSql sql;
    private final Map<String, Object> values = new HashMap<>();

    Statement(DataSource dataSource, String sql) {
        this.dataSource = dataSource;
        this.sql = NamedSql.of(sql);
    }

    public Statement set(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public Statement set(Map<String, ?> more) {
        values.putAll(more);
        return this;
    }

    /** For a statement that unnests many rows: each parameter becomes the array of what the rows hold in that column. */
    public <T> Statement columns(Map<String, Function<T, ?>> columns, List<T> rows) {
        columns.forEach((name, read) -> {
            List<Object> column = new ArrayList<>(rows.size());
            rows.forEach(row -> column.add(read.apply(row)));
            values.put(name, column);
        });
        return this;
    }

    public <T> List<T> list(Function<Row, T> read) {
        List<T> found = new ArrayList<>();
        each(row -> found.add(read.apply(row)), 0);
        return found;
    }

    /** Hands over row by row without keeping them: for exports. */
    public void stream(Consumer<Row> use) {
        each(use, FETCHED_AT_ONCE);
    }

    /** The first row, if any. */
    public <T> Optional<T> find(Function<Row, T> read) {
        List<T> found = list(read);
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0));
    }

    /** The one row there always is, as for a count. */
    public <T> T require(Function<Row, T> read) {
        return list(read).get(0);
    }

    /** @return how many rows were written */
    public int update() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private void each(Consumer<Row> use, int fetchSize) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection)) {
            statement.setFetchSize(fetchSize);
            try (var results = statement.executeQuery()) {
                Row row = new Row(results);
                while (results.next()) {
                    use.accept(row);
                }
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.text());
        int position = 1;
        for (String name : sql.names()) {
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("no value for :" + name);
            }
            bind(statement, position++, values.get(name));
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int position, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(position, Types.NULL);
        } else if (value instanceof Instant instant) {
            statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Collection<?> many) {
            statement.setArray(position, statement.getConnection().createArrayOf(typeOf(many), many.toArray()));
        } else {
            statement.setObject(position, value);
        }
    }

    private static String typeOf(Collection<?> values) {
        for (Object value : values) {
            if (value != null) {
                return ARRAY_TYPES.getOrDefault(value.getClass(), "varchar");
            }
        }
        return "varchar";
    }
}
