package org.maillage.territories;

import java.util.List;
import java.util.Optional;

/**
 * What an address says about its municipality: one, several that could be meant, or none.
 *
 * @param how what had to be understood to find the one; null unless there is exactly one
 */
public record MunicipalityMatch(List<OfficialTerritory> candidates, How how) {

    /** In the order of trust; an import reports all but {@link #DIRECT} as a repair or a remark. */
    public enum How {
        /** Code, or name with its postcode, as written. */
        DIRECT,
        /** The code, name or district is a former one. */
        FORMER,
        /** A digit or ".0" that a spreadsheet took or added was put right. */
        REPAIRED_CODE,
        /** The postcode isn't this municipality's (CEDEX or an error); the name is unique in the department. */
        OTHER_POSTCODE,
        /** The name is spelt differently, and only one municipality of that postcode comes close. */
        CLOSE_NAME
    }

    private static final MunicipalityMatch NONE = new MunicipalityMatch(List.of(), null);

    static MunicipalityMatch none() {
        return NONE;
    }

    static MunicipalityMatch exact(OfficialTerritory municipality, How how) {
        return new MunicipalityMatch(List.of(municipality), how);
    }

    static MunicipalityMatch ambiguous(List<OfficialTerritory> candidates) {
        return candidates.isEmpty() ? NONE : new MunicipalityMatch(List.copyOf(candidates), null);
    }

    public boolean isExact() {
        return how != null;
    }

    /** Several could be meant, or one that the rest of the address contradicts. */
    public boolean isAmbiguous() {
        return how == null && !candidates.isEmpty();
    }

    public Optional<OfficialTerritory> municipality() {
        return isExact() ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
