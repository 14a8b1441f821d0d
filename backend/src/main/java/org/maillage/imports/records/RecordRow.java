package org.maillage.imports.records;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.imports.reading.Row;
import org.maillage.imports.repairs.RowNotes;
import org.maillage.shared.text.Normalised;

/**
 * One row made ready.
 *
 * @param values by field; a field of which the row says nothing is missing
 * @param label field of the name that the record goes by
 * @param where fields that tell records of the same name apart: the place, the day
 */
public record RecordRow(Row row, Map<String, String> values, RowNotes notes, String label, List<String> where) {

    /** The field of the key in the source, in every kind. */
    public static final String KEY = "externalId";

    public String get(String field) {
        return values.get(field);
    }

    public String key() {
        return values.get(KEY);
    }

    public String name() {
        return values.get(label);
    }

    /** Name and place as one text, to recognise rows of one record. */
    public String nameAndPlace() {
        return where.stream()
                .map(field -> values.getOrDefault(field, ""))
                .collect(Collectors.joining("|", Normalised.of(name()) + "|", ""));
    }

    boolean isRefused() {
        return !notes.refusals().isEmpty();
    }
}
