package org.maillage.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maillage.mail.MailMessageRead;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.http.Page;

/** Reading the journal, and what is journalled on behalf of features further left. */
@ApplicationScoped
class AuditEntryService {

    @Inject
    AuditEntryRepository entries;

    @Inject
    CurrentCaller current;

    @Inject
    Journal journal;

    @Transactional
    Page<AuditEntryView> list(AuditEntryQuery query) {
        return entries.list(current.organisationId(), query);
    }

    /** In the reader's transaction: no reading without its line. */
    void mailWasRead(@Observes MailMessageRead read) {
        journal.note("read", "mail-messages", read.messageId(), List.of("body"));
    }
}
