package org.maillage.shared.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobsTest {

    private static final LinkedBlockingQueue<String> DONE = new LinkedBlockingQueue<>();

    @ApplicationScoped
    static class Noted implements Job {
        @Override
        public String name() {
            return "test-noted";
        }

        @Override
        public void run(String key) {
            DONE.add(key);
        }
    }

    @ApplicationScoped
    static class Returning implements Job {
        static final LinkedBlockingQueue<Boolean> TURNS = new LinkedBlockingQueue<>();

        @Override
        public String name() {
            return "test-returning";
        }

        @Override
        public Duration every() {
            return Duration.ofSeconds(1);
        }

        @Override
        public void run(String key) {
            TURNS.add(true);
        }
    }

    @Inject
    Jobs jobs;

    @Inject
    Noted noted;

    @Test
    void a_job_runs_once_after_the_commit_and_never_without_it() throws InterruptedException {
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    jobs.start(noted, "rolled back");
                    throw new IllegalStateException();
                }));
        QuarkusTransaction.requiringNew().run(() -> {
            jobs.start(noted, "committed");
            jobs.start(noted, "committed");
        });
        assertEquals("committed", DONE.poll(10, TimeUnit.SECONDS));
        assertNull(DONE.poll(2, TimeUnit.SECONDS));
    }

    @Test
    void recurring_work_comes_back() throws InterruptedException {
        assertEquals(true, Returning.TURNS.poll(10, TimeUnit.SECONDS));
        assertEquals(true, Returning.TURNS.poll(10, TimeUnit.SECONDS));
    }
}
