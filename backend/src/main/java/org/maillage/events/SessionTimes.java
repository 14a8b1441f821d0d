package org.maillage.events;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;

/**
 * The instants that the local times of a session mean. A local time that the spring change leaves out does not exist and is
 * refused; one that the autumn change gives twice means the first. Either instant is null where something is wrong with it.
 *
 * @param violations with pointers into the session
 */
record SessionTimes(Instant startsAt, Instant endsAt, List<Violation> violations) {

    static final String USUAL_ZONE = "Europe/Paris";
    static final String PATTERN = "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$";
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final int LATEST_YEARS = 5;
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

    static SessionTimes of(EventInput.Session session, Instant now) {
        List<Violation> found = new ArrayList<>();
        ZoneId zone = zone(session.zone());
        if (zone == null) {
            found.add(Violation.of("/zone", ErrorCode.UNKNOWN_CODE, session.zone()));
            return new SessionTimes(null, null, found);
        }
        Instant startsAt = instant(session.start(), zone, "/start", now, found);
        Instant endsAt = instant(session.end(), zone, "/end", now, found);
        if (startsAt != null && endsAt != null && !endsAt.isAfter(startsAt)) {
            found.add(Violation.of("/end", ErrorCode.DATE_ORDER));
        }
        return new SessionTimes(startsAt, endsAt, found);
    }

    /** Names of the IANA database alone: an offset such as {@code +02:00} knows nothing of the next clock change. */
    private static ZoneId zone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) && !name.startsWith("SystemV/") ? ZoneId.of(name) : null;
    }

    private static Instant instant(String text, ZoneId zone, String pointer, Instant now, List<Violation> found) {
        if (text == null) {
            return null; // said by the form already
        }
        LocalDateTime local;
        try {
            local = LocalDateTime.parse(text, MINUTES);
        } catch (DateTimeException e) {
            found.add(Violation.of(pointer, ErrorCode.BAD_FORMAT));
            return null;
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            found.add(Violation.of(pointer, ErrorCode.NO_SUCH_LOCAL_TIME));
            return null;
        }
        Instant instant = local.toInstant(offsets.get(0)); // of two, the offset before the change: the first
        if (instant.isBefore(EARLIEST)
                || instant.isAfter(now.atOffset(ZoneOffset.UTC)
                        .plus(LATEST_YEARS, ChronoUnit.YEARS)
                        .toInstant())) {
            found.add(Violation.of(pointer, ErrorCode.OUT_OF_RANGE));
            return null;
        }
        return instant;
    }
}
