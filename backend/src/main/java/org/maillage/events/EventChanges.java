package org.maillage.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.journal.Act;
import org.maillage.journal.Journal;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.http.Reference;
import org.maillage.shared.text.Changed;
import org.maillage.shared.text.Ids;
import org.maillage.shared.text.Today;

/** Writes one change of one event with all that hangs on it, in the transaction of {@link EventService}. */
@ApplicationScoped
class EventChanges {

    static final String RESOURCE = "events";

    /** The fields that each organisation keeps for itself, and may write on any event that it reads. */
    private static final Set<String> OWN_FIELDS = Set.of("internalDescription", "externalIds");

    @Inject
    EventRepository repository;

    @Inject
    EventReader reader;

    @Inject
    EventWriter writer;

    @Inject
    EventChecks checks;

    @Inject
    EventKeys keys;

    @Inject
    CurrentCaller current;

    @Inject
    Journal journal;

    UUID create(EventInput wanted) {
        Caller caller = current.require();
        EventChecks.Checked checked = requireGood(wanted, null);
        EventInput input = checked.input();
        Event event = new Event();
        event.id = Ids.next();
        event.version = 1;
        event.ownerOrganisationId = caller.organisationId();
        event.state = EventState.DRAFT.code();
        event.createdAt = Instant.now();
        event.take(input, writer.municipalityOf(input.place()), checked.sessions());
        touch(event);
        repository.persistAndFlush(event);
        writer.letOwnerIn(event.id);
        writer.writeOrganisers(event.id, input.organisers());
        writer.writeProjects(event.id, input.projects());
        writer.writeSessions(event.id, checked.sessions());
        writer.writeOnlineLink(event.id, input.onlineLink());
        writer.writeChange(event.id, EventState.DRAFT, Today.date(), null);
        if (!input.ownPart().isEmpty()) {
            keys.write(event.id, 0, input.ownPart());
        }
        EventView made = read(event.id);
        record("create", made, List.of(), Set.of(), readers(made));
        return event.id;
    }

    /** @return false when nothing differed, and nothing was written */
    boolean write(EventView now, EventInput wanted) {
        EventInput before = EventInput.of(now);
        EventChecks.Checked checked = requireGood(wanted, now);
        List<String> changed = new ArrayList<>(Changed.fields(before, checked.input()));
        if (changed.isEmpty() && isOwner(now) && writer.waitsToBeLetIn(now.id(), before.organisers())) {
            changed.add("organisers"); // an organiser has become a member organisation since: saving lets it in
        }
        if (changed.isEmpty()) {
            return false;
        }
        boolean shared = !OWN_FIELDS.containsAll(changed);
        if (shared) {
            writeShared(now, checked, changed);
        }
        boolean own = changed.stream().anyMatch(OWN_FIELDS::contains);
        if (own && !keys.write(now.id(), now.ownVersion(), checked.input().ownPart())) {
            throw new Problem(ErrorCode.STALE_VERSION, String.valueOf(now.version() + 1));
        }
        EventView written = read(now.id());
        Set<String> mine = Set.of(Act.organisation(current.organisationId()));
        record("update", written, changed, shared ? readers(now) : mine, shared ? readers(written) : mine);
        return true;
    }

    private void writeShared(EventView now, EventChecks.Checked checked, List<String> changed) {
        requireEditable(now);
        boolean owner = isOwner(now);
        if (changed.contains("organisers") && !owner) {
            throw new Problem(ErrorCode.NOT_EDITABLE, now.owner().name());
        }
        EventInput input = checked.input();
        Event event = repository.require(now.id(), now.sharedVersion());
        event.take(input, writer.municipalityOf(input.place()), checked.sessions());
        touch(event);
        repository.flush();
        if (owner) {
            writer.writeOrganisers(now.id(), input.organisers());
        }
        if (changed.contains("projects")) {
            writer.writeProjects(now.id(), input.projects());
        }
        if (changed.contains("sessions")) {
            writer.writeSessions(now.id(), checked.sessions());
        }
        if (changed.contains("onlineLink")) {
            writer.writeOnlineLink(now.id(), input.onlineLink());
        }
    }

    /** To the state that the event has already: nothing happens. */
    void changeState(EventView now, EventStateInput wanted) {
        requireEditable(now);
        if (wanted.state() == now.state()) {
            return;
        }
        EventProgress.Step step = EventProgress.find(now.state(), wanted.state())
                .orElseThrow(() -> Problem.field("/state", ErrorCode.TRANSITION_NOT_ALLOWED));
        LocalDate on = wanted.on() == null ? Today.date() : wanted.on();
        List<Violation> found = new ArrayList<>();
        if (on.isAfter(Today.date())) {
            found.add(Violation.of("/on", ErrorCode.DATE_IN_FUTURE));
        }
        if (on.isBefore(now.history().get(0).on())) {
            found.add(Violation.of("/on", ErrorCode.DATE_ORDER));
        }
        found.addAll(EventRules.check(
                step.demands(), EventInput.of(now), EventSessions.of(now), wanted.reason(), Instant.now()));
        Problem.throwIfAny(found);
        Event event = repository.require(now.id(), now.sharedVersion());
        event.state = wanted.state().code();
        touch(event);
        repository.flush();
        writer.writeChange(now.id(), wanted.state(), on, wanted.reason());
        EventView written = read(now.id());
        record("update", written, List.of("state"), readers(now), readers(written));
    }

    /** @param when null to bring it back */
    void setArchived(EventView now, Instant when) {
        requireEditable(now);
        if ((now.archivedAt() == null) == (when == null)) {
            return;
        }
        Event event = repository.require(now.id(), now.sharedVersion());
        event.archivedAt = when;
        touch(event);
        repository.flush();
        EventView written = read(now.id());
        record(when == null ? "restore" : "archive", written, List.of("archivedAt"), readers(now), readers(now));
    }

    private EventView read(UUID id) {
        return reader.find(id).orElseThrow(() -> new IllegalStateException("an event is not there after its writing"));
    }

    private void touch(Event event) {
        Caller caller = current.require();
        event.updatedAt = Instant.now();
        event.updatedByOrganisationId = caller.organisationId();
        event.updatedByAccountId = caller.accountId();
    }

    private EventChecks.Checked requireGood(EventInput input, EventView now) {
        if (input == null) {
            throw Problem.field("", ErrorCode.REQUIRED);
        }
        EventChecks.Checked checked = checks.check(input, now);
        Problem.throwIfAny(checked.violations());
        Problem.throwIfAny(keys.taken(checked.input().externalIds(), now == null ? null : now.id()));
        return checked;
    }

    private boolean isOwner(EventView event) {
        return event.owner().id().equals(current.organisationId());
    }

    private static void requireEditable(EventView event) {
        if (!event.editable()) {
            throw new Problem(
                    ErrorCode.NOT_EDITABLE,
                    event.editors().stream().map(Reference::name).collect(Collectors.joining(", ")));
        }
    }

    private void record(String kind, EventView event, List<String> fields, Set<String> before, Set<String> after) {
        journal.record(new Act(kind, RESOURCE, event.id(), event.version(), fields, before, after));
    }

    /** Who may read the shared part, for the change feed. */
    private static Set<String> readers(EventView event) {
        if (event.state() == EventState.DRAFT || event.visibility() == EventVisibility.ORGANISATION) {
            return event.editors().stream()
                    .map(editor -> Act.organisation(editor.id()))
                    .collect(Collectors.toSet());
        }
        return Set.of(event.visibility().code());
    }
}
