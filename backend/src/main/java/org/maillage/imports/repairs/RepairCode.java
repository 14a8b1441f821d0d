package org.maillage.imports.repairs;

import java.util.Locale;

/** What was mended in a cell. The wire code is the name in lower-kebab. */
public enum RepairCode {
    /** Blanks around the text removed, or unusual blanks made plain. Too frequent to be told row by row. */
    BLANKS_REMOVED(true),
    /** A word that stands for nothing, such as NULL or #N/D, read as an empty cell. */
    EMPTY_WORD(true),
    /** Letters and their accents, written apart, joined. */
    ACCENTS_JOINED(true),
    /** Invisible control characters removed. */
    CONTROL_CHARACTERS_REMOVED(false),
    /** « Ã© » read as « é »: the text had been decoded twice. */
    ACCENTS_RESTORED(false),
    /** « &amp;amp; » read as « & ». */
    HTML_DECODED(false),
    /** Tags of HTML removed. */
    TAGS_REMOVED(false),
    /** Blanks, dots or dashes inside a number or code removed. */
    SEPARATORS_REMOVED(true),
    /** « 29600.0 » read as « 29600 ». */
    DECIMAL_REMOVED(false),
    /** A zero that a spreadsheet took from the front put back. */
    LEADING_ZERO_RESTORED(false),
    /** A number in scientific notation written out; only where every digit is there. */
    EXPONENT_WRITTEN_OUT(false),
    /** « CEDEX » or a country's letter removed from a postcode. */
    POSTCODE_CLEANED(false),
    /** A website given without https://. */
    SCHEME_ADDED(true),
    /** The days since 1900 of a spreadsheet read as a date. */
    EXCEL_DATE(false),
    /** A date written another way than yyyy-MM-dd. */
    DATE_REWRITTEN(true),
    /** « 1h30 » read as 90 minutes. */
    DURATION_READ(false),
    /** A date that means « none », such as 0001-01-01, read as an empty cell. */
    EMPTY_DATE(true),
    /** A comma read as the decimal point. */
    DECIMAL_COMMA(true),
    /** A word read as a term of a vocabulary. */
    TERM_RECOGNISED(true),
    /** A word that no vocabulary knows left out; the row is kept. */
    TERM_UNKNOWN(false),
    /** A text holds characters that the encoding could not read; they stay as they are. */
    UNREADABLE_CHARACTER(false),
    /** A value left out because it cannot be right, where the rest of the row is worth keeping. */
    VALUE_LEFT_OUT(false),
    /** A person who would be shown to the network without a dated agreement and its source stays with the organisation. */
    CONSENT_INCOMPLETE(false),
    /** The commune found by its name and postcode. */
    MUNICIPALITY_FOUND(true),
    /** The commune of a former code read as its successor. */
    MUNICIPALITY_SUCCEEDED(false),
    /** No commune answers to this code, name or postcode; the address is kept without one. */
    MUNICIPALITY_UNKNOWN(false);

    private final boolean minor;

    RepairCode(boolean minor) {
        this.minor = minor;
    }

    /** Whether it is only counted for the whole file, and not told beside the row. */
    public boolean isMinor() {
        return minor;
    }

    /** The code on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
