package org.maillage.shared.http;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * A kind of record that others may refer to by kind and id, where a direct reference would go against the arrow between the
 * packages. Each feature implements it for its own; {@link References} asks them all.
 */
public interface Referable {

    /** The word of the feature: {@code actors}. */
    String kind();

    /** Those of the ids that the caller may read, each with its name. */
    Map<UUID, Reference> find(Collection<UUID> ids);
}
