package org.maillage.territories;

import java.util.List;
import java.util.Optional;

/**
 * What a written reference means.
 *
 * @param ref the territory, or null when unknown or ambiguous. That an area exists isn't known here
 * @param resolvedFrom the former code that was asked for, else null
 * @param candidates two or more when a bare code names several kinds, else empty
 */
public record TerritoryLookup(TerritoryRef ref, String resolvedFrom, List<TerritoryRef> candidates) {

    static TerritoryLookup unknown() {
        return new TerritoryLookup(null, null, List.of());
    }

    static TerritoryLookup of(TerritoryRef ref) {
        return new TerritoryLookup(ref, null, List.of());
    }

    static TerritoryLookup ofFormer(String code, TerritoryRef successor) {
        return new TerritoryLookup(successor, code, List.of());
    }

    static TerritoryLookup ambiguous(List<TerritoryRef> candidates) {
        return new TerritoryLookup(null, null, List.copyOf(candidates));
    }

    public Optional<TerritoryRef> territory() {
        return Optional.ofNullable(ref);
    }

    public boolean isAmbiguous() {
        return !candidates.isEmpty();
    }
}
