package org.maillage.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Changed;

/** Events for imports: matching in bulk, and the checks and writes of one request in the caller's transaction. */
@ApplicationScoped
public class EventBatch {

    @Inject
    EventReader reader;

    @Inject
    EventChecks checks;

    @Inject
    EventChanges changes;

    @Inject
    EventKeys keys;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    /**
     * What is to be written.
     *
     * @param input as it came
     * @param resolved the same with its references in their full form
     * @param steps the states that the event is taken to, in this order
     * @param reason of the last step
     * @param violations all that is wrong with it
     */
    public record Checked(
            EventInput input, EventInput resolved, List<EventState> steps, String reason, List<Violation> violations) {}

    /** An event by title and the local start of its first session. */
    public record Titled(UUID id, String title, String titleKey, String start) {}

    /** Event by key, of the caller's organisation and one source. */
    @Transactional
    public Map<String, EventView> byExternalIds(String source, Collection<String> wanted) {
        Map<String, UUID> ids = keys.find(source, wanted);
        Map<UUID, EventView> views =
                reader.list(ids.values()).stream().collect(Collectors.toMap(EventView::id, Function.identity()));
        Map<String, EventView> found = new HashMap<>();
        ids.forEach((key, id) -> found.computeIfAbsent(key, any -> views.get(id))); // none for one no longer readable
        return found;
    }

    /** The events with one of these titles (normalised) that the caller's organisation recorded, archived ones apart. */
    @Transactional
    public List<Titled> ownWithTitles(Collection<String> titles) {
        return titles.isEmpty()
                ? List.of()
                : sql.text(
                                "select e.id, e.title, e.name_key,"
                                        + " to_char(s.local_start, 'YYYY-MM-DD\"T\"HH24:MI') as local_start"
                                        + " from events e left join event_sessions s on s.event_id = e.id and s.position = 1"
                                        + " and s.removed_at is null"
                                        + " where e.name_key = any(cast(:titles as varchar[]) collate \"C\")"
                                        + " and e.archived_at is null"
                                        + " and e.owner_organisation_id = cast(:organisation as uuid) order by e.created_at, e.id")
                        .set("titles", titles)
                        .set("organisation", current.organisationId())
                        .list(row -> new Titled(
                                row.id("id"), row.text("title"), row.text("name_key"), row.text("local_start")));
    }

    /**
     * @param now what the caller read, null to create
     * @param state where the file says that the event stands; null when it does not say
     * @param reason why, where a step to that state needs one
     */
    @Transactional
    public Checked check(EventInput input, EventView now, EventState state, String reason) {
        EventChecks.Checked checked = checks.check(input, now);
        List<Violation> violations = new ArrayList<>(checked.violations());
        violations.addAll(keys.taken(checked.input().externalIds(), now == null ? null : now.id()));
        List<EventProgress.Step> steps = EventProgress.ahead(now == null ? EventState.DRAFT : now.state(), state);
        Instant clock = Instant.now();
        steps.forEach(step -> violations.addAll(
                EventRules.check(step.demands(), checked.input(), checked.sessions(), reason, clock)));
        return new Checked(
                input,
                checked.input(),
                steps.stream().map(EventProgress.Step::to).toList(),
                reason,
                violations);
    }

    /** Whether writing it would change anything. */
    public boolean changes(EventView now, Checked checked) {
        return now == null || !checked.steps().isEmpty() || fieldsChange(now, checked);
    }

    /** @param checked without violations */
    @Transactional
    public UUID write(EventView now, Checked checked) {
        UUID id = now == null ? changes.create(checked.input()) : now.id();
        if (now != null && fieldsChange(now, checked)) {
            changes.write(now, checked.input());
        }
        for (EventState state : checked.steps()) {
            EventView here = reader.find(id).orElseThrow();
            String why = state == EventState.CANCELLED ? checked.reason() : null;
            changes.changeState(here, new EventStateInput(state, why, null));
        }
        return id;
    }

    private static boolean fieldsChange(EventView now, Checked checked) {
        return !Changed.fields(EventInput.of(now), checked.resolved()).isEmpty();
    }
}
