package org.maillage.imports.repairs;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Postcodes, municipality codes of the official code (COG), coordinates. */
public final class Places {

    private static final Pattern CEDEX = Pattern.compile("(?i)(?:F-?\\s*)?(\\d{2}\\s?\\d{3})(?:\\s+CEDEX.*|\\s+CS.*)?");
    private static final Pattern MUNICIPALITY = Pattern.compile("(\\d\\d|2[AB])\\d{3}");

    private Places() {}

    public static boolean isPostcode(String text) {
        return DigitText.isDigits(text, 5) && !text.startsWith("00");
    }

    public static boolean isMunicipalityCode(String text) {
        return text.length() == 5 && MUNICIPALITY.matcher(text).matches() && !text.startsWith("00");
    }

    /** The postcode of a cell, five digits, null when it is refused. */
    public static String postcode(String text, Cell cell) {
        if (isPostcode(text)) return text;
        String mended = mendedNumber(text, cell);
        if (mended != null && isPostcode(mended)) return mended;
        Matcher cedex = CEDEX.matcher(text);
        if (cedex.matches()) {
            String bare = cedex.group(1).replaceAll("\\s", "");
            if (isPostcode(bare)) return cell.repaired(RepairCode.POSTCODE_CLEANED, text, bare);
        }
        return cell.refused(RefusalCode.NOT_A_POSTCODE, text);
    }

    /** The municipality code of a cell, five characters; what is none is left out, the rest of the address may tell more. */
    public static String municipality(String text, Cell cell) {
        if (isMunicipalityCode(text)) return text;
        String mended = mendedNumber(text, cell);
        if (mended != null && isMunicipalityCode(mended)) return mended;
        String upper = DigitText.withoutSeparators(text).toUpperCase(Locale.ROOT);
        if (isMunicipalityCode(upper)) return cell.repaired(RepairCode.SEPARATORS_REMOVED, text, upper);
        cell.repaired(RepairCode.VALUE_LEFT_OUT, text, "");
        return null;
    }

    /** Five digits from a number that a spreadsheet made of them, or null. Only one zero can be missing: 01 to 09. */
    private static String mendedNumber(String text, Cell cell) {
        String digits = text;
        String whole = DigitText.withoutDecimal(text);
        if (whole != null) digits = whole;
        if (DigitText.isDigits(digits, 4) && digits.charAt(0) != '0') {
            return cell.repaired(RepairCode.LEADING_ZERO_RESTORED, text, "0" + digits);
        }
        if (whole != null && DigitText.isDigits(digits, 5))
            return cell.repaired(RepairCode.DECIMAL_REMOVED, text, digits);
        return null;
    }

    /** A coordinate in decimal degrees (WGS84) within -bound to bound, null when it is refused. */
    public static Double coordinate(String text, double bound, Cell cell) {
        String written = text;
        if (text.indexOf(',') >= 0 && text.indexOf('.') < 0) {
            written = cell.repaired(RepairCode.DECIMAL_COMMA, text, text.replace(',', '.'));
        }
        Double degrees = degrees(written);
        if (degrees == null || Math.abs(degrees) > bound) return cell.refused(RefusalCode.NOT_A_COORDINATE, text);
        return degrees;
    }

    /** The number of a text, or null; without the names that Java would accept. */
    public static Double degrees(String text) {
        if (text.isEmpty() || text.length() > 30) return null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!DigitText.isDigit(c) && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') return null;
        }
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
