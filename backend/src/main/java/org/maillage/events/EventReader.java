package org.maillage.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.actors.ActorView;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.access.Right;
import org.maillage.shared.http.Reference;
import org.maillage.shared.parts.ExternalId;
import org.maillage.shared.parts.OwnParts;
import org.maillage.shared.sql.JsonLists;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.sql.SqlFiles;
import org.maillage.shared.text.Coded;

/** Reads events as the current caller sees them: one statement, whatever the number of lists in the view. */
@ApplicationScoped
class EventReader {

    static final String COLUMNS = SqlFiles.read("events/columns") + ", " + OwnParts.columns("event", "e");

    /** What the columns need beside the events. */
    static final String JOINS = " join organisations owner on owner.id = e.owner_organisation_id"
            + " left join organisations updater on updater.id = e.updated_by_organisation_id"
            + " left join accounts colleague on colleague.id = e.updated_by_account_id"
            + " and e.updated_by_organisation_id = cast(:organisation as uuid)"
            + " left join event_online_links link on link.event_id = e.id"
            + " left join actors place on place.id = e.place_actor_id and place.type = 'organisation'"
            + " left join territories municipality"
            + " on municipality.ref = case when place.id is null then e.municipality else place.municipality end"
            + " left join territories located on located.ref = e.located_in"
            + OwnParts.join("event", "e");

    /** The first wall: which rows the caller may read. The policy of the table says the same. */
    static final String READABLE = "e.network or exists (select from event_access m"
            + " where m.organisation_id = cast(:organisation as uuid) and m.event_id = e.id)";

    private static final String BY_IDS =
            "select " + COLUMNS + " from events e" + JOINS + " where e.id = any(:ids) and (" + READABLE + ")";

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    JsonLists lists;

    Optional<EventView> find(UUID id) {
        return list(List.of(id)).stream().findFirst();
    }

    /** Those of the ids that the caller may read, in no order. */
    List<EventView> list(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Caller caller = current.require();
        return sql.text(BY_IDS)
                .set("ids", ids)
                .set("organisation", caller.organisationId())
                .list(row -> view(row, caller));
    }

    /** The sessions of an event, and after them those that were taken out of it, the latest first. */
    List<EventInput.Session> sessions(EventView event) {
        List<EventInput.Session> all = new ArrayList<>(
                event.sessions().stream().map(EventView.Session::written).toList());
        all.addAll(sql.text(
                        "select s.id, s.title, s.zone, to_char(s.local_start, 'YYYY-MM-DD\"T\"HH24:MI') as local_start,"
                                + " to_char(s.local_end, 'YYYY-MM-DD\"T\"HH24:MI') as local_end from event_sessions s"
                                + " where s.event_id = :event and s.removed_at is not null order by s.removed_at desc, s.id")
                .set("event", event.id())
                .list(row -> new EventInput.Session(
                        row.id("id"),
                        row.text("local_start"),
                        row.text("local_end"),
                        row.text("zone"),
                        row.text("title"))));
        return all;
    }

    EventView view(Row row, Caller caller) {
        int ownVersion = row.number("own_version");
        Reference owner = Reference.of(row.id("owner_id"), row.text("owner_name"));
        List<Reference> editors = new ArrayList<>(List.of(owner));
        editors.addAll(lists.read(row, "co_editors", Reference.class));
        return new EventView(
                row.id("id"),
                row.number("version") + ownVersion,
                ownVersion,
                row.text("title"),
                row.text("kind"),
                Coded.of(EventVisibility.class, row.text("visibility")),
                Coded.of(AttendanceMode.class, row.text("attendance_mode")),
                Coded.of(EventState.class, row.text("state")),
                row.text("summary"),
                place(row),
                row.text("online_link"),
                row.numberOrNull("capacity"),
                row.texts("themes"),
                row.text("located_ref") == null
                        ? null
                        : new ActorView.Territory(
                                row.text("located_ref"),
                                row.text("located_kind"),
                                row.text("located_code"),
                                row.text("located_name")),
                row.text("written_territory"),
                lists.read(row, "sessions", EventView.Session.class),
                row.instant("starts_at"),
                row.instant("ends_at"),
                lists.read(row, "organisers", Reference.class),
                lists.read(row, "projects", Reference.class),
                row.text("internal_description"),
                lists.read(row, "external_ids", ExternalId.class),
                lists.read(row, "history", EventView.Change.class),
                owner,
                row.flag("organised") && Right.EVENTS_WRITE.heldBy(caller),
                editors,
                row.instant("archived_at"),
                row.instant("created_at"),
                row.instant("updated_at"),
                new ActorView.UpdatedBy(
                        Reference.of(row.id("updated_by_id"), row.text("updated_by_organisation")),
                        row.text("updated_by_name")));
    }

    /** Null when neither an actor nor any part of an address is known. */
    private static EventView.Place place(Row row) {
        Reference actor = Reference.of(row.id("place_id"), row.text("place_name"));
        ActorView.Territory municipality = row.text("municipality") == null
                ? null
                : new ActorView.Territory(
                        row.text("municipality"),
                        "municipality",
                        row.text("municipality_code"),
                        row.text("municipality_name"));
        ActorView.Address address = new ActorView.Address(
                row.text("street"),
                row.text("complement"),
                row.text("postcode"),
                row.text("city"),
                municipality,
                row.decimal("longitude"),
                row.decimal("latitude"));
        return actor == null && address.equals(NOWHERE) ? null : new EventView.Place(actor, address);
    }

    private static final ActorView.Address NOWHERE = new ActorView.Address(null, null, null, null, null, null, null);
}
