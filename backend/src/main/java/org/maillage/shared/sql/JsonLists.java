package org.maillage.shared.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lists that a statement aggregates as JSON text, so that one statement reads a whole record. */
@ApplicationScoped
public class JsonLists {

    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    @Inject
    ObjectMapper json;

    /** The list in this column; empty where it is null. */
    public <T> List<T> read(Row row, String column, Class<T> type) {
        String text = row.text(column);
        if (text == null) {
            return List.of();
        }
        try {
            return readers.computeIfAbsent(
                            type,
                            any -> json.readerFor(json.getTypeFactory().constructCollectionType(List.class, type)))
                    .readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the list " + column + " could not be read", e);
        }
    }
}
