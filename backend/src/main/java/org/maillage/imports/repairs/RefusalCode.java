package org.maillage.imports.repairs;

import java.util.Locale;

/** Why a cell cannot be read as the value of its field; its row is rejected. The wire code is the name in lower-kebab. */
public enum RefusalCode {
    NUL_CHARACTER,
    NOT_A_SIRET,
    NOT_A_SIREN,
    NOT_AN_RNA,
    /** A number in scientific notation from which a spreadsheet has cut digits. */
    DIGITS_LOST,
    NOT_A_POSTCODE,
    NOT_A_PHONE,
    NOT_AN_EMAIL,
    NOT_A_WEBSITE,
    NOT_A_COORDINATE,
    NOT_A_DATE,
    NOT_A_DURATION,
    NOT_A_BOOLEAN,
    UNKNOWN_TERM,
    /** More filled cells than there are columns: the row is shifted. */
    TOO_MANY_CELLS,
    TOO_LONG,
    MISSING;

    /** The code on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
