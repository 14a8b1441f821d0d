package org.maillage.shared.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.maillage.shared.errors.Traces;

/** Runs the jobs of all features on this backend, sharing the table {@code scheduled_tasks} with the others. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class);

    /** A backend that missed four of these is taken for dead, and its jobs start again elsewhere. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private static final int MISSED_HEARTBEATS = 4;
    private static final int AT_ONCE = 3;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    @Any
    Instance<Job> jobs;

    /** How soon after its commit a job begins, at most. */
    @ConfigProperty(name = "maillage.jobs.look-every", defaultValue = "1s")
    Duration lookEvery;

    private Scheduler scheduler;

    void start(@Observes @Priority(jakarta.interceptor.Interceptor.Priority.LIBRARY_AFTER) StartupEvent started) {
        List<Task<?>> asked = new ArrayList<>();
        List<RecurringTask<Void>> recurring = new ArrayList<>();
        for (Job job : jobs) {
            if (job.every() == null) {
                asked.add(Tasks.oneTime(job.name()).execute((instance, context) -> run(job, instance.getId())));
            } else {
                recurring.add(Tasks.recurring(job.name(), Schedules.fixedDelay(job.every()))
                        .execute((instance, context) -> run(job, null)));
            }
        }
        scheduler = Scheduler.create(dataSource, asked)
                .startTasks(recurring)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(AT_ONCE)
                .pollingInterval(lookEvery)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .failureLogging(LogLevel.OFF, false)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /**
     * Asks for a job in the current transaction: it runs within a second or two of the commit, and never without it. The
     * same job with the same key is not asked for twice.
     */
    public void start(Job job, String key) {
        scheduler.scheduleIfNotExists(
                Tasks.oneTime(job.name()).execute((i, c) -> {}).instance(key), Instant.now());
    }

    private static void run(Job job, String key) {
        try {
            job.run(key);
        } catch (RuntimeException e) {
            // Class names and frames alone: the message of a failure may hold what somebody typed.
            LOG.errorf("job %s failed: %s", job.name(), Traces.of(e));
            throw e;
        }
    }
}
