package org.maillage.shared.errors;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the application logs while a test runs. */
final class LoggedText extends Handler implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    LoggedText() {
        setLevel(Level.INFO); // below it nothing is ever written, whatever another test sets
        Logger.getLogger("").addHandler(this);
    }

    @Override
    public void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        StringBuilder line = new StringBuilder(String.valueOf(entry.getMessage()));
        if (entry.getParameters() != null) {
            for (Object parameter : entry.getParameters()) {
                line.append(' ').append(parameter);
            }
        }
        for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
            line.append(' ').append(cause);
        }
        lines.add(line.toString());
    }

    String all() {
        return String.join("\n", lines);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
