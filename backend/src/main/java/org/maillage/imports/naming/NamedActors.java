package org.maillage.imports.naming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.actors.ActorKeys;
import org.maillage.actors.ActorReferences;
import org.maillage.shared.text.Normalised;

/** Actors that a file names: by the source's own key, by SIRET, or by a name that one alone goes by. Those one sees. */
@ApplicationScoped
public class NamedActors {

    @Inject
    ActorKeys keys;

    @Inject
    ActorReferences references;

    public Named find(Collection<String> texts, String source) {
        Map<String, String> digits =
                texts.stream().collect(Collectors.toMap(text -> text, NamedActors::digits, (a, b) -> a));
        Map<String, UUID> bySiret = keys.bySirets(digits.values());
        Map<String, UUID> byKey = new HashMap<>();
        digits.forEach((text, siret) -> {
            if (bySiret.containsKey(siret)) {
                byKey.put(text, bySiret.get(siret));
            }
        });
        byKey.putAll(keys.byExternalIds(source, texts));
        return new Named(
                byKey, references.byNames(texts.stream().map(Normalised::of).collect(Collectors.toSet())));
    }

    private static String digits(String text) {
        return text.replaceAll("[\\s.]", "");
    }
}
