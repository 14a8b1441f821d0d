package org.maillage.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Lines of an iCalendar file (RFC 5545): escaped, folded at 75 octets, ended by CR LF. */
final class CalendarText {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Writer out;

    CalendarText(Writer out) {
        this.out = out;
    }

    /** Free text; nothing is written for null. */
    CalendarText text(String name, String text) {
        return text == null ? this : line(name, escaped(text));
    }

    CalendarText time(String name, Instant instant) {
        return line(name, UTC.format(instant));
    }

    /** A value that is written as it is: a code, a number, an address of the web. */
    CalendarText line(String name, String value) {
        try {
            StringBuilder line = new StringBuilder();
            int octets = 0;
            String whole = name + ":" + value;
            for (int i = 0; i < whole.length(); ) {
                int letter = whole.codePointAt(i);
                int size = octets(letter);
                if (octets + size > LONGEST_LINE) { // never inside a letter of several octets
                    line.append("\r\n ");
                    octets = 1;
                }
                line.appendCodePoint(letter);
                octets += size;
                i += Character.charCount(letter);
            }
            out.append(line).append("\r\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < lines.length(); i++) {
            char letter = lines.charAt(i);
            switch (letter) {
                case '\\', ';', ',' -> escaped.append('\\').append(letter);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (letter == '\t' || letter >= ' ' && letter != 0x7f) { // other control characters are forbidden
                        escaped.append(letter);
                    }
                }
            }
        }
        return escaped.toString();
    }

    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        if (letter < 0x800) {
            return 2;
        }
        return letter < 0x10000 ? 3 : 4;
    }
}
