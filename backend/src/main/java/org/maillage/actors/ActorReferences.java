package org.maillage.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.http.Referable;
import org.maillage.shared.http.Reference;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Coded;

/** Actors as other features refer to them: those that the caller may read. */
@ApplicationScoped
public class ActorReferences implements Referable {

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    /** An actor by name, and what it is. */
    public record Named(Reference reference, ActorType type) {}

    @Override
    public String kind() {
        return ActorService.RESOURCE;
    }

    @Override
    public Map<UUID, Reference> find(Collection<UUID> ids) {
        Map<UUID, Reference> found = new HashMap<>();
        named(ids).forEach((id, actor) -> found.put(id, actor.reference()));
        return found;
    }

    /** Actors by name (normalised), among those that the caller may read; archived ones apart. */
    public Map<String, List<UUID>> byNames(Collection<String> names) {
        Map<String, List<UUID>> found = new HashMap<>();
        if (!names.isEmpty()) {
            sql
                    .text("select a.id, a.name_key from " + ActorReader.ACTORS
                            + " where a.name_key = any(cast(:names as varchar[]) collate \"C\")"
                            + " and a.archived_at is null and " + ActorReader.READABLE)
                    .set("names", names)
                    .set("organisation", current.organisationId())
                    .stream(row -> found.computeIfAbsent(row.text("name_key"), any -> new ArrayList<>())
                    .add(row.id("id")));
        }
        return found;
    }

    /** Those of the ids that the caller may read. */
    public Map<UUID, Named> named(Collection<UUID> ids) {
        Map<UUID, Named> found = new HashMap<>();
        if (!ids.isEmpty()) {
            sql
                    .text("select a.id, a.name, a.type from " + ActorReader.ACTORS + " where a.id = any(:ids) and "
                            + ActorReader.READABLE)
                    .set("ids", ids)
                    .set("organisation", current.organisationId())
                    .stream(row -> found.put(
                    row.id("id"),
                    new Named(
                            Reference.of(row.id("id"), row.text("name")),
                            Coded.of(ActorType.class, row.text("type")))));
        }
        return found;
    }
}
