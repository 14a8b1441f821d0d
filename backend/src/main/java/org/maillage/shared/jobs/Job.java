package org.maillage.shared.jobs;

import java.time.Duration;

/**
 * Work of a feature that runs outside requests. It sets its own caller ({@code CallerScope}); a run that a crash interrupts
 * is started again, on any backend, so each must be able to begin anew or to go on.
 */
public interface Job {

    /** Its name in the table of jobs, such as {@code import-run}; never changes. */
    String name();

    /**
     * How long after the end of one run the next begins, for work that comes back; null for work that {@link Jobs#start}
     * asks for.
     */
    default Duration every() {
        return null;
    }

    /** @param key what {@link Jobs#start} was given; null for recurring work */
    void run(String key);
}
