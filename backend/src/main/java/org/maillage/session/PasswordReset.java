package org.maillage.session;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.maillage.accounts.AccountEmail;
import org.maillage.accounts.ResetLinks;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.errors.Traces;
import org.maillage.shared.http.Buckets;
import org.maillage.shared.http.ClientAddress;
import org.maillage.shared.http.Idempotency;

/**
 * "I forgot my password". The answer is always the same and as quick, because whether there is an account is looked at
 * afterwards, in the background. A request lost in a crash is asked again by the person.
 */
@ApplicationScoped
class PasswordReset {

    private static final Logger LOG = Logger.getLogger(PasswordReset.class);
    private static final int WAITING = 500;

    private final Buckets addresses = new Buckets(20, 20, Duration.ofHours(1));
    private final Buckets accounts = new Buckets(3, 3, Duration.ofHours(1));
    private final ThreadPoolExecutor background = new ThreadPoolExecutor(
            1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), new ThreadPoolExecutor.DiscardPolicy());

    @Inject
    ClientAddress address;

    @Inject
    Idempotency idempotency;

    @Inject
    ResetLinks links;

    void ask(ResetInput input) {
        var probe = addresses.take(address.get());
        if (!probe.isConsumed()) {
            long seconds = Math.max(1, Buckets.seconds(probe.getNanosToWaitForRefill()));
            throw new Problem(ErrorCode.TOO_MANY_REQUESTS, seconds).header("Retry-After", Long.toString(seconds));
        }
        String email = AccountEmail.of(input.email());
        Idempotency.Attempt attempt = idempotency.attempt(email);
        if (accounts.take(email).isConsumed()) {
            background.execute(() -> send(email, attempt));
        }
    }

    private void send(String email, Idempotency.Attempt attempt) {
        try {
            links.send(email, attempt);
        } catch (RuntimeException e) {
            LOG.errorf("a password reset failed: %s", Traces.of(e));
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        background.shutdown();
    }
}
