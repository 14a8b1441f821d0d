package org.maillage.territories;

import java.util.Optional;

/**
 * The key of a territory, written {@code municipality:07235}, {@code epci:200072007} or {@code area:<uuid>}.
 * Codes are those of the official code (COG) and of SIREN for an EPCI: text, with leading zeros and 2A/2B.
 */
public record TerritoryRef(TerritoryKind kind, String code) {

    public static TerritoryRef municipality(String code) {
        return new TerritoryRef(TerritoryKind.MUNICIPALITY, code);
    }

    /** Reads {@code kind:code}; empty for anything else, a bare code included. */
    static Optional<TerritoryRef> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon == text.length() - 1) {
            return Optional.empty();
        }
        return TerritoryKind.find(text.substring(0, colon))
                .map(kind -> new TerritoryRef(kind, text.substring(colon + 1).strip()));
    }

    @Override
    public String toString() {
        return kind.wire() + ":" + code;
    }
}
