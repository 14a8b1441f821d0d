package org.maillage.actors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.shared.access.Caller;
import org.maillage.shared.access.CurrentCaller;
import org.maillage.shared.sql.Sql;
import org.maillage.shared.text.Ids;

/** Writes sets of rows, each table with one statement: an imported chunk, and the lists of a single actor. */
@ApplicationScoped
class ActorWriter {

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    ObjectMapper json;

    /** The organisation's own part of one actor, as the caller read it. */
    record OwnPart(UUID actorId, int ownVersion, ActorInput input) {}

    /** The shared part of one actor; version 0 for a new one. */
    record SharedPart(UUID actorId, int version, ActorInput input) {}

    /** @return the actors whose part was written; a part that changed since the caller read it is missing */
    Set<UUID> writeOwn(List<OwnPart> parts) {
        if (parts.isEmpty()) {
            return Set.of();
        }
        List<Map<String, Object>> rows = parts.stream().map(ActorWriter::ownRow).toList();
        return new HashSet<>(sql.file("actors/write-own")
                .set("organisation", current.organisationId())
                .set("rows", text(rows))
                .list(row -> row.id("actor_id")));
    }

    void insert(List<SharedPart> parts) {
        if (parts.isEmpty()) {
            return;
        }
        Caller caller = current.require();
        sql.file("actors/insert-all")
                .set("organisation", caller.organisationId())
                .set("account", caller.accountId())
                .set("rows", rows(parts))
                .update();
    }

    /** @return the actors that were updated; one that changed since it was read is missing */
    Set<UUID> update(List<SharedPart> parts) {
        if (parts.isEmpty()) {
            return Set.of();
        }
        Caller caller = current.require();
        return new HashSet<>(sql.file("actors/update-all")
                .set("organisation", caller.organisationId())
                .set("account", caller.accountId())
                .set("rows", rows(parts))
                .list(row -> row.id("id")));
    }

    /** Replaces the links that the caller sees of one actor. */
    void writeLinks(UUID actorId, List<ActorInput.Link> links) {
        List<Map<String, Object>> rows = links.stream()
                .map(link -> {
                    Map<String, Object> row = new HashMap<>();
                    row.put("id", Ids.next());
                    row.put("to", link.actorId());
                    row.put("kind", link.kind());
                    row.put("from_date", link.from());
                    row.put("to_date", link.to());
                    return row;
                })
                .toList();
        sql.text(
                        "delete from actor_links where from_id = :id and (network or organisation_id = cast(:organisation as uuid))")
                .set("id", actorId)
                .set("organisation", current.organisationId())
                .update();
        if (!rows.isEmpty()) {
            sql.file("actors/insert-links")
                    .set("id", actorId)
                    .set("organisation", current.organisationId())
                    .set("rows", text(rows))
                    .update();
        }
    }

    private static Map<String, Object> ownRow(OwnPart part) {
        Map<String, Object> row = new HashMap<>();
        row.put("actorId", part.actorId());
        row.put("ownVersion", part.ownVersion());
        row.put("description", part.input().internalDescription());
        row.put("contactPoints", part.input().contactPoints());
        row.put("externalIds", part.input().externalIds());
        return row;
    }

    private String rows(List<SharedPart> parts) {
        return text(parts.stream().map(ActorWriter::sharedRow).toList());
    }

    private static Map<String, Object> sharedRow(SharedPart part) {
        ActorInput input = part.input();
        ActorInput.Address address = input.address();
        ActorInput.Consent consent = input.consent();
        Map<String, Object> row = new LinkedHashMap<>(48);
        row.put("id", part.actorId());
        row.put("version", part.version());
        row.put("type", input.type());
        row.put("visibility", input.visibility());
        row.put("parent_id", input.parentId());
        row.put("name", input.displayName());
        row.put("acronym", input.acronym());
        row.put("given_name", input.givenName());
        row.put("family_name", input.familyName());
        row.put("form_of_address", input.formOfAddress());
        row.put("legal_form", input.legalForm());
        row.put("esus", input.esus());
        row.put("siren", input.siren());
        row.put("siret", input.siret());
        row.put("rna", input.rna());
        row.put("roles", input.roles());
        row.put("themes", input.themes());
        row.put("skills", input.skills());
        row.put("public_description", input.publicDescription());
        row.put("street", address.street());
        row.put("complement", address.complement());
        row.put("postcode", address.postcode());
        row.put("city", address.city());
        row.put("municipality", address.municipality());
        row.put("longitude", address.longitude());
        row.put("latitude", address.latitude());
        row.put("territories", input.territories());
        row.put("last_verified_on", input.lastVerifiedOn());
        row.put("consent_basis", consent == null ? null : consent.basis());
        row.put("consent_network", consent != null && consent.networkSharing());
        row.put("consent_on", consent == null ? null : consent.date());
        row.put("consent_source", consent == null ? null : consent.source());
        row.values().removeIf(value -> value == null || value instanceof List<?> list && list.isEmpty());
        return row;
    }

    private String text(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
