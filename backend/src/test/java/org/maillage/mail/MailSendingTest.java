package org.maillage.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.maillage.TestWorld.ADMINISTRATOR;
import static org.maillage.TestWorld.as;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.TestRows;

@QuarkusTest
class MailSendingTest {

    @Inject
    MailSending sending;

    @Inject
    MockMailbox sent;

    @Test
    void aDueMessageIsSentOnceAndItsTextErased() {
        String recipient = "envoi-" + UUID.randomUUID() + "@essai.example";
        String id = put(recipient, "now()", 0);
        sending.sendDue();
        sending.sendDue();
        assertEquals(1, sent.getMailsSentTo(recipient).size());
        assertEquals("Texte", sent.getMailsSentTo(recipient).get(0).getText());
        assertEquals("", TestRows.read("select body from mail_messages where id = ?::uuid", id));
        assertNotNull(TestRows.read("select sent_at from mail_messages where id = ?::uuid", id));
    }

    @Test
    void aMessageThatFailedTooOftenWaitsForAnAdministratorWhoHasItTriedAgain() {
        String recipient = "attente-" + UUID.randomUUID() + "@essai.example";
        String id = put(recipient, "now() - interval '1 day'", 12);
        sending.sendDue();
        assertEquals(0, sent.getMailsSentTo(recipient).size());
        as(ADMINISTRATOR).post("/mail-messages/" + id + "/retry").then().statusCode(200);
        sending.sendDue();
        assertEquals(1, sent.getMailsSentTo(recipient).size());
    }

    @Test
    void pausesGrowAndStayWithinFourHours() {
        assertEquals(1, MailSending.pauseMinutes(0));
        assertEquals(8, MailSending.pauseMinutes(3));
        assertEquals(240, MailSending.pauseMinutes(11));
    }

    private static String put(String recipient, String due, int attempts) {
        return TestRows.read(
                "insert into mail_messages (id, purpose, recipient, subject, body, next_attempt_at, attempts)"
                        + " values (uuidv7(), 'test', ?, 'Objet', 'Texte', " + due + ", ?) returning id::text",
                recipient,
                attempts);
    }
}
