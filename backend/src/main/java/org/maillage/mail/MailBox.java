package org.maillage.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Ids;

/** Where features put their mail: kept with the transaction that causes it, or lost with it. */
@ApplicationScoped
public class MailBox {

    @Inject
    Sql sql;

    @Transactional(Transactional.TxType.MANDATORY)
    public void put(MailMessage message) {
        sql.text("insert into mail_messages (id, organisation_id, purpose, recipient, subject, body)"
                        + " values (:id, cast(:organisation as uuid), :purpose, :recipient, :subject, :body)")
                .set("id", Ids.next())
                .set("organisation", message.organisationId())
                .set("purpose", message.purpose())
                .set("recipient", message.recipient())
                .set("subject", message.subject())
                .set("body", message.body())
                .update();
    }
}
