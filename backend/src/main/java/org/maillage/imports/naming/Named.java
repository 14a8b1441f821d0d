package org.maillage.imports.naming;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.text.Normalised;

/**
 * The records that the texts of some rows name.
 *
 * @param byKey record by the text that is its key
 * @param byName records by normalised name
 */
public record Named(Map<String, UUID> byKey, Map<String, List<UUID>> byName) {

    /** The names in a cell, between bars, semicolons or line ends: names hold commas. */
    public static List<String> names(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split("[|;\\n]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }

    /** The one record that the text names, or null: none or several. */
    public UUID find(String text) {
        if (text == null) {
            return null;
        }
        List<UUID> named = byName.getOrDefault(Normalised.of(text), List.of());
        return byKey.containsKey(text) ? byKey.get(text) : named.size() == 1 ? named.get(0) : null;
    }

    /** The record, or null after a violation was added; null for null. */
    public UUID require(String field, String text, List<Violation> violations) {
        UUID found = find(text);
        if (text != null && found == null) {
            List<UUID> named = byName.getOrDefault(Normalised.of(text), List.of());
            violations.add(
                    named.isEmpty()
                            ? Violation.of("/" + field, ErrorCode.UNKNOWN_REFERENCE, text)
                            : Violation.of(
                                    "/" + field,
                                    ErrorCode.AMBIGUOUS_REFERENCE,
                                    text,
                                    named.stream().map(UUID::toString).collect(Collectors.joining(", "))));
        }
        return found;
    }
}
