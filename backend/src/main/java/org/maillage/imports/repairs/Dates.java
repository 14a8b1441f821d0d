package org.maillage.imports.repairs;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as French files write them: the day before the month, or the days of a spreadsheet since 1900. */
public final class Dates {

    /** « le », « sam. », « le samedi »: not « avant », which says another day. */
    private static final String WEEKDAY = "(?i:le )?(?i:(?:lun|mar|mer|jeu|ven|sam|dim)[a-z]*\\.? )?";

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]\\d.*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile(WEEKDAY + "(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})(?:[T ]\\d.*)?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)");
    private static final Pattern IN_WORDS = Pattern.compile(WEEKDAY + "(\\d{1,2})(?:er)? ([a-z]{3,9})\\.? (\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,]\\d+)?");
    private static final Set<String> NO_DATE =
            Set.of("0001-01-01", "0000-00-00", "00/00/0000", "1900-01-00", "00/01/1900", "01/01/0001");
    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");
    // Day 60 of the spreadsheet is 29 February 1900, which never was; later days count from 30 December 1899.
    private static final LocalDate SPREADSHEET_DAY_0 = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 14_611; // 1 January 1940
    private static final int LAST_SERIAL = 73_050; // 31 December 2099

    private Dates() {}

    /** Whether a text reads as a date; a bare number of five digits does not, it may be anything. */
    public static boolean isDate(String text) {
        return text.length() <= 40 && parse(text) != null;
    }

    /** The date of a cell; null when it is refused or stands for no date. */
    public static LocalDate date(String text, Cell cell) {
        String day = text.length() > 10 && text.charAt(4) == '-' ? text.substring(0, 10) : text;
        if (NO_DATE.contains(day)) {
            cell.repaired(RepairCode.EMPTY_DATE, text, "");
            return null;
        }
        LocalDate date = text.length() <= 40 ? parse(text) : null;
        if (date != null) {
            String iso = date.toString();
            if (!iso.equals(text)) cell.repaired(RepairCode.DATE_REWRITTEN, text, iso);
            return date;
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            int days = Integer.parseInt(serial.group(1));
            if (days >= FIRST_SERIAL && days <= LAST_SERIAL) {
                LocalDate read = SPREADSHEET_DAY_0.plusDays(days);
                cell.repaired(RepairCode.EXCEL_DATE, text, read.toString());
                return read;
            }
        }
        return cell.refused(RefusalCode.NOT_A_DATE, text);
    }

    private static LocalDate parse(String text) {
        Matcher match = ISO.matcher(text);
        if (match.matches()) return of(match.group(1), match.group(2), match.group(3));
        match = DAY_FIRST.matcher(text);
        if (match.matches()) return of(match.group(3), match.group(2), match.group(1));
        match = COMPACT.matcher(text);
        if (match.matches()) return of(match.group(1), match.group(2), match.group(3));
        match = IN_WORDS.matcher(plain(text));
        if (match.matches()) {
            int month = month(match.group(2));
            if (month > 0) return of(match.group(3), String.valueOf(month), match.group(1));
        }
        return null;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    // « juil » and « sept » are enough; « jui » could be two months.
    private static int month(String word) {
        int found = 0;
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(word)) {
                if (found > 0) return 0;
                found = i + 1;
            }
        }
        return found;
    }

    private static LocalDate of(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
