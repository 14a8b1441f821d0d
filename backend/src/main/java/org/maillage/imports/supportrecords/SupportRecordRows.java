package org.maillage.imports.supportrecords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.maillage.imports.naming.Named;
import org.maillage.imports.naming.NamedActors;
import org.maillage.imports.naming.NamedProjects;
import org.maillage.imports.records.RecordRow;
import org.maillage.imports.records.Records;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.http.Reference;
import org.maillage.shared.text.Normalised;
import org.maillage.supportrecords.SupportRecordBatch;
import org.maillage.supportrecords.SupportRecordInput;
import org.maillage.supportrecords.SupportRecordView;

/** Support records as imports match, check and write them. */
@ApplicationScoped
class SupportRecordRows implements Records {

    @Inject
    SupportRecordBatch records;

    @Inject
    NamedActors actors;

    @Inject
    NamedProjects projects;

    @Inject
    NamedPlans plans;

    @Override
    public Portion find(List<RecordRow> rows, String source) {
        Map<String, SupportRecordView> known = records.byExternalIds(
                source,
                rows.stream()
                        .map(RecordRow::key)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        Set<String> named = new LinkedHashSet<>();
        Set<String> about = new LinkedHashSet<>();
        Set<String> planned = new LinkedHashSet<>();
        rows.forEach(row -> {
            named.addAll(Named.names(row.get(SupportRecordColumns.PARTICIPANTS)));
            about.addAll(Named.names(row.get(SupportRecordColumns.PROJECTS)));
            if (row.get("place") != null) {
                named.add(row.get("place"));
            }
            if (row.get("plan") != null) {
                planned.add(row.get("plan"));
            }
        });
        List<SupportRecordBatch.Written> written = records.ownOn(rows.stream()
                .map(row -> row.get(SupportRecordColumns.DAY))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new Rows(
                source,
                known,
                written,
                new SupportRecordMerge.Names(
                        actors.find(named, source), projects.findOfTeam(about, source), plans.find(planned, source)));
    }

    private final class Rows implements Portion {

        private final String source;
        private final Map<String, SupportRecordView> known;
        private final List<SupportRecordBatch.Written> written;
        private final SupportRecordMerge.Names names;

        Rows(
                String source,
                Map<String, SupportRecordView> known,
                List<SupportRecordBatch.Written> written,
                SupportRecordMerge.Names names) {
            this.source = source;
            this.known = known;
            this.written = written;
            this.names = names;
        }

        @Override
        public Known known(String key) {
            SupportRecordView record = known.get(key);
            return record == null ? null : new KnownRecord(record);
        }

        /** The same text on the same day. */
        @Override
        public Reference twin(RecordRow row) {
            String text = Normalised.of(row.name());
            String day = row.get(SupportRecordColumns.DAY);
            return written.stream()
                    .filter(one -> one.on().toString().equals(day)
                            && Normalised.of(one.summary()).equals(text))
                    .findFirst()
                    .map(one -> Reference.of(one.id(), title(one.on() + " · " + one.summary())))
                    .orElse(null);
        }

        @Override
        public Plan plan(RecordRow row, Known known, String key, boolean identity) {
            SupportRecordView now = known == null ? null : ((KnownRecord) known).record();
            List<Violation> violations = new ArrayList<>();
            SupportRecordInput merged = SupportRecordMerge.of(now, row, names, violations);
            SupportRecordBatch.Checked checked =
                    records.check(key == null ? merged : merged.withExternalId(source, key), now);
            checked.violations().forEach(one -> {
                Violation told = new Violation(
                        one.pointer().replaceFirst("^/(place|plan)Id$", "/$1"), one.code(), one.arguments());
                if (violations.stream().noneMatch(there -> field(there).equals(field(told)))) {
                    violations.add(told);
                }
            });
            return new RecordPlan(records, now, checked.input(), violations);
        }
    }

    private static String field(Violation violation) {
        return (violation.pointer() + "/").split("/", -1)[1];
    }

    private static String title(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100);
    }

    private record KnownRecord(SupportRecordView record) implements Known {

        @Override
        public UUID id() {
            return record.id();
        }

        @Override
        public String name() {
            return title(record.on() + " · " + record.summary());
        }

        @Override
        public boolean isArchived() {
            return record.archivedAt() != null;
        }

        /** Keys are of one's own records alone. */
        @Override
        public String othersWhoEdit() {
            return null;
        }
    }

    private record RecordPlan(
            SupportRecordBatch records, SupportRecordView now, SupportRecordInput input, List<Violation> violations)
            implements Plan {

        @Override
        public boolean changes() {
            return records.changes(now, input);
        }

        @Override
        public UUID write() {
            return records.write(now, input);
        }
    }
}
