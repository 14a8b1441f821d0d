package org.maillage.imports.reading;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maillage.imports.reading.UnreadableFile.Reason;

/**
 * The items of a JSON file as rows. Its columns are the names met in the first {@link ReadingLimits#SAMPLE_ROWS} items; a
 * name that first comes later is not a column.
 */
final class JsonTable implements TableReader {

    private final JsonItems items;
    private final List<String> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final Deque<Map<String, String>> sample = new ArrayDeque<>();
    private long position;

    JsonTable(Reader text, boolean lines) {
        this.items = new JsonItems(text, lines);
        Set<String> names = new LinkedHashSet<>();
        long characters = 0;
        while (sample.size() < ReadingLimits.SAMPLE_ROWS && characters < ReadingLimits.MAX_ROW_CHARACTERS) {
            Map<String, String> item = items.next();
            if (item == null) break;
            sample.add(item);
            names.addAll(item.keySet());
            for (String value : item.values()) characters += value.length();
            if (names.size() > ReadingLimits.MAX_COLUMNS) {
                throw new UnreadableFile(Reason.TOO_MANY_COLUMNS, sample.size(), String.valueOf(names.size()));
            }
        }
        this.columns = ColumnNames.of(new ArrayList<>(names), names.size());
        int place = 0;
        for (String name : names) places.put(name, place++);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Row next() {
        Row row = nextItem();
        while (row != null && row.isBlank()) row = nextItem();
        return row;
    }

    private Row nextItem() {
        Map<String, String> item = sample.isEmpty() ? items.next() : sample.poll();
        if (item == null) return null;
        String[] cells = new String[columns.size()];
        Arrays.fill(cells, "");
        item.forEach((name, value) -> {
            Integer place = places.get(name);
            if (place != null) cells[place] = value;
        });
        return new Row(++position, Arrays.asList(cells));
    }

    @Override
    public void close() {
        items.close();
    }
}
