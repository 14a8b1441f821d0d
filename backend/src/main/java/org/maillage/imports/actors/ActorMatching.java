package org.maillage.imports.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.actors.ActorBatch;
import org.maillage.actors.ActorKeys;
import org.maillage.actors.ActorView;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Normalised;

/** Finds the actors that rows speak of, in bulk: one statement per kind of key. Sees only what the caller may read. */
@ApplicationScoped
class ActorMatching {

    @Inject
    ActorKeys keys;

    @Inject
    ActorBatch batch;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    /** What was found for a portion of rows. */
    record Found(
            Map<String, UUID> byExternalId,
            Map<String, UUID> bySiret,
            Map<String, UUID> byRna,
            Map<String, UUID> byName,
            Map<UUID, ActorView> views) {

        /** The actors that the identifiers of a row name, the surest first; more than one when they disagree. */
        List<UUID> identified(ActorDraft row) {
            return Stream.of(
                            row.externalId == null ? null : byExternalId.get(row.externalId),
                            row.siret == null ? null : bySiret.get(row.siret),
                            row.rna == null ? null : byRna.get(row.rna))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }

        /** The actor of the same name in the same municipality, or null. */
        UUID sameName(ActorDraft row) {
            return byName.get(nameKey(row));
        }
    }

    /** Name and place of a row as one key. */
    static String nameKey(ActorDraft row) {
        return row.type.code() + "|" + Normalised.of(row.displayName()) + "|"
                + (row.municipality == null ? "" : row.municipality);
    }

    Found find(List<ActorRow> rows, String source) {
        Set<String> externalIds = new HashSet<>();
        Set<String> sirets = new HashSet<>();
        Set<String> rnas = new HashSet<>();
        List<ActorDraft> named = new ArrayList<>(rows.size());
        for (ActorRow row : rows) {
            if (row.isRefused()) {
                continue;
            }
            ActorDraft draft = row.draft();
            add(externalIds, draft.externalId);
            add(sirets, draft.siret);
            add(rnas, draft.rna);
            named.add(draft);
        }
        Map<String, UUID> byExternalId = keys.byExternalIds(source, externalIds);
        Map<String, UUID> bySiret = keys.bySirets(sirets);
        Map<String, UUID> byRna = keys.byRnas(rnas);
        Map<String, UUID> byName = byName(named);
        Set<UUID> ids = new HashSet<>(byExternalId.values());
        ids.addAll(bySiret.values());
        ids.addAll(byRna.values());
        ids.addAll(byName.values());
        return new Found(byExternalId, bySiret, byRna, byName, ids.isEmpty() ? Map.of() : batch.views(ids));
    }

    private static void add(Set<String> keys, String key) {
        if (key != null) {
            keys.add(key);
        }
    }

    private Map<String, UUID> byName(List<ActorDraft> rows) {
        Map<String, UUID> found = new HashMap<>();
        if (rows.isEmpty()) {
            return found;
        }
        List<String> types = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> municipalities = new ArrayList<>();
        for (ActorDraft row : rows) {
            types.add(row.type.code());
            names.add(Normalised.of(row.displayName()));
            municipalities.add(row.municipality == null ? "" : row.municipality);
        }
        sql
                .file("imports/same-name")
                .set("types", types)
                .set("names", names)
                .set("municipalities", municipalities)
                .set("organisation", current.organisationId())
                .stream(row -> found.put(
                row.text("type") + "|" + row.text("name_key") + "|" + row.text("municipality"), row.id("id")));
        return found;
    }
}
