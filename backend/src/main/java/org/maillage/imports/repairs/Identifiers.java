package org.maillage.imports.repairs;

import java.util.Locale;
import java.util.regex.Pattern;

/** SIRET, SIREN and RNA numbers. Sources: INSEE (Sirene), Répertoire national des associations. */
public final class Identifiers {

    private static final String LA_POSTE = "356000000";
    private static final Pattern RNA = Pattern.compile("W[0-9][0-9A-Z][0-9]{7}");

    private Identifiers() {}

    /** Whether 14 digits are a SIRET: Luhn's check, or for establishments of La Poste a digit sum that 5 divides. */
    public static boolean isSiret(String text) {
        if (!DigitText.isDigits(text, 14)) return false;
        if (DigitText.luhn(text)) return true;
        return text.startsWith(LA_POSTE) && text.chars().map(c -> c - '0').sum() % 5 == 0;
    }

    /** Whether 9 digits are a SIREN. */
    public static boolean isSiren(String text) {
        return DigitText.isDigits(text, 9) && DigitText.luhn(text) && !text.equals("000000000");
    }

    public static boolean isRna(String text) {
        return RNA.matcher(text).matches();
    }

    /** The SIRET of a cell, null when it is refused. */
    public static String siret(String text, Cell cell) {
        return number(text, 14, cell, RefusalCode.NOT_A_SIRET);
    }

    /** The SIREN of a cell, null when it is refused. */
    public static String siren(String text, Cell cell) {
        return number(text, 9, cell, RefusalCode.NOT_A_SIREN);
    }

    private static boolean isValid(String digits, int length) {
        return length == 14 ? isSiret(digits) : isSiren(digits);
    }

    private static String number(String text, int length, Cell cell, RefusalCode refusal) {
        if (isValid(text, length)) return text;
        String digits = text;
        if (DigitText.isExponent(text)) {
            String plain = DigitText.writtenOut(text, length);
            if (plain == null) return cell.refused(RefusalCode.DIGITS_LOST, text);
            digits = padded(plain, length);
            return isValid(digits, length)
                    ? cell.repaired(RepairCode.EXPONENT_WRITTEN_OUT, text, digits)
                    : cell.refused(RefusalCode.DIGITS_LOST, text);
        }
        String whole = DigitText.withoutDecimal(digits);
        RepairCode done = null;
        if (whole != null) {
            digits = whole;
            done = RepairCode.DECIMAL_REMOVED;
        }
        String plain = DigitText.withoutSeparators(digits);
        if (plain.length() != digits.length()) {
            digits = plain;
            if (done == null) done = RepairCode.SEPARATORS_REMOVED;
        }
        // One zero may be missing, and only the check digit can tell that it is.
        if (DigitText.isDigits(digits, length - 1)) {
            digits = padded(digits, length);
            done = RepairCode.LEADING_ZERO_RESTORED;
        }
        if (!isValid(digits, length)) return cell.refused(refusal, text);
        return cell.repaired(done, text, digits);
    }

    private static String padded(String digits, int length) {
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    /** The RNA number of a cell, null when it is refused. */
    public static String rna(String text, Cell cell) {
        if (isRna(text)) return text;
        String tidy = DigitText.withoutSeparators(text).toUpperCase(Locale.ROOT);
        if (!isRna(tidy)) return cell.refused(RefusalCode.NOT_AN_RNA, text);
        return cell.repaired(RepairCode.SEPARATORS_REMOVED, text, tidy);
    }

    /** The key of another system: any text, but « 8.0 » is 8. */
    public static String key(String text, Cell cell) {
        String whole = DigitText.withoutDecimal(text);
        return whole == null ? text : cell.repaired(RepairCode.DECIMAL_REMOVED, text, whole);
    }
}
