package org.maillage.imports.naming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.events.EventBatch;
import org.maillage.shared.text.Normalised;

/** Events that a file names: by the source's own key, or by the title of one of the caller's organisation. */
@ApplicationScoped
public class NamedEvents {

    @Inject
    EventBatch events;

    public Named find(Collection<String> texts, String source) {
        List<EventBatch.Titled> titled = events.ownWithTitles(
                texts.stream().map(Normalised::of).distinct().toList());
        return new Named(
                events.byExternalIds(source, texts).entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey(),
                                entry -> entry.getValue().id())),
                titled.stream()
                        .collect(Collectors.groupingBy(
                                EventBatch.Titled::titleKey,
                                Collectors.mapping((EventBatch.Titled one) -> (UUID) one.id(), Collectors.toList()))));
    }
}
