package org.maillage.supportrecords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.maillage.supportplans.SupportPlanReferences;

/** Reads records as the current caller sees them: one statement, whatever the number of lists in the view. */
@ApplicationScoped
class SupportRecordReader {

    static final String WORD = "support_record";

    static final String COLUMNS = SqlFiles.read("support-records/columns") + ", " + OwnParts.columns(WORD, "r");

    /** The records that the caller may read: the first wall. */
    static final String READABLE = "(" + SqlFiles.read("support-records/readable") + ") r";

    /** The records that match words and that the caller may read: one by one by their ids, the planner would read them all. */
    static final String FOUND = "(" + SqlFiles.read("support-records/matches") + ") found cross join lateral"
            + " (select one.* from (" + SqlFiles.read("support-records/readable") + ") one"
            + " where one.id = found.record_id limit 1) r";

    /** The actors that the caller may read, as {@code a}. */
    static final String READABLE_ACTORS =
            "(select * from readable_actors a where " + SqlFiles.read("actors/readable") + ") a";

    /** The first wall before sessions of events, as {@code session}. */
    static final String SESSION_READABLE = "(session.network or exists (select from event_access m"
            + " where m.organisation_id = cast(:organisation as uuid) and m.event_id = session.event_id))";

    /** What the columns need beside the records. Whether there is a note is told to those alone who may read it. */
    static final String JOINS = " join organisations writer on writer.id = r.organisation_id"
            + " left join actors place on place.id = r.place_id and place.type = 'organisation'"
            + " left join accounts author on author.id = r.account_id"
            + " and r.organisation_id = cast(:organisation as uuid)"
            + " left join accounts updater on updater.id = r.updated_by_account_id"
            + " and r.organisation_id = cast(:organisation as uuid)"
            + " left join support_record_private_notes note on note.record_id = r.id"
            + " and note.organisation_id = cast(:organisation as uuid) and cast(:privateNotes as boolean)"
            + " left join event_sessions session on session.id = r.event_session_id and " + SESSION_READABLE
            + " left join events event on event.id = session.event_id"
            + OwnParts.join(WORD, "r");

    private static final String BY_IDS = "select " + COLUMNS + " from " + READABLE + JOINS + " where r.id = any(:ids)";

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    JsonLists lists;

    @Inject
    SupportPlanReferences plans;

    Optional<SupportRecordView> find(UUID id) {
        return list(List.of(id)).stream().findFirst();
    }

    /** Those of the ids that the caller may read, in no order. */
    List<SupportRecordView> list(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Caller caller = current.require();
        return named(sql.text(BY_IDS)
                .set("ids", ids)
                .set("organisation", caller.organisationId())
                .set("privateNotes", readsNotes(caller))
                .list(row -> view(row, caller)));
    }

    static boolean readsNotes(Caller caller) {
        return caller.isMember() && Right.SUPPORT_RECORDS_PRIVATE_NOTES.heldBy(caller);
    }

    /** The same records with the names of their plans, as far as the caller sees them. */
    List<SupportRecordView> named(List<SupportRecordView> records) {
        Set<UUID> named = records.stream()
                .map(SupportRecordView::planId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return records;
        }
        Map<UUID, Reference> found = plans.find(named);
        return records.stream()
                .map(record -> record.planId() == null ? record : record.withPlan(found.get(record.planId())))
                .toList();
    }

    /** Without the name of the plan: that takes another statement, see {@link #named}. */
    SupportRecordView view(Row row, Caller caller) {
        int noteVersion = row.number("note_version");
        int ownVersion = row.number("own_version");
        Reference organisation = Reference.of(row.id("organisation_id"), row.text("organisation_name"));
        boolean own = organisation.id().equals(caller.organisationId());
        List<SupportRecordView.Participant> participants =
                lists.read(row, "participants", SupportRecordView.Participant.class);
        List<Reference> readers = new ArrayList<>(List.of(organisation));
        readers.addAll(lists.read(row, "other_readers", Reference.class));
        return new SupportRecordView(
                row.id("id"),
                row.number("version") + noteVersion + ownVersion,
                noteVersion,
                ownVersion,
                row.date("acted_on"),
                row.number("minutes"),
                row.text("kind"),
                row.text("mode"),
                row.text("place_name") == null ? null : Reference.of(row.id("place_id"), row.text("place_name")),
                row.texts("themes"),
                row.text("summary"),
                row.text("next_step"),
                row.date("next_step_due"),
                row.date("next_step_done_on"),
                participants,
                row.number("participant_count") - participants.size(),
                lists.read(row, "projects", Reference.class),
                row.id("plan_id"),
                null,
                row.id("event_session_id"),
                session(row),
                Coded.of(SupportRecordVisibility.class, row.text("visibility")),
                organisation,
                Reference.of(row.id("author_id"), row.text("author_name")),
                own && Right.SUPPORT_RECORDS_WRITE.heldBy(caller),
                row.flag("has_private_note"),
                List.copyOf(readers),
                row.flag("more_readers"),
                lists.read(row, "external_ids", ExternalId.class),
                row.instant("archived_at"),
                row.instant("created_at"),
                row.instant("updated_at"),
                new ActorView.UpdatedBy(organisation, row.text("updated_by_name")));
    }

    private static SupportRecordView.EventSession session(Row row) {
        return row.text("event_title") == null
                ? null
                : new SupportRecordView.EventSession(
                        row.id("event_session_id"),
                        row.text("session_title"),
                        row.instant("session_starts_at"),
                        row.flag("session_removed"),
                        Reference.of(row.id("event_id"), row.text("event_title")));
    }
}
