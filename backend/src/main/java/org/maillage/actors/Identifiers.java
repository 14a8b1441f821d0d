package org.maillage.actors;

import java.util.regex.Pattern;

/**
 * The French State's identifiers of organisations. SIREN and SIRET carry a Luhn check digit, except the
 * establishments of La Poste (SIREN 356000000), whose SIRET digits add up to a multiple of 5 (source: INSEE).
 */
public final class Identifiers {

    private static final Pattern SIREN = Pattern.compile("[0-9]{9}");
    private static final Pattern SIRET = Pattern.compile("[0-9]{14}");
    private static final Pattern RNA = Pattern.compile("W[0-9][0-9A-Z][0-9]{7}");
    private static final String LA_POSTE = "356000000";

    private Identifiers() {}

    /** Nine digits, whatever the check digit. */
    public static boolean looksLikeSiren(String text) {
        return SIREN.matcher(text).matches();
    }

    /** Fourteen digits, whatever the check digit. */
    public static boolean looksLikeSiret(String text) {
        return SIRET.matcher(text).matches();
    }

    public static boolean isSiren(String text) {
        return looksLikeSiren(text) && luhn(text);
    }

    public static boolean isSiret(String text) {
        if (!looksLikeSiret(text)) {
            return false;
        }
        if (luhn(text)) {
            return true;
        }
        return text.startsWith(LA_POSTE) && text.chars().map(c -> c - '0').sum() % 5 == 0;
    }

    /** Number in the national register of associations: {@code W}, digit, digit or capital, seven digits. */
    public static boolean isRna(String text) {
        return RNA.matcher(text).matches();
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0 && digits.chars().anyMatch(c -> c != '0');
    }
}
