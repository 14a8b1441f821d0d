package org.maillage.imports.mapping;

import java.util.Locale;
import org.maillage.imports.repairs.Contacts;
import org.maillage.imports.repairs.Dates;
import org.maillage.imports.repairs.Identifiers;
import org.maillage.imports.repairs.Places;

/** What the values of a column can be recognised as, whatever its title. */
public enum ContentKind {
    SIRET(0.8, 0.6, true),
    SIREN(0.8, 0.55, true),
    RNA(0.8, 0.8, true),
    EMAIL(0.8, 0.75, true),
    PHONE(0.8, 0.65, true),
    WEBSITE(0.8, 0.6, true),
    /** Most French postcodes end in 0, municipality codes do not: that is how the two are told apart. */
    POSTCODE(0.8, 0.5, true),
    MUNICIPALITY(0.95, 0.45, false),
    LONGITUDE(2, 0, false),
    LATITUDE(2, 0, false),
    DATE(2, 0, false),
    /** Any text: the title alone decides. */
    TEXT(2, 0, true);

    private final double shareAlone;
    private final double confidenceAlone;
    private final boolean titleSuffices;

    ContentKind(double shareAlone, double confidenceAlone, boolean titleSuffices) {
        this.shareAlone = shareAlone;
        this.confidenceAlone = confidenceAlone;
        this.titleSuffices = titleSuffices;
    }

    /** Share of the values (0 to 1) from which the contents alone decide; above 1 they never do. */
    double shareAlone() {
        return shareAlone;
    }

    /** Confidence (0 to 1) of a guess made from contents alone. */
    double confidenceAlone() {
        return confidenceAlone;
    }

    /** Whether a clear title is followed even where the values are wrong, so that the report can say what is wrong. */
    boolean titleSuffices() {
        return titleSuffices;
    }

    /** Whether a value, trimmed and not empty, is one of this kind, spreadsheet damage included. */
    boolean matches(String value) {
        return switch (this) {
            case SIRET -> Identifiers.isSiret(digits(value)) || Identifiers.isSiret("0" + digits(value));
            case SIREN -> Identifiers.isSiren(digits(value));
            case RNA -> Identifiers.isRna(value.toUpperCase(Locale.ROOT));
            case EMAIL -> Contacts.isEmail(value);
            case PHONE -> Contacts.isPhone(value);
            case WEBSITE -> Contacts.isWebsite(value);
            case POSTCODE -> Places.isPostcode(fiveDigits(value)) && !value.startsWith("99");
            case MUNICIPALITY -> Places.isMunicipalityCode(fiveDigits(value));
            case LONGITUDE -> isCoordinate(value, 180);
            case LATITUDE -> isCoordinate(value, 90);
            case DATE -> Dates.isDate(value) || value.matches("[2-7]\\d{4}(\\.0)?");
            case TEXT -> true;
        };
    }

    private static String digits(String value) {
        String whole = value.endsWith(".0") ? value.substring(0, value.length() - 2) : value;
        return whole.replaceAll("[\\s\\u00A0\\u202F.-]", "");
    }

    private static String fiveDigits(String value) {
        String whole = value.endsWith(".0") ? value.substring(0, value.length() - 2) : value;
        return whole.matches("[1-9]\\d{3}") ? "0" + whole : whole;
    }

    private static boolean isCoordinate(String value, double bound) {
        Double degrees = Places.degrees(value.replace(',', '.'));
        return degrees != null && Math.abs(degrees) <= bound;
    }
}
