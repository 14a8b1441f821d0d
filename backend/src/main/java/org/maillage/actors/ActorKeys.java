package org.maillage.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.errors.DatabaseProblems;
import org.maillage.shared.errors.ErrorCode;
import org.maillage.shared.errors.Violation;
import org.maillage.shared.parts.ExternalId;
import org.maillage.shared.sql.Row;
import org.maillage.shared.sql.Sql;

/**
 * Finds actors by the keys that identify them: an organisation's own external ids, SIRET, RNA. Only rows that the
 * caller may read are found, and SIREN never is a key: it names a company, not a place.
 */
@ApplicationScoped
public class ActorKeys {

    @Inject
    Sql sql;

    @Inject
    CurrentCaller caller;

    static {
        DatabaseProblems.register("actors_siret_unique", "/siret", ErrorCode.DUPLICATE);
        DatabaseProblems.register("actors_rna_unique", "/rna", ErrorCode.DUPLICATE);
        DatabaseProblems.register("actors_member_unique", "/organisationId", ErrorCode.DUPLICATE);
        DatabaseProblems.register("actor_external_ids_unique", "/externalIds", ErrorCode.DUPLICATE);
    }

    public Optional<UUID> byExternalId(String source, String externalId) {
        return Optional.ofNullable(byExternalIds(source, List.of(externalId)).get(externalId));
    }

    /** Actor by external id, of the caller's organisation and one source. */
    public Map<String, UUID> byExternalIds(String source, Collection<String> externalIds) {
        return externalIds.isEmpty()
                ? Map.of()
                : map(sql.text("select external_id as key, actor_id as id from actor_external_ids"
                                + " where organisation_id = cast(:organisation as uuid) and source = :source"
                                + " and external_id = any(:ids)")
                        .set("organisation", caller.organisationId())
                        .set("source", source)
                        .set("ids", externalIds)
                        .list(Pair::of));
    }

    public Map<String, UUID> bySirets(Collection<String> sirets) {
        return sirets.isEmpty()
                ? Map.of()
                : map(sql.text("select siret as key, id from actors where siret = any(:sirets)")
                        .set("sirets", sirets)
                        .list(Pair::of));
    }

    /** Among actors without a parent, for whom RNA is unique. */
    public Map<String, UUID> byRnas(Collection<String> rnas) {
        return rnas.isEmpty()
                ? Map.of()
                : map(sql.text("select rna as key, id from actors where rna = any(:rnas) and parent_id is null")
                        .set("rnas", rnas)
                        .list(Pair::of));
    }

    boolean organisationExists(UUID organisationId) {
        return sql.text("select 1 from organisations where id = :id")
                .set("id", organisationId)
                .find(row -> true)
                .isPresent();
    }

    /** Which identifiers of the input another actor has; the database's own constraints catch the race. */
    List<Violation> taken(ActorInput input, UUID self) {
        List<Violation> found = new ArrayList<>();
        if (input.siret() != null && other(bySirets(List.of(input.siret())), self)) {
            found.add(Violation.of("/siret", ErrorCode.DUPLICATE));
        }
        if (input.rna() != null && input.parentId() == null && other(byRnas(List.of(input.rna())), self)) {
            found.add(Violation.of("/rna", ErrorCode.DUPLICATE));
        }
        for (int i = 0; i < input.externalIds().size(); i++) {
            ExternalId key = input.externalIds().get(i);
            if (other(byExternalIds(key.source(), List.of(key.id())), self)) {
                found.add(Violation.of("/externalIds/" + i, ErrorCode.DUPLICATE));
            }
        }
        return found;
    }

    private static boolean other(Map<String, UUID> found, UUID self) {
        return found.values().stream().anyMatch(id -> !id.equals(self));
    }

    private static Map<String, UUID> map(List<Pair> pairs) {
        Map<String, UUID> map = new HashMap<>();
        pairs.forEach(pair -> map.put(pair.key(), pair.id()));
        return map;
    }

    private record Pair(String key, UUID id) {
        static Pair of(Row row) {
            return new Pair(row.text("key"), row.id("id"));
        }
    }
}
