package org.maillage.shared.text;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day on the calendar of those who use this: servers often keep another clock. */
public final class Today {

    private static final ZoneId HERE = ZoneId.of("Europe/Paris");

    private Today() {}

    public static LocalDate date() {
        return LocalDate.now(HERE);
    }
}
