package org.maillage.shared.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.ListParameters;
import org.maillage.shared.http.Page;

/**
 * A filtered, sorted, paged list. Conditions are fixed texts of ours; what a caller sends is only ever a parameter.
 * With one sort key the page is found by key and id (any depth at the same price), else by offset.
 */
public final class ListStatement {

    private final Sql sql;
    private final String columns;
    private final String from;
    private final String id;
    private final String idType;
    private final Map<String, SortKey> keys;
    private String joins = "";
    private boolean plannedOnce;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /**
     * @param columns the select list
     * @param from tables and joins that the conditions and sort keys need
     * @param id the column that makes the order total
     * @param keys sort keys by their name in the API; the first is the default
     */
    public ListStatement(Sql sql, String columns, String from, String id, LinkedHashMap<String, SortKey> keys) {
        this(sql, columns, from, id, "uuid", keys);
    }

    /** @param idType the SQL type of the id: {@code uuid} or {@code varchar} */
    public ListStatement(
            Sql sql, String columns, String from, String id, String idType, LinkedHashMap<String, SortKey> keys) {
        this.sql = sql;
        this.columns = columns;
        this.from = from;
        this.id = id;
        this.idType = idType;
        this.keys = keys;
    }

    /**
     * Joins that only the columns need, made for the rows of the page alone. The select list then sees, of {@code from}, the
     * table of the id and nothing else.
     */
    public ListStatement joining(String more) {
        this.joins = more;
        return this;
    }

    public ListStatement where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    public ListStatement where(String condition, String name, Object value) {
        values.put(name, value);
        return where(condition);
    }

    public ListStatement set(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public ListStatement set(Map<String, ?> more) {
        values.putAll(more);
        return this;
    }

    /** As {@link Sql#planOnce}: for a list that begins with what was searched, whatever the words. */
    public ListStatement plannedOnce() {
        plannedOnce = true;
        return this;
    }

    public <T> Page<T> page(ListParameters parameters, Function<Row, T> read) {
        Order order = Order.of(parameters.sort, keys);
        int limit = parameters.limit();
        Cursor cursor = Cursor.read(parameters.cursor, order, idType);
        List<String> all = new ArrayList<>(conditions);
        Map<String, Object> given = new HashMap<>(values);
        int offset = cursor != null && cursor.offset() != null ? cursor.offset() : parameters.offset();
        if (offset > ListParameters.LARGEST_OFFSET) {
            throw Problem.field("offset", ErrorCode.OUT_OF_RANGE);
        }
        if (cursor != null && cursor.offset() == null) {
            all.add(order.after(id, idType));
            given.put("cursor_key", cursor.key());
            given.put("cursor_id", cursor.id());
        }
        String rows = where(all) + " order by " + order.text(id) + " limit " + (limit + 1)
                + (offset > 0 ? " offset " + offset : "");
        String table = id.substring(0, id.indexOf('.') + 1);
        String text = joins.isEmpty()
                ? "select " + columns + ", " + order.cursorColumns(id) + " from " + from + rows
                : "select " + columns + ", cursor_key, cursor_id from (select " + table + "*, "
                        + order.cursorColumns(id)
                        + ", row_number() over (order by " + order.text(id) + ") as place from " + from + rows + ") "
                        + table.replace(".", "") + joins + " order by place";
        if (plannedOnce) {
            sql.planOnce();
        }
        List<Cursor> cursors = new ArrayList<>();
        List<T> items = new ArrayList<>(sql.text(text).set(given).list(row -> {
            cursors.add(new Cursor(row.text("cursor_key"), row.text("cursor_id"), null));
            return read.apply(row);
        }));
        String next = null;
        if (items.size() > limit) {
            items.remove(limit);
            boolean byKey = order.isSingle() && parameters.offset == null;
            Cursor last = byKey ? cursors.get(limit - 1) : new Cursor(null, null, offset + limit);
            next = last.write(order);
        }
        boolean whole = next == null && offset == 0 && cursor == null;
        return new Page<>(items, next, !parameters.counted() ? null : whole ? items.size() : count());
    }

    /** @throws Problem where the list has no such order */
    public void check(ListParameters parameters) {
        Order.of(parameters.sort, keys);
    }

    /** Every row of the filtered list in its order, one by one. */
    public void stream(ListParameters parameters, Consumer<Row> use) {
        Order order = Order.of(parameters.sort, keys);
        sql
                .text("select " + columns + " from " + from + joins + where(conditions) + " order by " + order.text(id))
                .set(values)
                .stream(use);
    }

    /** How many rows have each value of an expression, the rare ones too; one that no row has is missing. */
    public Map<String, Long> countBy(String expression) {
        Map<String, Long> counts = new HashMap<>();
        sql
                .text("select " + expression + " as value, count(*) as total from " + from + where(conditions)
                        + " group by 1")
                .set(values)
                .stream(row -> counts.put(row.text("value"), row.count("total")));
        return counts;
    }

    private long count() {
        return sql.text("select count(*) as total from " + from + where(conditions))
                .set(values)
                .require(row -> row.count("total"));
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
