package org.maillage.mail;

import java.util.UUID;

/** Somebody opened the text of a message; fired inside the reading transaction, for the journal. */
public record MailMessageRead(UUID messageId) {}
