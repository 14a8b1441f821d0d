package org.maillage.territories;

import java.util.List;

/**
 * A territory of the official code, as the reference file gives it.
 *
 * @param population municipal population in inhabitants, null where nobody counted
 * @param populationYear reference year of that population, null when its parts are of several years
 * @param postcodes sorted; of a municipality only
 * @param parents what contains it, smallest first: EPCI, department, region. An EPCI lists every department and
 *     region where it has a municipality, although it may lie only partly inside
 */
public record OfficialTerritory(
        TerritoryRef ref,
        String name,
        Integer population,
        Integer populationYear,
        List<String> postcodes,
        List<TerritoryRef> parents) {

    public String code() {
        return ref.code();
    }

    /** The code of its department, or null for one that isn't a municipality. */
    String department() {
        return parents.stream()
                .filter(parent -> parent.kind() == TerritoryKind.DEPARTMENT)
                .map(TerritoryRef::code)
                .findFirst()
                .orElse(null);
    }
}
