package org.maillage.events;

import org.maillage.shared.text.Coded;

/** How one takes part. */
public enum AttendanceMode implements Coded {
    ON_SITE,
    ONLINE,
    MIXED;

    boolean needsPlace() {
        return this != ONLINE;
    }

    boolean needsLink() {
        return this != ON_SITE;
    }
}
