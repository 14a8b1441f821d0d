package org.maillage.shared.http;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** References by kind and id, looked up with whichever feature has that kind. */
@ApplicationScoped
public class References {

    private final Map<String, Referable> kinds;

    @Inject
    References(@All List<Referable> all) {
        kinds = all.stream().collect(Collectors.toMap(Referable::kind, Function.identity()));
    }

    public boolean isKind(String kind) {
        return kinds.containsKey(kind);
    }

    /** The record, if the caller may read it. */
    public Optional<Reference> find(String kind, UUID id) {
        return Optional.ofNullable(find(kind, List.of(id)).get(id));
    }

    /** Those of the ids that the caller may read; none of an unknown kind. */
    public Map<UUID, Reference> find(String kind, Collection<UUID> ids) {
        return ids.isEmpty() || !isKind(kind) ? Map.of() : kinds.get(kind).find(ids);
    }
}
