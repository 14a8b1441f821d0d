package org.maillage.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Ids;

/** Writes what hangs on an event: sessions, organisers and whom they let in, link, history. */
@ApplicationScoped
class EventWriter {

    private static final Map<String, Function<EventSessions.Planned, ?>> SESSION_COLUMNS = Map.of(
            "session", planned -> planned.session().id(),
            "starts_at", planned -> planned.startsAt().toString(),
            "ends_at", planned -> planned.endsAt().toString(),
            "zone", planned -> planned.session().zone(),
            "local_start", planned -> planned.session().start(),
            "local_end", planned -> planned.session().end(),
            "title", planned -> planned.session().title());

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    /** The commune of the actor that is the place, or null. */
    String municipalityOf(EventInput.Place place) {
        return place == null || place.actorId() == null
                ? null
                : sql.text("select municipality from actors where id = :id and type = 'organisation'")
                        .set("id", place.actorId())
                        .find(row -> row.text("municipality"))
                        .orElse(null);
    }

    void writeSessions(UUID event, List<EventSessions.Planned> sessions) {
        sql.file("events/write-sessions")
                .set("event", event)
                .columns(SESSION_COLUMNS, sessions)
                .update();
    }

    /** For the owner alone: who organises, and the access of the organisations that the organisers are now and of no other. */
    void writeOrganisers(UUID event, List<UUID> actors) {
        letOrganisersIn(event, actors);
        sql.text("delete from event_organisers where event_id = :event")
                .set("event", event)
                .update();
        sql.file("events/write-organisers")
                .set("event", event)
                .set("actors", actors)
                .update();
    }

    void writeProjects(UUID event, List<UUID> projects) {
        sql.text("delete from event_projects where event_id = :event")
                .set("event", event)
                .update();
        sql.file("events/write-projects")
                .set("event", event)
                .set("projects", projects)
                .update();
    }

    void writeOnlineLink(UUID event, String address) {
        sql.text("delete from event_online_links where event_id = :event")
                .set("event", event)
                .update();
        if (address != null) {
            sql.text("insert into event_online_links (event_id, address, network)"
                            + " select e.id, :address, e.network from events e where e.id = :event")
                    .set("event", event)
                    .set("address", address)
                    .update();
        }
    }

    /** The owner's own access, before anything else is written. */
    void letOwnerIn(UUID event) {
        sql.text("insert into event_access (organisation_id, event_id, owner_organisation_id, role)"
                        + " values (:organisation, :event, :organisation, 'owner')")
                .set("organisation", current.organisationId())
                .set("event", event)
                .update();
    }

    private void letOrganisersIn(UUID event, List<UUID> actors) {
        sql.text("delete from event_access where event_id = :event and owner_organisation_id = :organisation"
                        + " and role = 'organiser'")
                .set("event", event)
                .set("organisation", current.organisationId())
                .update();
        sql.file("events/let-in")
                .set("event", event)
                .set("organisation", current.organisationId())
                .set("actors", actors)
                .update();
    }

    /** Whether one of the organisers is a member organisation that has no access; asked by the owner. */
    boolean waitsToBeLetIn(UUID event, List<UUID> actors) {
        return sql.text("select exists (select from actors a where a.id = any(cast(:actors as uuid[]))"
                        + " and a.member_organisation_id is not null and not exists (select from event_access m"
                        + " where m.event_id = :event and m.organisation_id = a.member_organisation_id)) as waits")
                .set("actors", actors)
                .set("event", event)
                .require(row -> row.flag("waits"));
    }

    void writeChange(UUID event, EventState state, LocalDate on, String reason) {
        Caller caller = current.require();
        sql.text(
                        "insert into event_changes (id, event_id, state, changed_on, reason, organisation_id, account_id, network)"
                                + " select :id, e.id, :state, :on, :reason, :organisation, cast(:account as uuid), e.network"
                                + " from events e where e.id = :event")
                .set("id", Ids.next())
                .set("event", event)
                .set("state", state.code())
                .set("on", on)
                .set("reason", reason)
                .set("organisation", caller.organisationId())
                .set("account", caller.accountId())
                .update();
    }
}
