package org.maillage.imports.repairs;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Codes made of digits that went through a spreadsheet: decimals, exponents, blanks inside, lost zeros. */
final class DigitText {

    private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d+([.,]\\d+)?[eE]\\+?\\d{1,3}");

    private DigitText() {}

    static boolean isExponent(String text) {
        return text.length() > 3
                && (text.indexOf('E') > 0 || text.indexOf('e') > 0)
                && EXPONENT.matcher(text).matches();
    }

    /** The integer of a scientific notation if it writes every digit of a code this long, else null. */
    static String writtenOut(String text, int length) {
        BigDecimal number = new BigDecimal(text.replace(',', '.'));
        String mantissa = text.substring(0, Math.max(text.indexOf('e'), text.indexOf('E')));
        long digits = mantissa.chars().filter(Character::isDigit).count();
        if (digits < length - 1 || number.stripTrailingZeros().scale() > 0) return null;
        String plain = number.toBigInteger().toString();
        return plain.length() <= length ? plain : null;
    }

    /** Without « .0 » at its end, or null when there is none. */
    static String withoutDecimal(String text) {
        int point = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (point <= 0 || point == text.length() - 1 || text.length() - point > 4) return null;
        for (int i = point + 1; i < text.length(); i++) {
            if (text.charAt(i) != '0') return null;
        }
        for (int i = 0; i < point; i++) {
            if (!isDigit(text.charAt(i))) return null;
        }
        return text.substring(0, point);
    }

    /** Without blanks, dots, dashes and apostrophes; the same object when there are none. */
    static String withoutSeparators(String text) {
        StringBuilder kept = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean separator =
                    c == ' ' || c == '.' || c == '-' || c == '\'' || c == '’' || c == 0xA0 || c == 0x202F || c == '\t';
            if (separator && kept == null) kept = new StringBuilder(text.length()).append(text, 0, i);
            else if (!separator && kept != null) kept.append(c);
        }
        return kept == null ? text : kept.toString();
    }

    static boolean isDigits(String text, int length) {
        if (text.length() != length) return false;
        for (int i = 0; i < length; i++) {
            if (!isDigit(text.charAt(i))) return false;
        }
        return true;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the digits satisfy Luhn's check, as SIREN and SIRET do. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = digits.length() - 1, place = 0; i >= 0; i--, place++) {
            int digit = digits.charAt(i) - '0';
            if ((place & 1) == 1) {
                digit *= 2;
                if (digit > 9) digit -= 9;
            }
            sum += digit;
        }
        return sum % 10 == 0;
    }
}
