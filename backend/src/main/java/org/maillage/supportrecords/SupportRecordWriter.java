package org.maillage.supportrecords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.sql.Sql;

/** Writes what hangs on a record of the caller's organisation: projects, participants, whom it may go on reading, facts. */
@ApplicationScoped
class SupportRecordWriter {

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    /** After the record itself was written. */
    void write(UUID record, SupportRecordInput input) {
        sql.file("support-records/write-projects").set("record", record).update();
        sql.text(
                        "delete from support_record_participants where record_id = :record and organisation_id = :organisation")
                .set("record", record)
                .set("organisation", current.organisationId())
                .update();
        if (!input.participants().isEmpty()) {
            sql.file("support-records/write-participants")
                    .set("record", record)
                    .set("participants", input.participants())
                    .update();
        }
        keepInStep(record);
    }

    /** The figures of the record and whom it lets one read, as it is now; none while it is archived. */
    void keepInStep(UUID record) {
        sql.file("support-records/keep-person-access")
                .set("record", record)
                .set("organisation", current.organisationId())
                .update();
        for (String statement : new String[] {
            "delete from fact_support where record_id = :record and organisation_id = :organisation",
            "delete from fact_support_persons where record_id = :record and organisation_id = :organisation"
        }) {
            sql.text(statement)
                    .set("record", record)
                    .set("organisation", current.organisationId())
                    .update();
        }
        for (String statement : new String[] {"support-records/write-facts", "support-records/write-person-facts"}) {
            sql.file(statement)
                    .set("record", record)
                    .set("organisation", current.organisationId())
                    .update();
        }
    }

    /** Keeps the texts that the next write replaces. */
    void keepRevision(UUID record) {
        sql.file("support-records/keep-revision")
                .set("record", record)
                .set("organisation", current.organisationId())
                .set("account", current.require().accountId())
                .update();
    }
}
