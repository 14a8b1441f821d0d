package org.maillage.territories;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The five kinds of territory, from the smallest official one up; an area is a named set of municipalities. */
public enum TerritoryKind {
    MUNICIPALITY,
    EPCI,
    DEPARTMENT,
    REGION,
    AREA;

    private final String wire = name().toLowerCase(Locale.ROOT);

    /** The word used in references, in JSON and in the database: {@code municipality}. */
    @JsonValue
    public String wire() {
        return wire;
    }

    /** @throws IllegalArgumentException for a word that names no kind */
    @JsonCreator
    public static TerritoryKind of(String wire) {
        return find(wire).orElseThrow(() -> new IllegalArgumentException("Unknown territory kind"));
    }

    public static Optional<TerritoryKind> find(String wire) {
        return Stream.of(values()).filter(kind -> kind.wire.equals(wire)).findFirst();
    }
}
