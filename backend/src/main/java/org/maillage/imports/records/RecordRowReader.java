package org.maillage.imports.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.imports.RunPlan;
import org.maillage.imports.reading.Row;
import org.maillage.imports.repairs.Cell;
import org.maillage.imports.repairs.CellText;
import org.maillage.imports.repairs.RefusalCode;
import org.maillage.imports.repairs.RowNotes;

/** Reads the cells of rows as values of fields. */
public final class RecordRowReader {

    private final RunPlan plan;
    private final Map<String, RecordColumn> columns;
    private final String label;
    private final List<String> where;

    /**
     * @param label field of the name: a row without it is refused
     * @param where fields that tell records of the same name apart: the place, the day
     */
    public RecordRowReader(RunPlan plan, List<RecordColumn> columns, String label, String... where) {
        this.plan = plan;
        this.columns = columns.stream()
                .collect(Collectors.toMap(column -> column.field().name(), Function.identity()));
        this.label = label;
        this.where = List.of(where);
    }

    public RecordRow read(Row row) {
        Map<String, String> values = new HashMap<>();
        RowNotes notes = new RowNotes();
        for (int column = 0; column < row.cells().size(); column++) {
            String raw = row.cells().get(column);
            if (column >= plan.columns().size()) {
                if (!raw.isBlank()) {
                    notes.refused(column, null, RefusalCode.TOO_MANY_CELLS, raw);
                    break;
                }
            } else if (plan.fieldOf(column) != null && !raw.isEmpty()) {
                take(plan.fieldOf(column), raw, column, values, notes);
            }
        }
        plan.settings().defaults().forEach((field, value) -> {
            if (value != null && !value.isBlank() && !values.containsKey(field)) {
                take(field, value, -1, values, notes);
            }
        });
        if (values.get(label) == null) {
            Integer column = plan.columnOf(label);
            notes.refused(column == null ? -1 : column, label, RefusalCode.MISSING, "");
        }
        return new RecordRow(row, values, notes, label, where);
    }

    private void take(String field, String raw, int column, Map<String, String> values, RowNotes notes) {
        Cell cell = new Cell(column, field, notes);
        String text = CellText.read(raw, cell);
        String value = text == null || text.isEmpty()
                ? null
                : columns.get(field).reading().read(text, cell);
        if (value != null && !value.isEmpty()) {
            values.merge(field, value, (before, more) -> before + "\n" + more);
        }
    }
}
