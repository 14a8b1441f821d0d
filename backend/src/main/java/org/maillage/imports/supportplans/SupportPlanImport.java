package org.maillage.imports.supportplans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.maillage.imports.ImportKind;
import org.maillage.imports.KindRun;
import org.maillage.imports.RunPlan;
import org.maillage.imports.mapping.Field;
import org.maillage.imports.records.CodedCells;
import org.maillage.imports.records.RecordColumn;
import org.maillage.imports.records.RecordDefaults;
import org.maillage.imports.records.RecordRowReader;
import org.maillage.imports.records.RecordRun;
import org.maillage.shared.errors.Violation;

/** Files of support plans. */
@ApplicationScoped
public class SupportPlanImport implements ImportKind {

    @Inject
    SupportPlanRecords records;

    @Inject
    CodedCells cells;

    @Override
    public String name() {
        return "support-plans";
    }

    @Override
    public List<Field> fields() {
        return columns().stream().map(RecordColumn::field).toList();
    }

    @Override
    @Transactional
    public List<Violation> checkDefaults(Map<String, String> defaults) {
        return new RecordDefaults(records, this::reader, SupportPlanColumns.PROJECT).check(defaults);
    }

    @Override
    public KindRun<?> begin(RunPlan plan) {
        return new RecordRun(plan, reader(plan), records);
    }

    /** Of two plans of one project the object tells which. */
    private RecordRowReader reader(RunPlan plan) {
        return new RecordRowReader(plan, columns(), SupportPlanColumns.PROJECT, SupportPlanColumns.OBJECT);
    }

    private List<RecordColumn> columns() {
        return new SupportPlanColumns(cells).all();
    }
}
