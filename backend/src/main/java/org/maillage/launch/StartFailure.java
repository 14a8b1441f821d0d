package org.maillage.launch;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Tells the person who starts Maillage why it did not: one sentence where one is known, the whole cause otherwise. */
final class StartFailure {

    private StartFailure() {}

    static void print(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LaunchRefused || cause instanceof ConfigurationException) {
                System.err.println("Maillage cannot start: " + cause.getMessage());
                return;
            }
            if (cause instanceof QuarkusBindException bind) {
                System.err.println("Maillage cannot start: port " + bind.getPort() + " of " + bind.getHost()
                        + " is already used by another program; choose another with MAILLAGE_PORT.");
                return;
            }
        }
        System.err.println("Maillage cannot start:");
        failure.printStackTrace();
    }
}
