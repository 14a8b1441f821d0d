package org.maillage.mail;

import java.util.UUID;

/**
 * A mail to be sent.
 *
 * @param purpose why, such as {@code invitation}
 * @param organisationId for whom the sender acts; null for the instance
 */
public record MailMessage(String purpose, UUID organisationId, String recipient, String subject, String body) {

    /** Neither address nor text: records print their components otherwise. */
    @Override
    public String toString() {
        return "MailMessage[" + purpose + "]";
    }
}
