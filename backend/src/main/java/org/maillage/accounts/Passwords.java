package org.maillage.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Problem;

/**
 * Argon2id with OWASP's parameters (19 MiB, 2 passes, 1 lane). Only a few at a time: a flood of log-ins must not take
 * all memory and both cores.
 */
@ApplicationScoped
public class Passwords {

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int AT_ONCE = 4;
    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final String nobody = hash("a password that nobody has");

    /** Slow on purpose (tens of milliseconds): call it outside a transaction. */
    public String hash(String password) {
        return inTurn(
                () -> Password.hash(password).addRandomSalt(16).with(ARGON2).getResult());
    }

    /** @param hash null for an unknown account: takes as long, and is never right */
    public boolean matches(String password, String hash) {
        boolean same = inTurn(
                () -> Password.check(password, hash == null ? nobody : hash).with(ARGON2));
        return same && hash != null;
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Problem(ErrorCode.UNAVAILABLE).header("Retry-After", "5");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(ErrorCode.UNAVAILABLE).header("Retry-After", "5");
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
