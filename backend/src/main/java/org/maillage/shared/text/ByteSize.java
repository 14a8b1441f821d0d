package org.maillage.shared.text;

import java.text.NumberFormat;
import java.util.Locale;

/** A number of bytes as people say it, in their language: 1 Mo, 1 MB. Counted in powers of 1024, as files are. */
public record ByteSize(long bytes) {

    private static final String[] FRENCH = {"octets", "ko", "Mo", "Go", "To"};
    private static final String[] ENGLISH = {"bytes", "kB", "MB", "GB", "TB"};
    private static final int STEP = 1024;

    /** With one decimal at most, and a no-break space before the unit. */
    public String in(Locale locale) {
        String[] units = "en".equals(locale.getLanguage()) ? ENGLISH : FRENCH;
        double value = bytes;
        int unit = 0;
        while (value >= STEP && unit < units.length - 1) {
            value /= STEP;
            unit++;
        }
        NumberFormat number = NumberFormat.getInstance(locale);
        number.setMaximumFractionDigits(1);
        return number.format(value) + '\u00a0' + units[unit];
    }
}
