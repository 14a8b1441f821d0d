package org.maillage.launch;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Starts the product: first what surrounds it (data folder, ports, database), then Quarkus; stops them in the other order,
 * also on Ctrl-C.
 */
@QuarkusMain
public final class Main {

    /** How long a start or request under way may still use the database after Ctrl-C. */
    private static final int GRACE_SECONDS = 10;

    private static final Surroundings SURROUNDINGS = new Surroundings();
    private static final CountDownLatch ENDED = new CountDownLatch(1);

    private Main() {}

    public static void main(String... args) {
        if (System.getProperty("quarkus.datasource.jdbc.url") != null) {
            run(args); // tests of the packaged jar, and each reload of the development mode, bring their database
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(Main::stopSurroundings, "stop database"));
        try {
            SURROUNDINGS.start(LaunchSettings.read());
        } catch (LaunchRefused refused) {
            ENDED.countDown();
            System.err.println("Maillage cannot start: " + refused.getMessage());
            System.exit(1);
        }
        if (SURROUNDINGS.isStopped()) {
            return; // Ctrl-C came first
        }
        run(args);
    }

    private static void run(String... args) {
        Quarkus.run(Maillage.class, Main::ended, args);
    }

    private static void ended(int code, Throwable cause) {
        ENDED.countDown();
        if (cause != null && !ApplicationLifecycleManager.isVmShuttingDown()) {
            StartFailure.print(cause);
        }
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(code, cause);
    }

    /** Quarkus has its own hook and ends in the main thread; the database goes last. */
    private static void stopSurroundings() {
        try {
            if (ApplicationLifecycleManager.getCurrentApplication() != null) {
                ENDED.await(GRACE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        SURROUNDINGS.stop();
    }
}
