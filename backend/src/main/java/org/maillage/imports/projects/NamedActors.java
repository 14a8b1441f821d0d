package org.maillage.imports.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.actors.ActorKeys;
import org.maillage.actors.ActorReferences;
import org.maillage.imports.records.RecordRow;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.text.Normalised;

/** Actors that a file names: by the source's own key, by SIRET, or by a name that one alone goes by. Those one sees. */
@ApplicationScoped
class NamedActors {

    @Inject
    ActorKeys keys;

    @Inject
    ActorReferences references;

    /** The names in a cell, between bars, semicolons or line ends: names hold commas. */
    static List<String> names(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split("[|;\\n]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }

    Found find(List<RecordRow> rows, String source) {
        Set<String> texts = new LinkedHashSet<>();
        rows.forEach(row -> {
            texts.addAll(names(row.get("holders")));
            texts.addAll(names(row.get("became")));
        });
        Set<String> normalised = texts.stream().map(Normalised::of).collect(Collectors.toSet());
        return new Found(
                keys.byExternalIds(source, texts),
                keys.bySirets(texts.stream().map(Found::digits).collect(Collectors.toSet())),
                references.byNames(normalised));
    }

    /** What was found for a portion of rows. */
    record Found(Map<String, UUID> byKey, Map<String, UUID> bySiret, Map<String, List<UUID>> byName) {

        private static String digits(String text) {
            return text.replaceAll("[\\s.]", "");
        }

        /** The actor, or null after a violation was added; null for null. */
        UUID require(String field, String text, List<Violation> violations) {
            if (text == null) {
                return null;
            }
            UUID known = byKey.getOrDefault(text, bySiret.get(digits(text)));
            List<UUID> named = byName.getOrDefault(Normalised.of(text), List.of());
            if (known != null || named.size() == 1) {
                return known == null ? named.get(0) : known;
            }
            violations.add(
                    named.isEmpty()
                            ? Violation.of("/" + field, ErrorCode.UNKNOWN_REFERENCE, text)
                            : Violation.of(
                                    "/" + field,
                                    ErrorCode.AMBIGUOUS_REFERENCE,
                                    text,
                                    named.stream().map(UUID::toString).collect(Collectors.joining(", "))));
            return null;
        }
    }
}
