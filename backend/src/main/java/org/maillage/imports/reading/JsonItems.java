package org.maillage.imports.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maillage.imports.reading.UnreadableFile.Reason;

/**
 * The objects of a JSON text, one by one, flattened: nested names are joined by dots, values of a list of texts by « | ». It
 * reads an array of objects, JSON lines, and an object that holds one list of objects (the first found counts).
 */
final class JsonItems implements AutoCloseable {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(ReadingLimits.MAX_JSON_DEPTH)
                    .maxStringLength(ReadingLimits.MAX_ROW_CHARACTERS)
                    .maxNameLength(ReadingLimits.MAX_COLUMN_NAME * 4)
                    .maxNumberLength(1000)
                    .build())
            // Names come from files of strangers: neither interned nor kept beyond the file.
            .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
            .build();

    private final JsonParser parser;
    private final boolean lines;
    private long position;
    private int characters;
    private boolean ended;

    /** @param lines whether the items follow one another without an array around them */
    JsonItems(Reader text, boolean lines) {
        this.lines = lines;
        try {
            this.parser = JSON.createParser(text);
            if (!lines) findList();
        } catch (JsonProcessingException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void findList() throws IOException {
        JsonToken token = parser.nextToken();
        while (token != null) {
            if (token == JsonToken.START_ARRAY) {
                token = parser.nextToken();
                if (token == JsonToken.START_OBJECT || token == JsonToken.END_ARRAY) return;
            } else {
                token = parser.nextToken();
            }
        }
        throw new UnreadableFile(Reason.NO_LIST_IN_JSON, 0, null);
    }

    /** The next object as flat texts in the order of the file, or null after the last. */
    Map<String, String> next() {
        if (ended) return null;
        try {
            if (lines || position > 0) parser.nextToken();
            JsonToken token = parser.currentToken();
            if (token == null || token == JsonToken.END_ARRAY) {
                ended = true;
                return null;
            }
            position++;
            if (token != JsonToken.START_OBJECT) throw new UnreadableFile(Reason.NO_LIST_IN_JSON, position, null);
            Map<String, String> flat = new LinkedHashMap<>();
            characters = 0;
            readObject("", flat);
            return flat;
        } catch (JsonProcessingException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readObject(String prefix, Map<String, String> flat) throws IOException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            String name = prefix + parser.currentName();
            parser.nextToken();
            readValue(name, flat);
        }
    }

    private void readValue(String name, Map<String, String> flat) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> readObject(name + ".", flat);
            case START_ARRAY -> readArray(name, flat);
            case VALUE_NULL -> put(name, "", flat);
            default -> put(name, parser.getText(), flat);
        }
    }

    private void readArray(String name, Map<String, String> flat) throws IOException {
        StringBuilder texts = new StringBuilder();
        int index = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                readValue(name + "." + index, flat);
            } else if (token != JsonToken.VALUE_NULL) {
                if (texts.length() > 0) texts.append('|');
                texts.append(parser.getText());
                if (texts.length() > ReadingLimits.MAX_ROW_CHARACTERS) throw tooLong();
            }
            index++;
        }
        if (texts.length() > 0 || index == 0) put(name, texts.toString(), flat);
    }

    private void put(String name, String text, Map<String, String> flat) {
        characters += name.length() + text.length();
        if (characters > ReadingLimits.MAX_ROW_CHARACTERS) throw tooLong();
        if (flat.size() >= ReadingLimits.MAX_COLUMNS) {
            throw new UnreadableFile(Reason.TOO_MANY_COLUMNS, position, null);
        }
        flat.put(name, text);
    }

    private UnreadableFile tooLong() {
        return new UnreadableFile(Reason.ROW_TOO_LONG, position, null);
    }

    private UnreadableFile broken(JsonProcessingException e) {
        boolean limit = e.getClass().getSimpleName().contains("Constraints");
        return new UnreadableFile(limit ? Reason.ROW_TOO_LONG : Reason.BROKEN_JSON, position + (limit ? 0 : 1), null);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a text that starts with an object goes on with another one: JSON lines. Looks at the head only. */
    static boolean looksLikeLines(String head) {
        try (JsonParser parser = JSON.createParser(head)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) return false;
            parser.skipChildren();
            return parser.nextToken() == JsonToken.START_OBJECT;
        } catch (IOException e) {
            // Cut by the end of the head: the first object is larger than it, so it is the one that holds the list.
            return false;
        }
    }
}
