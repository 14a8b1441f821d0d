package org.maillage.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.maillage.mail.MailBox;
import org.maillage.mail.MailMessage;

/** The two mails about accounts, in the reader's language: {@code mails_*.properties}. */
@ApplicationScoped
class AccountMails {

    @Inject
    MailBox box;

    /** @param language {@code fr} or {@code en} */
    void invite(UUID organisationId, String email, String organisation, String inviter, String link, String language) {
        put("invitation", organisationId, email, language, organisation, inviter, link);
    }

    void resetPassword(String email, String displayName, String link, String language) {
        put("password-reset", null, email, language, displayName, link);
    }

    private void put(String purpose, UUID organisationId, String email, String language, Object... values) {
        Locale locale = Locale.forLanguageTag(language);
        var texts = ResourceBundle.getBundle("mails", locale);
        String subject = new MessageFormat(texts.getString(purpose + ".subject"), locale).format(values);
        String body = new MessageFormat(texts.getString(purpose + ".body"), locale).format(values);
        // A name with a line break in it must not become a header of the mail.
        box.put(new MailMessage(purpose, organisationId, email, subject.replaceAll("\\p{Cntrl}+", " "), body));
    }
}
