package org.maillage.imports.events;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.imports.repairs.Cell;
import org.maillage.imports.repairs.Dates;
import org.maillage.imports.repairs.RefusalCode;
import org.maillage.imports.repairs.Words;

/** Times of day as spreadsheets write them, with or without their day: « 18h30 », « 20/11/2026 18:30 ». */
final class LocalTimes {

    private static final Pattern TIME =
            Pattern.compile("(?:(\\S.*?)(?:T| +(?:à +)?))?(\\d{1,2}) ?(?:[hH:]) ?(\\d\\d)?(?::\\d\\d(?:\\.\\d+)?)?");

    private static final Pattern FROM_TO =
            Pattern.compile("(?:de +)?(\\d{1,2} ?[hH:] ?\\d{0,2}) *(?:-|–|à|/) *(\\d{1,2} ?[hH:] ?\\d{0,2})");

    private LocalTimes() {}

    /** As {@link #one}; « 18h30 - 20h30 » tells the end too: {@code 18:30/20:30}. */
    static String start(String text, Cell cell) {
        Matcher both = FROM_TO.matcher(text);
        if (!both.matches()) {
            return one(text, cell);
        }
        String start = one(both.group(1).strip(), cell);
        String end = start == null ? null : one(both.group(2).strip(), cell);
        return end == null ? null : start + "/" + end;
    }

    /** {@code 18:30}, or {@code 2026-11-20T18:30} where the cell says the day; null when it is refused. */
    static String one(String text, Cell cell) {
        Matcher match = TIME.matcher(text);
        if (!match.matches() || Integer.parseInt(match.group(2)) > 23) {
            return refused(text, cell);
        }
        String minutes = match.group(3) == null ? "00" : match.group(3);
        String time = (match.group(2).length() == 1 ? "0" : "") + match.group(2) + ":" + minutes;
        if (match.group(1) == null) {
            return time;
        }
        if (!Dates.isDate(match.group(1))) {
            return refused(text, cell);
        }
        return Dates.date(match.group(1), cell) + "T" + time;
    }

    /** Lines of {@code start/end}, as exports write them; null when one of them is refused. */
    static String sessions(String text, Cell cell) {
        List<String> lines = new ArrayList<>();
        for (String session : Words.list(text)) {
            String[] ends = session.split("/(?=[^/]*$)|\\s+[-–]\\s+");
            String start = ends.length == 2 ? one(ends[0].strip(), cell) : null;
            String end = ends.length == 2 ? one(ends[1].strip(), cell) : null;
            if (start == null || end == null || !start.contains("T")) {
                return ends.length == 2 && (start == null || end == null) ? null : refused(text, cell);
            }
            lines.add(start + "/" + on(start.substring(0, 10), end));
        }
        return String.join("\n", lines);
    }

    /** A time on this day, unless it says its own. */
    static String on(String day, String time) {
        return time.contains("T") ? time : day + "T" + time;
    }

    private static String refused(String text, Cell cell) {
        cell.notes().refused(cell.column(), cell.field(), RefusalCode.NOT_A_DATE, text);
        return null;
    }
}
