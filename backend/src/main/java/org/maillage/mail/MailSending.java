package org.maillage.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.maillage.mail.MailMessageRepository.Due;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CallerScope;
import org.maillage.shared.jobs.Job;

/**
 * Sends what is in the box, one message a transaction: a crash between sending and committing sends one message twice,
 * never loses one. Without a mail server everything waits.
 */
@ApplicationScoped
class MailSending implements Job {

    private static final Logger LOG = Logger.getLogger(MailSending.class);
    private static final Caller CALLER = Caller.of("job:mail");
    private static final int LONGEST_PAUSE_MINUTES = 240;

    @Inject
    MailMessageRepository messages;

    @Inject
    Mailer mailer;

    @Inject
    CallerScope scope;

    @ConfigProperty(name = "maillage.smtp.host")
    Optional<String> host;

    @Override
    public String name() {
        return "mail-sending";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run(String key) {
        if (host.isPresent() && !host.get().isBlank()) {
            sendDue();
        }
    }

    /** Sends until nothing is due. */
    void sendDue() {
        boolean more = true;
        while (more) {
            more = scope.inTransaction(CALLER, this::sendNext);
        }
    }

    private boolean sendNext() {
        Optional<Due> due = messages.nextDue();
        due.ifPresent(message -> {
            try {
                mailer.send(Mail.withText(message.recipient(), message.subject(), message.body()));
                messages.markSent(message.id());
            } catch (RuntimeException e) {
                String kind = root(e).getClass().getSimpleName();
                messages.markFailed(message.id(), kind, pauseMinutes(message.attempts()));
                LOG.warnf("message %s was not sent: %s", message.id(), kind);
            }
        });
        return due.isPresent();
    }

    /** 1, 2, 4... minutes, at most 4 hours. */
    static int pauseMinutes(int attemptsBefore) {
        return (int) Math.min(LONGEST_PAUSE_MINUTES, 1L << Math.min(attemptsBefore, 10));
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
