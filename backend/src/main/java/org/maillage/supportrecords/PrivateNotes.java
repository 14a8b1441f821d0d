package org.maillage.supportrecords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.maillage.journal.Journal;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.sql.Sql;

/**
 * The private notes of the caller's organisation, for callers who hold the right. Whatever gives a text away writes the reading
 * into the journal, in the same transaction.
 */
@ApplicationScoped
class PrivateNotes {

    private static final String OWN = " where record_id = :record and organisation_id = cast(:organisation as uuid)";

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Journal journal;

    /** @return null when there is none */
    String read(UUID record) {
        journal.note("read", SupportRecordService.RESOURCE, record, List.of("privateNote"));
        return sql
                .text("select text from support_record_private_notes" + OWN)
                .set("record", record)
                .set("organisation", current.organisationId())
                .list(row -> row.text("text"))
                .stream()
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }

    PrivateNoteView.Revisions revisions(UUID record) {
        journal.note("read", SupportRecordService.RESOURCE, record, List.of("privateNoteRevisions"));
        return new PrivateNoteView.Revisions(
                sql.text("select v.replaced_at, v.text, a.display_name from support_record_private_note_revisions v"
                                + " left join accounts a on a.id = v.account_id" + OWN
                                + " order by v.version desc limit 100")
                        .set("record", record)
                        .set("organisation", current.organisationId())
                        .list(row -> new PrivateNoteView.Revision(
                                row.instant("replaced_at"), row.text("display_name"), row.text("text"))));
    }

    /** Whether the note says exactly this. It goes nowhere, so nothing is journalled. */
    boolean says(UUID record, String text) {
        return sql.text("select text = :text as same from support_record_private_notes" + OWN)
                .set("text", text)
                .set("record", record)
                .set("organisation", current.organisationId())
                .find(row -> row.flag("same"))
                .orElse(false);
    }

    /**
     * @param version of the note that the caller read, 0 for none
     * @param text null erases; the note before stays among its revisions
     * @return false when it has changed since; nothing was written then
     */
    boolean write(UUID record, int version, String text) {
        return sql.file("support-records/write-note")
                        .set("record", record)
                        .set("organisation", current.organisationId())
                        .set("version", version)
                        .set("text", text)
                        .set("account", current.require().accountId())
                        .update()
                > 0;
    }
}
