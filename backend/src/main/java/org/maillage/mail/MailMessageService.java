package org.maillage.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.Idempotency;
import org.maillage.shared.http.Page;

/** What administrators do with the box: look, and have a message tried again. */
@ApplicationScoped
@Transactional
class MailMessageService {

    @Inject
    MailMessageRepository messages;

    @Inject
    Idempotency idempotency;

    @Inject
    Event<MailMessageRead> read;

    Page<MailMessageView> list(MailMessageQuery query) {
        return messages.list(query);
    }

    MailMessageView read(UUID id) {
        MailMessageView message = require(id);
        read.fire(new MailMessageRead(id));
        return message;
    }

    /** The answer leaves the text out: a repetition is no reading. */
    MailMessageView retry(UUID id) {
        UUID tried = idempotency.once(() -> {
            messages.tryNow(id);
            return id;
        });
        return require(tried).withoutBody();
    }

    private MailMessageView require(UUID id) {
        return messages.find(id).orElseThrow(() -> new Problem(ErrorCode.NOT_FOUND));
    }
}
