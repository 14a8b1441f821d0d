package org.maillage.territories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The whole official code in memory, immutable, read once per process: references of many rows are resolved here
 * without a query. Areas are in the database alone.
 */
public final class TerritoryIndex {

    private final int edition;
    private final Map<TerritoryRef, OfficialTerritory> territories = new HashMap<>(80_000);
    private final Map<String, FormerMunicipality> former = new HashMap<>();
    private final Map<String, List<FormerMunicipality>> formerBySuccessor = new HashMap<>();
    private final Map<TerritoryRef, List<OfficialTerritory>> children = new HashMap<>();
    private final MunicipalityMatcher matcher;

    TerritoryIndex(TerritoryReference reference) {
        edition = reference.edition();
        for (OfficialTerritory territory : reference.territories()) {
            territories.put(territory.ref(), territory);
            territory
                    .parents()
                    .forEach(parent -> children.computeIfAbsent(parent, key -> new ArrayList<>())
                            .add(territory));
        }
        for (FormerMunicipality one : reference.former()) {
            former.put(one.code(), one);
            formerBySuccessor
                    .computeIfAbsent(one.successor(), key -> new ArrayList<>())
                    .add(one);
        }
        matcher = new MunicipalityMatcher(this, reference);
    }

    static TerritoryIndex load() {
        return new TerritoryIndex(TerritoryReference.read());
    }

    /** Year of the official code. */
    public int edition() {
        return edition;
    }

    /** Reads {@code kind:code}, a bare code that one kind alone has, a former municipality code, or an area's id. */
    public TerritoryLookup find(String reference) {
        String text = reference == null ? "" : reference.strip();
        Optional<TerritoryRef> full = TerritoryRef.parse(text);
        if (full.isPresent()) {
            return lookUp(full.get());
        }
        if (isAreaId(text)) {
            return TerritoryLookup.of(new TerritoryRef(TerritoryKind.AREA, text));
        }
        List<TerritoryLookup> meanings = Stream.of(TerritoryKind.values())
                .filter(kind -> kind != TerritoryKind.AREA)
                .map(kind -> lookUp(new TerritoryRef(kind, text)))
                .filter(lookup -> lookup.ref() != null)
                .toList();
        return switch (meanings.size()) {
            case 0 -> TerritoryLookup.unknown();
            case 1 -> meanings.get(0);
            default ->
                TerritoryLookup.ambiguous(
                        meanings.stream().map(TerritoryLookup::ref).toList());
        };
    }

    private TerritoryLookup lookUp(TerritoryRef ref) {
        if (ref.kind() == TerritoryKind.AREA) {
            return isAreaId(ref.code()) ? TerritoryLookup.of(ref) : TerritoryLookup.unknown();
        }
        if (territories.containsKey(ref)) {
            return TerritoryLookup.of(territories.get(ref).ref());
        }
        FormerMunicipality one = ref.kind() == TerritoryKind.MUNICIPALITY ? former.get(ref.code()) : null;
        return one == null
                ? TerritoryLookup.unknown()
                : TerritoryLookup.ofFormer(one.code(), TerritoryRef.municipality(one.successor()));
    }

    private static boolean isAreaId(String text) {
        try {
            return text.length() == 36 && UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    public Optional<OfficialTerritory> get(TerritoryRef ref) {
        return Optional.ofNullable(territories.get(ref));
    }

    /** @throws IllegalArgumentException for what {@link #find} didn't give */
    public OfficialTerritory require(TerritoryRef ref) {
        return get(ref).orElseThrow(() -> new IllegalArgumentException("Unknown territory " + ref));
    }

    /** The municipality of a present or former five-character code. */
    public Optional<OfficialTerritory> municipality(String code) {
        FormerMunicipality one = former.get(code);
        return get(TerritoryRef.municipality(one == null ? code : one.successor()));
    }

    /** The codes that ended in this municipality. */
    public List<FormerMunicipality> formerOf(OfficialTerritory municipality) {
        return formerBySuccessor.getOrDefault(municipality.code(), List.of());
    }

    /** Its EPCI, department and region; what an EPCI touches, even if it crosses a border. */
    public List<TerritoryRef> parents(TerritoryRef ref) {
        return get(ref).map(OfficialTerritory::parents).orElse(List.of());
    }

    /** All that have it among their parents, of every kind, in the order of the codes. */
    public List<OfficialTerritory> children(TerritoryRef ref) {
        return children.getOrDefault(ref, List.of());
    }

    /** The codes of the municipalities in it, itself for a municipality. */
    public List<String> municipalitiesOf(TerritoryRef ref) {
        return ref.kind() == TerritoryKind.MUNICIPALITY
                ? List.of(ref.code())
                : children(ref).stream()
                        .filter(child -> child.ref().kind() == TerritoryKind.MUNICIPALITY)
                        .map(OfficialTerritory::code)
                        .toList();
    }

    /**
     * Itself and all that contains it entirely: the answer to "in or below". Unlike {@link #parents}, an EPCI of two
     * departments is in neither. The table {@code territory_ancestors} says the same, areas included.
     */
    public Set<TerritoryRef> ancestors(TerritoryRef ref) {
        Set<TerritoryRef> ancestors = new LinkedHashSet<>();
        ancestors.add(ref);
        List<TerritoryRef> parents = parents(ref);
        for (TerritoryRef parent : parents) {
            if (ref.kind() != TerritoryKind.EPCI
                    || parents.stream()
                                    .filter(other -> other.kind() == parent.kind())
                                    .count()
                            == 1) {
                ancestors.add(parent);
            }
        }
        return ancestors;
    }

    /** The municipalities that La Poste serves under a postcode of five digits; none for a CEDEX. */
    public List<OfficialTerritory> municipalitiesOfPostcode(String postcode) {
        return matcher.ofPostcode(postcode);
    }

    /** The known postcodes with these first digits. */
    Stream<String> postcodesFrom(String beginning) {
        return matcher.postcodesFrom(beginning);
    }

    /**
     * Finds the municipality that an address names; each argument may be null or as badly written as spreadsheets
     * are: "ST AGREVE", "AUBENAS CEDEX", "7510", "7235.0", a former code.
     */
    public MunicipalityMatch matchMunicipality(String name, String postcode, String code) {
        return matcher.match(name, postcode, code);
    }

    Collection<OfficialTerritory> all() {
        return territories.values();
    }

    @ApplicationScoped
    static class Loader {
        @Produces
        @Singleton
        TerritoryIndex index() {
            return load();
        }
    }
}
