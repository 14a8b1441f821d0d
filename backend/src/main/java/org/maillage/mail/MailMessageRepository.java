package org.maillage.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.http.Page;
import org.maillage.shared.sql.ListStatement;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.SortKey;
import org.maillage.shared.sql.Sql;

/** Reads and writes {@code mail_messages}. */
@ApplicationScoped
class MailMessageRepository {

    private static final String COLUMNS =
            "m.id, m.purpose, m.recipient, m.subject, m.created_at, m.sent_at, m.attempts,"
                    + " m.next_attempt_at, m.last_error";
    private static final LinkedHashMap<String, SortKey> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("createdAt", new SortKey("m.created_at", "timestamptz"));
    }

    @Inject
    Sql sql;

    Page<MailMessageView> list(MailMessageQuery query) {
        var statement = new ListStatement(sql, COLUMNS, "mail_messages m", "m.id", KEYS);
        if (query.condition() != null) {
            statement.where(query.condition());
        }
        if (query.sort == null || query.sort.isBlank()) {
            query.sort = "-createdAt";
        }
        return statement.page(query, row -> view(row, null));
    }

    Optional<MailMessageView> find(UUID id) {
        return sql.text("select " + COLUMNS + ", m.body from mail_messages m where m.id = :id")
                .set("id", id)
                .find(row -> view(row, row.instant("sent_at") == null ? row.text("body") : null));
    }

    /** One message whose time has come, held until the end of the transaction; other backends pass over it. */
    Optional<Due> nextDue() {
        return sql.file("mail/next-due")
                .find(row -> new Due(
                        row.id("id"),
                        row.text("recipient"),
                        row.text("subject"),
                        row.text("body"),
                        row.number("attempts")));
    }

    void markSent(UUID id) {
        sql.text("update mail_messages set sent_at = now(), attempts = attempts + 1, body = '', last_error = null"
                        + " where id = :id")
                .set("id", id)
                .update();
    }

    /** @param error a class name: what a mail server answers may hold the address */
    void markFailed(UUID id, String error, int minutesToWait) {
        sql.text("update mail_messages set attempts = attempts + 1, last_error = :error,"
                        + " next_attempt_at = now() + make_interval(mins => :minutes) where id = :id")
                .set("id", id)
                .set("error", error)
                .set("minutes", minutesToWait)
                .update();
    }

    int tryNow(UUID id) {
        return sql.text(
                        "update mail_messages set next_attempt_at = now(), attempts = 0 where id = :id and sent_at is null")
                .set("id", id)
                .update();
    }

    /** A message to send, and how often it was tried. */
    record Due(UUID id, String recipient, String subject, String body, int attempts) {

        @Override
        public String toString() {
            return "Due[" + id + "]";
        }
    }

    private static MailMessageView view(Row row, String body) {
        boolean sent = row.instant("sent_at") != null;
        return new MailMessageView(
                row.id("id"),
                row.number("attempts") + 1,
                row.text("purpose"),
                row.text("recipient"),
                row.text("subject"),
                body,
                row.instant("created_at"),
                row.instant("sent_at"),
                row.number("attempts"),
                sent ? null : row.instant("next_attempt_at"),
                row.text("last_error"));
    }
}
