package org.maillage.shared.text;

import java.util.regex.Pattern;

/**
 * A text made safe for spreadsheets, which would run a cell that begins like a formula (source: OWASP, CSV
 * injection). An apostrophe is put before it; {@link #read} takes it away again. Plain numbers and phone numbers stay.
 */
public final class CsvCell {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("^[+-]?[0-9][0-9 ().,/-]*$");

    private CsvCell() {}

    public static String of(String text) {
        if (text == null) {
            return "";
        }
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** The text of a cell as {@link #of} was given it. */
    public static String read(String cell) {
        boolean guarded = cell.length() > 1
                && cell.charAt(0) == '\''
                && FORMULA.matcher(cell.substring(1)).matches();
        return guarded ? cell.substring(1) : cell;
    }
}
