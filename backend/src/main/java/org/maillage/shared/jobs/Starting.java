package org.maillage.shared.jobs;

import java.util.ArrayList;
import java.util.List;

/**
 * Fired once, when the server already listens and before readiness turns green: observe it, with {@code @Priority} for the
 * order, to do the last work of the start (demonstration data, warm-up) and to add lines that are printed below the ready
 * line. Not fired in tests, which start the beans without the main program.
 *
 * <p>An exception of an observer refuses the start.
 */
public final class Starting {

    private final String address;
    private final List<String> lines = new ArrayList<>();

    public Starting(String address) {
        this.address = address;
    }

    /** Where people reach this instance from this machine, without a slash at the end. */
    public String address() {
        return address;
    }

    /** Prints this line after the ready line. */
    public void say(String line) {
        lines.add(line);
    }

    public List<String> lines() {
        return lines;
    }
}
