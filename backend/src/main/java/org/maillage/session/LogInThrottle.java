package org.maillage.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;
import org.maillage.shared.http.Buckets;
import org.maillage.shared.http.ClientAddress;

/**
 * How often somebody may guess. Counted before the password is looked at, so that parallel guesses count too, and given
 * back when it was right. The pair (address, account) runs out first: a stranger elsewhere hardly locks anybody out.
 */
@ApplicationScoped
class LogInThrottle {

    private final Buckets pairs = new Buckets(6, 1, Duration.ofMinutes(2));
    private final Buckets accounts = new Buckets(60, 60, Duration.ofHours(1));
    private final Buckets addresses = new Buckets(50, 5, Duration.ofMinutes(1));

    @Inject
    ClientAddress address;

    /** @throws Problem {@code too-many-requests} with {@code Retry-After} */
    void take(String account) {
        String name = account.strip().toLowerCase(Locale.ROOT);
        take(addresses, address.get());
        take(accounts, name);
        take(pairs, name + "|" + address.get());
    }

    void giveBack(String account) {
        String name = account.strip().toLowerCase(Locale.ROOT);
        addresses.giveBack(address.get());
        accounts.giveBack(name);
        pairs.giveBack(name + "|" + address.get());
    }

    private static void take(Buckets buckets, String key) {
        var probe = buckets.take(key);
        if (!probe.isConsumed()) {
            long seconds = Math.max(1, Buckets.seconds(probe.getNanosToWaitForRefill()));
            throw new Problem(ErrorCode.TOO_MANY_REQUESTS, seconds).header("Retry-After", Long.toString(seconds));
        }
    }
}
