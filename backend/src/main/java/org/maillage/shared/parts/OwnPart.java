package org.maillage.shared.parts;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** What one organisation keeps for itself of one record. */
public record OwnPart(String internalDescription, List<ExternalId> externalIds) {

    public boolean isEmpty() {
        return internalDescription == null && externalIds.isEmpty();
    }

    /** The keys with this one among them. */
    public static List<ExternalId> with(List<ExternalId> keys, ExternalId key) {
        return keys.contains(key)
                ? keys
                : Stream.concat(keys.stream(), Stream.of(key)).toList();
    }

    /** The same keys in the order in which they are kept: another order alone is no change. */
    public static List<ExternalId> inOrderOf(List<ExternalId> kept, List<ExternalId> keys) {
        return kept.size() == keys.size() && new HashSet<>(kept).equals(new HashSet<>(keys)) ? kept : keys;
    }
}
