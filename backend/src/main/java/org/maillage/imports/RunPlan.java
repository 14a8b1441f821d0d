package org.maillage.imports;

import java.util.List;

/**
 * What a run needs to know.
 *
 * @param columns of the file, in its order
 * @param settings as they were when the run was asked for
 */
public record RunPlan(List<String> columns, ImportSettings settings) {

    /** The field that a column fills, or null. */
    public String fieldOf(int column) {
        return settings.mapping().get(columns.get(column));
    }

    /** The first column that fills a field, or null. */
    public Integer columnOf(String field) {
        for (int column = 0; column < columns.size(); column++) {
            if (field.equals(fieldOf(column))) {
                return column;
            }
        }
        return null;
    }
}
