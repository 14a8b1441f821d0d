package org.maillage.supportrecords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.http.Reference;
import org.maillage.shared.sql.Sql;

/** What is asked about records beside the records themselves: who would read one, and what one said before. */
@ApplicationScoped
class SupportRecordHistory {

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    SupportRecordChecks checks;

    /** @throws org.maillage.shared.errors.Problem when the caller is not in the team of one of the projects */
    SupportRecordReaders readers(List<UUID> projects, SupportRecordVisibility visibility) {
        List<UUID> asked = projects.stream().distinct().toList();
        checks.requireTeam(asked);
        return new SupportRecordReaders(sql.file("support-records/readers")
                .set("organisation", current.organisationId())
                .set("projects", asked)
                .set("shared", visibility == SupportRecordVisibility.TEAM)
                .list(row -> Reference.of(row.id("id"), row.text("name"))));
    }

    /** @param record one that the caller reads */
    SupportRecordRevisions revisions(UUID record) {
        return new SupportRecordRevisions(sql.file("support-records/revisions")
                .set("record", record)
                .set("organisation", current.organisationId())
                .list(row -> new SupportRecordRevisions.Revision(
                        row.number("version"),
                        row.instant("replaced_at"),
                        row.text("replaced_by"),
                        row.text("summary"),
                        row.text("next_step"),
                        row.date("next_step_due"))));
    }
}
