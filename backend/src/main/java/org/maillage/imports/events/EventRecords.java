package org.maillage.imports.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.events.EventBatch;
import org.maillage.events.EventInput;
import org.maillage.events.EventState;
import org.maillage.events.EventView;
import org.maillage.imports.naming.Named;
import org.maillage.imports.naming.NamedActors;
import org.maillage.imports.naming.NamedProjects;
import org.maillage.imports.records.RecordRow;
import org.maillage.imports.records.Records;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.http.Reference;
import org.maillage.shared.text.Coded;
import org.maillage.shared.text.Normalised;

/** Events as imports match, check and write them. */
@ApplicationScoped
class EventRecords implements Records {

    @Inject
    EventBatch events;

    @Inject
    NamedActors actors;

    @Inject
    NamedProjects projects;

    @Override
    public Portion find(List<RecordRow> rows, String source) {
        Map<String, EventView> known = events.byExternalIds(
                source,
                rows.stream()
                        .map(RecordRow::key)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        List<EventBatch.Titled> titled = events.ownWithTitles(
                rows.stream().map(row -> Normalised.of(row.name())).distinct().toList());
        Set<String> named = new LinkedHashSet<>();
        Set<String> linked = new LinkedHashSet<>();
        rows.forEach(row -> {
            if (row.get("place") != null) {
                named.add(row.get("place"));
            }
            named.addAll(Named.names(row.get("organisers")));
            linked.addAll(Named.names(row.get("projects")));
        });
        return new Rows(source, known, titled, actors.find(named, source), projects.find(linked, source));
    }

    private final class Rows implements Portion {

        private final String source;
        private final Map<String, EventView> known;
        private final List<EventBatch.Titled> titled;
        private final Named named;
        private final Named linked;

        Rows(String source, Map<String, EventView> known, List<EventBatch.Titled> titled, Named named, Named linked) {
            this.source = source;
            this.known = known;
            this.titled = titled;
            this.named = named;
            this.linked = linked;
        }

        @Override
        public Known known(String key) {
            EventView event = known.get(key);
            return event == null ? null : new KnownEvent(event);
        }

        /** The same title at the same hour: a series has one title for many evenings. */
        @Override
        public Reference twin(RecordRow row) {
            String title = Normalised.of(row.name());
            String start = EventMerge.firstStart(row);
            return titled.stream()
                    .filter(one -> one.titleKey().equals(title) && Objects.equals(one.start(), start))
                    .findFirst()
                    .map(one -> Reference.of(one.id(), one.title()))
                    .orElse(null);
        }

        @Override
        public Plan plan(RecordRow row, Known known, String key, boolean identity) {
            EventView now = known == null ? null : ((KnownEvent) known).event();
            List<Violation> violations = new ArrayList<>();
            EventInput merged = EventMerge.of(now, row, named, linked, identity, violations);
            EventBatch.Checked checked = events.check(
                    key == null ? merged : merged.withExternalId(source, key),
                    now,
                    Coded.of(EventState.class, row.get("state")),
                    row.get("stateReason"));
            checked.violations().forEach(one -> {
                Violation told = new Violation(columnOf(one.pointer(), row), one.code(), one.arguments());
                if (violations.stream().noneMatch(there -> there.pointer().equals(told.pointer()))) {
                    violations.add(told);
                }
            });
            return new EventPlan(events, now, checked, violations);
        }
    }

    /** Where a row tells what a pointer into the form is about. */
    private static String columnOf(String pointer, RecordRow row) {
        if (pointer.equals("/reason")) {
            return "/stateReason";
        }
        if (pointer.startsWith("/sessions") && row.get(EventColumns.SESSIONS) == null) {
            return pointer.endsWith("/end")
                    ? "/end"
                    : "/" + (row.get(EventColumns.DATE) == null ? EventColumns.START : EventColumns.DATE);
        }
        return pointer.replaceFirst("^/place/address/", "/").replaceFirst("^/place/actorId$", "/place");
    }

    private record KnownEvent(EventView event) implements Known {

        @Override
        public UUID id() {
            return event.id();
        }

        @Override
        public String name() {
            return event.title();
        }

        @Override
        public boolean isArchived() {
            return event.archivedAt() != null;
        }

        @Override
        public String othersWhoEdit() {
            return event.editable()
                    ? null
                    : event.editors().stream().map(Reference::name).collect(Collectors.joining(", "));
        }
    }

    private record EventPlan(EventBatch events, EventView now, EventBatch.Checked checked, List<Violation> violations)
            implements Plan {

        @Override
        public boolean changes() {
            return events.changes(now, checked);
        }

        @Override
        public UUID write() {
            return events.write(now, checked);
        }
    }
}
